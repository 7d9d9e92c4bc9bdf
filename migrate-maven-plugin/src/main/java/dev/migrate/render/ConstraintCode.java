package dev.migrate.render;

import static dev.migrate.render.Expression.imported;
import static dev.migrate.render.Expression.operation;
import static dev.migrate.render.Expression.text;
import static dev.migrate.render.Expression.texts;

import dev.migrate.operation.AddCheck;
import dev.migrate.operation.AddForeignKey;
import dev.migrate.operation.AddPrimaryKey;
import dev.migrate.operation.AddUniqueKey;
import dev.migrate.operation.ConstraintOperation;
import dev.migrate.operation.Definitions;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.schema.Check;
import dev.migrate.schema.Deferral;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;

/** Operations on keys, foreign keys and checks as calls. */
final class ConstraintCode implements ConstraintOperation.Visitor<Expression> {
    /** The constraints of a table as a revision describes them. */
    static List<Expression> definitions(Table table) {
        List<Expression> definitions = new ArrayList<>();
        PrimaryKey primaryKey = table.primaryKey();
        if (primaryKey != null) {
            definitions.add(definition(primaryKey));
        }
        table.uniqueKeys().forEach(key -> definitions.add(definition(key)));
        table.foreignKeys().forEach(key -> definitions.add(definition(key)));
        table.checks().forEach(check -> definitions.add(definition(check)));
        return definitions;
    }

    @Override
    public Expression visit(AddPrimaryKey operation) {
        return operation("addPrimaryKey", text(operation.table().toString()), definition(operation.key()));
    }

    @Override
    public Expression visit(AddUniqueKey operation) {
        return operation("addUniqueKey", text(operation.table().toString()), definition(operation.key()));
    }

    @Override
    public Expression visit(AddForeignKey operation) {
        return operation("addForeignKey", text(operation.table().toString()), definition(operation.key()));
    }

    @Override
    public Expression visit(AddCheck operation) {
        return operation("addCheck", text(operation.table().toString()), definition(operation.check()));
    }

    @Override
    public Expression visit(DropConstraint operation) {
        return operation("dropConstraint", text(operation.table().toString()), text(operation.constraint()));
    }

    @Override
    public Expression visit(RenameConstraint operation) {
        return operation(
                "renameConstraint", text(operation.table().toString()), text(operation.from()), text(operation.to()));
    }

    private static Expression definition(PrimaryKey key) {
        return imported(Definitions.class, "primaryKey", texts(key.name(), key.columns()));
    }

    private static Expression definition(UniqueKey key) {
        Links links = Links.of(imported(Definitions.class, "unique", texts(key.name(), key.columns())));
        return deferral(links, key.deferral()).end();
    }

    private static Expression definition(Check check) {
        return imported(Definitions.class, "check", List.of(text(check.name()), text(check.expression())));
    }

    private static Expression definition(ForeignKey key) {
        Links links = Links.of(imported(Definitions.class, "foreignKey", texts(key.name(), key.columns())))
                .add("references", texts(key.target().toString(), key.targetColumns()));
        addAction(links, "onDelete", key.onDelete());
        addAction(links, "onUpdate", key.onUpdate());
        return deferral(links, key.deferral())
                .addText("definedBy", key.definition())
                .end();
    }

    private static Links deferral(Links links, Deferral deferral) {
        links.addIf(deferral == Deferral.INITIALLY_IMMEDIATE, "deferrable");
        links.addIf(deferral == Deferral.INITIALLY_DEFERRED, "initiallyDeferred");
        return links;
    }

    private static void addAction(Links links, String method, ReferentialAction action) {
        if (action != ReferentialAction.NO_ACTION) {
            links.add(method, List.of(Expression.constant(action)));
        }
    }
}
