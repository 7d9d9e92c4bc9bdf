package dev.migrate.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a {@link Column} while some of them change; not for use by several threads. */
final class ColumnBuilder {
    private String name;
    private SqlType type;
    private boolean nullable;
    private @Nullable String defaultValue;
    private @Nullable Identity identity;
    private @Nullable String generatedAs;
    private @Nullable String collation;
    private @Nullable String comment;
    private @Nullable QualifiedName sequence;
    private @Nullable Counter counter;
    private List<String> ordinals;
    private @Nullable Origin origin;

    /** Begins with what a column is. */
    ColumnBuilder(Column column) {
        name = column.name();
        type = column.type();
        nullable = column.nullable();
        defaultValue = column.defaultValue();
        identity = column.identity();
        generatedAs = column.generatedAs();
        collation = column.collation();
        comment = column.comment();
        sequence = column.sequence();
        counter = column.counter();
        ordinals = column.ordinals();
        origin = column.origin();
    }

    ColumnBuilder name(String other) {
        name = other;
        return this;
    }

    ColumnBuilder type(SqlType other) {
        type = other;
        return this;
    }

    ColumnBuilder nullable(boolean other) {
        nullable = other;
        return this;
    }

    ColumnBuilder defaultValue(@Nullable String other) {
        defaultValue = other;
        return this;
    }

    ColumnBuilder identity(@Nullable Identity other) {
        identity = other;
        return this;
    }

    ColumnBuilder generatedAs(@Nullable String other) {
        generatedAs = other;
        return this;
    }

    ColumnBuilder collation(@Nullable String other) {
        collation = other;
        return this;
    }

    ColumnBuilder comment(@Nullable String other) {
        comment = other;
        return this;
    }

    ColumnBuilder sequence(@Nullable QualifiedName other) {
        sequence = other;
        return this;
    }

    ColumnBuilder counter(@Nullable Counter other) {
        counter = other;
        return this;
    }

    ColumnBuilder ordinals(List<String> other) {
        ordinals = other;
        return this;
    }

    ColumnBuilder origin(@Nullable Origin other) {
        origin = other;
        return this;
    }

    /** The column that it has become. */
    Column build() {
        return new Column(
                name,
                type,
                nullable,
                defaultValue,
                identity,
                generatedAs,
                collation,
                comment,
                sequence,
                counter,
                ordinals,
                origin);
    }
}
