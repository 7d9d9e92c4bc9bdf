package dev.migrate.schema.json;

import dev.migrate.schema.Schema;
import dev.migrate.settings.ModelSettings.Mapping;
import dev.migrate.settings.ModelSettings.Naming;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * What the revisions have made of the schema, committed beside them.
 *
 * @param revision the id of the head revision
 * @param mapping the version of the mapping rules that made the schema
 * @param naming the naming strategy that made it
 * @param schema the schema at the head
 */
public record Head(String revision, Mapping mapping, Naming naming, Schema schema) {
    /** Where the document is among the resources. */
    public static final String PATH = "META-INF/migrate/head.json";

    private static final Pattern REVISION_LINE = Pattern.compile("(?m)^  \"revision\": .*\\n");

    private static final String REVISION = "  \"revision\": \"";

    /**
     * The document that {@link #write} wrote.
     *
     * @param file what to call the text in errors
     * @throws dev.migrate.error.SnapshotFormatException if the text is anything else
     */
    public static Head read(String file, String text) {
        return JsonTree.read(file, text).read(input -> {
            DocumentJson.checkFormat(input);
            return new Head(
                    input.text("revision"),
                    DocumentJson.mapping(input),
                    DocumentJson.naming(input),
                    input.object("schema", SchemaJson::read));
        });
    }

    /**
     * The revision alone of the document that {@link #write} wrote; what comes after it is not even read.
     *
     * @param file what to call the text in errors
     * @throws dev.migrate.error.SnapshotFormatException if the text is anything else
     */
    public static String revisionOf(String file, BufferedReader text) throws IOException {
        StringBuilder read = new StringBuilder();
        for (String line = text.readLine(); line != null; line = text.readLine()) {
            if (line.startsWith(REVISION) && line.endsWith("\",") && line.indexOf('\\') < 0) {
                return line.substring(REVISION.length(), line.length() - 2);
            }
            read.append(line).append('\n');
        }
        return read(file, read.toString()).revision();
    }

    /**
     * Whether the texts of a head and of a {@link Snapshot} surely say the same, without reading what they say; text that
     * was formatted anew is not recognised.
     */
    public static boolean isTextOf(String head, String snapshot) {
        return REVISION_LINE.matcher(head).replaceFirst("").equals(snapshot);
    }

    /** The document as text; the same head is the same text. */
    public String write() {
        return JsonOutput.document(output -> {
            DocumentJson.writeFormat(output);
            output.text("revision", revision);
            DocumentJson.writeRules(output, mapping, naming);
            output.object("schema", content -> SchemaJson.write(content, schema));
        });
    }
}
