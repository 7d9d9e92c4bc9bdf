package dev.migrate.schema.json;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;

/** A table as JSON: each column, constraint and index on one line. */
final class TableJson {
    private TableJson() {}

    static void write(JsonOutput output, Table table) {
        output.text("origin", OriginJson.text(table.origin()));
        output.text("comment", table.comment());
        output.text("options", table.options());
        output.lines("columns", table.columns(), ColumnJson::write);
        output.line("primaryKey", table.primaryKey(), KeyJson::writePrimaryKey);
        output.lines("uniqueKeys", table.uniqueKeys(), KeyJson::writeUniqueKey);
        output.lines("foreignKeys", table.foreignKeys(), ForeignKeyJson::write);
        output.lines("checks", table.checks(), KeyJson::writeCheck);
        output.lines("indexes", table.indexes(), IndexJson::write);
    }

    static Table read(QualifiedName name, JsonInput input) {
        return new Table(
                name,
                input.list("columns", ColumnJson::read),
                input.optionalObject("primaryKey", KeyJson::readPrimaryKey),
                input.list("uniqueKeys", KeyJson::readUniqueKey),
                input.list("foreignKeys", ForeignKeyJson::read),
                input.list("checks", KeyJson::readCheck),
                input.list("indexes", IndexJson::read),
                input.optionalText("comment"),
                input.optionalText("options"),
                OriginJson.read(input));
    }
}
