package dev.migrate.operation;

import dev.migrate.schema.Attribute;
import dev.migrate.schema.Check;
import dev.migrate.schema.Column;
import dev.migrate.schema.Comment;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SqlType;
import dev.migrate.schema.TableOptions;
import dev.migrate.schema.UniqueKey;
import java.util.List;

/** What a revision describes columns, constraints and index keys with, for static import. */
public final class Definitions {
    private Definitions() {}

    /** A nullable column; its methods add the rest. */
    public static Column column(String name, SqlType type) {
        return Column.of(name, type);
    }

    /** An attribute of a composite type; {@link Attribute#comment} adds a comment. */
    public static Attribute attribute(String name, SqlType type) {
        return Attribute.of(name, type);
    }

    /** A primary key over columns in order. */
    public static PrimaryKey primaryKey(String name, String... columns) {
        return new PrimaryKey(name, List.of(columns));
    }

    /** A unique constraint over columns in order. */
    public static UniqueKey unique(String name, String... columns) {
        return new UniqueKey(name, List.of(columns));
    }

    /** A foreign key from columns in order; {@link ForeignKeyColumns#references} completes it. */
    public static ForeignKeyColumns foreignKey(String name, String... columns) {
        return new ForeignKeyColumns(name, List.of(columns));
    }

    /** A check of an SQL condition. */
    public static Check check(String name, String expression) {
        return new Check(name, expression);
    }

    /** The comment of the table or composite type. */
    public static Comment comment(String text) {
        return new Comment(text);
    }

    /** SQL after the closing parenthesis of {@code CREATE TABLE}. */
    public static TableOptions options(String sql) {
        return new TableOptions(sql);
    }

    /** A column as a key of an index, from small to large. */
    public static IndexColumn asc(String column) {
        return new IndexColumn(column, false, false);
    }

    /** A column as a key of an index, from large to small. */
    public static IndexColumn desc(String column) {
        return new IndexColumn(column, false, true);
    }

    /** A key of an index turned around, from large to small: {@code desc(expression("lower(email)"))}. */
    public static IndexColumn desc(IndexColumn key) {
        return new IndexColumn(key.text(), key.expression(), true);
    }

    /** An SQL expression as a key of an index, such as {@code lower(email)}. */
    public static IndexColumn expression(String sql) {
        return new IndexColumn(sql, true, false);
    }

    /**
     * A foreign key that does not say yet what it references.
     *
     * @param name the exact name of the constraint
     * @param columns the referencing columns in order
     */
    public record ForeignKeyColumns(String name, List<String> columns) {
        /** The foreign key to columns of a table, in the order of the referencing ones. */
        public ForeignKey references(String table, String... targetColumns) {
            return ForeignKey.of(name, columns, QualifiedName.parse(table), List.of(targetColumns));
        }
    }
}
