package dev.migrate.schema.json;

import dev.migrate.schema.Deferral;

/** When a key is checked as JSON, left out when it is with each statement or row. */
final class DeferralJson {
    private static final String NAME = "deferral";

    private DeferralJson() {}

    static void write(JsonOutput output, Deferral deferral) {
        output.text(NAME, deferral == Deferral.NOT_DEFERRABLE ? null : EnumJson.text(deferral));
    }

    static Deferral read(JsonInput input) {
        return input.has(NAME) ? EnumJson.read(input, NAME, Deferral.values()) : Deferral.NOT_DEFERRABLE;
    }
}
