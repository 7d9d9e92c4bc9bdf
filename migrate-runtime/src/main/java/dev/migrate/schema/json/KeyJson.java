package dev.migrate.schema.json;

import dev.migrate.schema.Check;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.UniqueKey;

/** Primary keys, unique keys and checks as JSON. */
final class KeyJson {
    private KeyJson() {}

    static void writePrimaryKey(JsonOutput output, PrimaryKey key) {
        output.text("name", key.name());
        output.texts("columns", key.columns());
    }

    static PrimaryKey readPrimaryKey(JsonInput input) {
        return new PrimaryKey(input.text("name"), input.texts("columns"));
    }

    static void writeUniqueKey(JsonOutput output, UniqueKey key) {
        output.text("name", key.name());
        output.texts("columns", key.columns());
        DeferralJson.write(output, key.deferral());
    }

    static UniqueKey readUniqueKey(JsonInput input) {
        return new UniqueKey(input.text("name"), input.texts("columns"), DeferralJson.read(input));
    }

    static void writeCheck(JsonOutput output, Check check) {
        output.text("name", check.name());
        output.text("expression", check.expression());
    }

    static Check readCheck(JsonInput input) {
        return new Check(input.text("name"), input.text("expression"));
    }
}
