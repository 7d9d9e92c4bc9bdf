package dev.migrate.postgres;

import dev.migrate.schema.Check;
import dev.migrate.schema.Deferral;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.UniqueKey;

/** The definition of a constraint as it stands in {@code CREATE TABLE} and after {@code ADD}. */
final class ConstraintDefinition {
    private ConstraintDefinition() {}

    static String of(PrimaryKey key) {
        return named(key.name(), "PRIMARY KEY (" + Identifiers.quote(key.columns()) + ")");
    }

    static String of(UniqueKey key) {
        return named(key.name(), "UNIQUE (" + Identifiers.quote(key.columns()) + ")" + deferral(key.deferral()));
    }

    static String of(Check check) {
        return named(check.name(), "CHECK (" + check.expression() + ")");
    }

    static String of(ForeignKey key) {
        return named(key.name(), key.definition() != null ? key.definition() : references(key));
    }

    private static String references(ForeignKey key) {
        return "FOREIGN KEY (" + Identifiers.quote(key.columns()) + ") REFERENCES " + Identifiers.quote(key.target())
                + " (" + Identifiers.quote(key.targetColumns()) + ")" + action(" ON DELETE ", key.onDelete())
                + action(" ON UPDATE ", key.onUpdate()) + deferral(key.deferral());
    }

    private static String deferral(Deferral deferral) {
        return switch (deferral) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " DEFERRABLE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }

    private static String action(String event, ReferentialAction action) {
        return switch (action) {
            case NO_ACTION -> "";
            case RESTRICT -> event + "RESTRICT";
            case CASCADE -> event + "CASCADE";
            case SET_NULL -> event + "SET NULL";
            case SET_DEFAULT -> event + "SET DEFAULT";
        };
    }

    private static String named(String name, String definition) {
        return "CONSTRAINT " + Identifiers.quote(name) + " " + definition;
    }
}
