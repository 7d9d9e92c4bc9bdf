package dev.migrate.test;

import dev.migrate.schema.Column;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a generator works with: the schema so far, the names that are free, and chance. */
record Sketch(SchemaDraft draft, Names names, Dice dice) {
    private static final List<String> COMMENTS = List.of(
            "What it is for",
            "It's \"quoted\"",
            "Two\nlines",
            "$$ dollars $body$",
            "back\\slash and {@code ?}",
            "-- not a comment /* nor this */;",
            "größe 表 😀",
            " ");

    /** A new name in the default schema or, now and then, in another. */
    QualifiedName freshName(String stem) {
        return new QualifiedName(dice.chance(25) ? dice.one(RandomSchemas.SCHEMAS) : null, names.fresh(stem));
    }

    /** A name that no column of the table has. */
    String freshColumn(Table table, String stem) {
        String name = names.fresh(stem);
        while (table.column(name).isPresent()) {
            name = names.fresh(stem);
        }
        return name;
    }

    /** Whether no relation and no type of the schema, now or before it was changed, has the name. */
    boolean isFree(QualifiedName name) {
        return !SchemaValidity.names(draft.schema()).contains(name) && !names.wasTaken(name);
    }

    @Nullable
    Origin origin(String prefix) {
        return dice.chance(85) ? new Origin(prefix + dice.between(0, 999_999_999)) : null;
    }

    String comment() {
        return dice.one(COMMENTS);
    }

    Optional<Table> anyTable() {
        return any(draft.tables());
    }

    <T> Optional<T> any(List<T> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(dice.one(values));
    }

    /** A column of some table for which this holds. */
    Optional<Place> anyColumn(Predicate<Place> wanted) {
        return any(draft.tables().stream()
                .flatMap(table -> table.columns().stream().map(column -> new Place(table, column)))
                .filter(wanted)
                .toList());
    }

    /** Puts a changed column into the table. */
    void put(Place place, Column changed) {
        draft.put(TableChanges.withColumn(place.table, changed));
    }

    /** A column and its table. */
    record Place(Table table, Column column) {
        TypeFamily family() {
            return TypeFamily.of(column.type());
        }

        boolean isPlain() {
            return column.generatedAs() == null && column.identity() == null;
        }

        boolean inPrimaryKey() {
            return table.primaryKey() != null && table.primaryKey().columns().contains(column.name());
        }
    }
}
