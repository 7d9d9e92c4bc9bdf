package dev.migrate.schema.json;

import dev.migrate.schema.Schema;
import dev.migrate.settings.ModelSettings.Mapping;
import dev.migrate.settings.ModelSettings.Naming;

/**
 * What the entities need, as the processor leaves it in the class output.
 *
 * @param mapping the version of the mapping rules that made the schema
 * @param naming the naming strategy that made it
 * @param schema the schema
 */
public record Snapshot(Mapping mapping, Naming naming, Schema schema) {
    /** Where the document is in the class output. */
    public static final String PATH = "META-INF/migrate/schema.json";

    /**
     * The document that {@link #write} wrote.
     *
     * @param file what to call the text in errors
     * @throws dev.migrate.error.SnapshotFormatException if the text is anything else
     */
    public static Snapshot read(String file, String text) {
        return JsonTree.read(file, text).read(input -> {
            DocumentJson.checkFormat(input);
            return new Snapshot(
                    DocumentJson.mapping(input), DocumentJson.naming(input), input.object("schema", SchemaJson::read));
        });
    }

    /** The document as text; the same snapshot is the same text. */
    public String write() {
        return JsonOutput.document(output -> {
            DocumentJson.writeFormat(output);
            DocumentJson.writeRules(output, mapping, naming);
            output.object("schema", content -> SchemaJson.write(content, schema));
        });
    }
}
