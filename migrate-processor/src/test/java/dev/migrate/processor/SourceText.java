package dev.migrate.processor;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.SimpleJavaFileObject;

/** A source file whose text stands in a test; its name is found in the text. */
public final class SourceText extends SimpleJavaFileObject {
    private static final Pattern PACKAGE = Pattern.compile("^\\s*package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);
    private static final String KINDS = "(?:class|record|enum|interface|@interface)\\s+(\\w+)";
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("\\bpublic\\s+(?:(?:abstract|final|sealed|static)\\s+)*" + KINDS);
    private static final Pattern TYPE = Pattern.compile("^\\s*" + KINDS, Pattern.MULTILINE);

    private final String text;

    private SourceText(String path, String text) {
        super(URI.create("memory:///" + path + ".java"), Kind.SOURCE);
        this.text = text;
    }

    /** A file of one public type (or a {@code package-info}). */
    public static SourceText of(String text) {
        Matcher inPackage = PACKAGE.matcher(text);
        String folder = inPackage.find() ? inPackage.group(1).replace('.', '/') + "/" : "";
        return new SourceText(folder + typeName(text), text);
    }

    private static String typeName(String text) {
        Matcher type = PUBLIC_TYPE.matcher(text);
        if (type.find()) {
            return type.group(1);
        }
        Matcher other = TYPE.matcher(text);
        return other.find() ? other.group(1) : text.matches("(?s)(open )?module .*") ? "module-info" : "package-info";
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
