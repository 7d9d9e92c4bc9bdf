package dev.migrate.schema.json;

import dev.migrate.schema.Schema;

/** A {@link Schema} as JSON, both ways; what is left out has its default. */
public final class SchemaJson {
    private SchemaJson() {}

    /** The schema as text, with a line end at the end; the same schema is the same text. */
    public static String write(Schema schema) {
        return JsonOutput.document(output -> write(output, schema));
    }

    /**
     * The schema that {@link #write} wrote.
     *
     * @param file what to call the text in errors
     * @throws dev.migrate.error.SnapshotFormatException if the text is anything else
     */
    public static Schema read(String file, String text) {
        return JsonTree.read(file, text).read(SchemaJson::read);
    }

    static void write(JsonOutput output, Schema schema) {
        output.objects("tables", schema.tables(), TableJson::write);
        output.lines("sequences", schema.sequences(), SequenceJson::write);
        output.lines("enumTypes", schema.enumTypes(), EnumTypeJson::write);
        output.objects("compositeTypes", schema.compositeTypes(), CompositeTypeJson::write);
    }

    static Schema read(JsonInput input) {
        return Schema.of(
                input.named("tables", TableJson::read),
                input.named("sequences", SequenceJson::read),
                input.named("enumTypes", EnumTypeJson::read),
                input.named("compositeTypes", CompositeTypeJson::read));
    }
}
