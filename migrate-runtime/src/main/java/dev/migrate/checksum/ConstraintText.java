package dev.migrate.checksum;

import dev.migrate.operation.AddCheck;
import dev.migrate.operation.AddForeignKey;
import dev.migrate.operation.AddPrimaryKey;
import dev.migrate.operation.AddUniqueKey;
import dev.migrate.operation.ConstraintOperation;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.schema.Check;
import dev.migrate.schema.Deferral;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.UniqueKey;
import org.jspecify.annotations.Nullable;

/** Keys, foreign keys and checks, and operations on them, as text. */
final class ConstraintText implements ConstraintOperation.Visitor<String> {
    @Override
    public String visit(AddPrimaryKey operation) {
        return new TextRecord("AddPrimaryKey")
                .name("table", operation.table())
                .written("key", primaryKey(operation.key()))
                .toString();
    }

    @Override
    public String visit(AddUniqueKey operation) {
        return new TextRecord("AddUniqueKey")
                .name("table", operation.table())
                .written("key", uniqueKey(operation.key()))
                .toString();
    }

    @Override
    public String visit(AddForeignKey operation) {
        return new TextRecord("AddForeignKey")
                .name("table", operation.table())
                .written("key", foreignKey(operation.key()))
                .toString();
    }

    @Override
    public String visit(AddCheck operation) {
        return new TextRecord("AddCheck")
                .name("table", operation.table())
                .written("check", check(operation.check()))
                .toString();
    }

    @Override
    public String visit(DropConstraint operation) {
        return new TextRecord("DropConstraint")
                .name("table", operation.table())
                .text("constraint", operation.constraint())
                .toString();
    }

    @Override
    public String visit(RenameConstraint operation) {
        return new TextRecord("RenameConstraint")
                .name("table", operation.table())
                .text("from", operation.from())
                .text("to", operation.to())
                .toString();
    }

    static String primaryKey(PrimaryKey key) {
        return new TextRecord("PrimaryKey")
                .text("name", key.name())
                .texts("columns", key.columns())
                .toString();
    }

    static String uniqueKey(UniqueKey key) {
        return new TextRecord("UniqueKey")
                .text("name", key.name())
                .texts("columns", key.columns())
                .optional("deferral", deferral(key.deferral()), name -> name)
                .toString();
    }

    static String foreignKey(ForeignKey key) {
        return new TextRecord("ForeignKey")
                .text("name", key.name())
                .texts("columns", key.columns())
                .name("target", key.target())
                .texts("targetColumns", key.targetColumns())
                .written("onDelete", action(key.onDelete()))
                .written("onUpdate", action(key.onUpdate()))
                .optional("deferral", deferral(key.deferral()), name -> name)
                .text("definition", key.definition())
                .toString();
    }

    private static @Nullable String deferral(Deferral deferral) {
        return switch (deferral) {
            case NOT_DEFERRABLE -> null;
            case INITIALLY_IMMEDIATE -> "INITIALLY_IMMEDIATE";
            case INITIALLY_DEFERRED -> "INITIALLY_DEFERRED";
        };
    }

    static String check(Check check) {
        return new TextRecord("Check")
                .text("name", check.name())
                .text("expression", check.expression())
                .toString();
    }

    private static String action(ReferentialAction action) {
        return switch (action) {
            case NO_ACTION -> "NO_ACTION";
            case RESTRICT -> "RESTRICT";
            case CASCADE -> "CASCADE";
            case SET_NULL -> "SET_NULL";
            case SET_DEFAULT -> "SET_DEFAULT";
        };
    }
}
