package dev.migrate.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a {@code .env} file: {@code KEY=value} lines with comments, quotes and {@code export}. */
final class DotEnv {
    private static final Pattern LINE =
            Pattern.compile("\\s*(?:export\\s+)?([A-Za-z_][A-Za-z0-9_.]*)\\s*=\\s*(.*?)\\s*");

    /** A value in single quotes is literal, one in double quotes has escapes; a comment may follow either. */
    private static final Pattern SINGLE = Pattern.compile("'([^']*)'\\s*(?:#.*)?");

    private static final Pattern DOUBLE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*(?:#.*)?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    private DotEnv() {}

    /** The variables; lines that are none are left alone, since the file belongs to other tools as well. */
    static Map<String, String> parse(String text) {
        Map<String, String> variables = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                variables.put(matcher.group(1), value(matcher.group(2)));
            }
        });
        return variables;
    }

    private static String value(String raw) {
        Matcher single = SINGLE.matcher(raw);
        if (single.matches()) {
            return single.group(1);
        }
        Matcher quoted = DOUBLE.matcher(raw);
        if (quoted.matches()) {
            return ESCAPE.matcher(quoted.group(1))
                    .replaceAll(escape -> Matcher.quoteReplacement(unescaped(escape.group(1))));
        }
        return raw.startsWith("#") ? "" : raw.replaceFirst("\\s+#.*", "");
    }

    private static String unescaped(String escaped) {
        return switch (escaped) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            default -> escaped;
        };
    }
}
