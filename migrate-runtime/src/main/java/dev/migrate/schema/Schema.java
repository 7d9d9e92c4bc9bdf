package dev.migrate.schema;

import dev.migrate.error.InvalidSchemaException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * All that the entities need from the database, or all that revisions have made of it.
 *
 * @param tables the tables by name
 * @param sequences the sequences that stand alone, by name
 * @param enumTypes the enum types by name
 * @param compositeTypes the composite types by name
 */
public record Schema(
        SortedMap<QualifiedName, Table> tables,
        SortedMap<QualifiedName, Sequence> sequences,
        SortedMap<QualifiedName, EnumType> enumTypes,
        SortedMap<QualifiedName, CompositeType> compositeTypes) {

    /** Copies the maps. */
    public Schema {
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
        sequences = Collections.unmodifiableSortedMap(new TreeMap<>(sequences));
        enumTypes = Collections.unmodifiableSortedMap(new TreeMap<>(enumTypes));
        compositeTypes = Collections.unmodifiableSortedMap(new TreeMap<>(compositeTypes));
    }

    /** The schema of an empty database. */
    public static Schema empty() {
        return of(List.of(), List.of(), List.of());
    }

    /** The same as {@link #of(Collection, Collection, Collection, Collection)} without composite types. */
    public static Schema of(Collection<Table> tables, Collection<Sequence> sequences, Collection<EnumType> enumTypes) {
        return of(tables, sequences, enumTypes, List.of());
    }

    /**
     * A schema of these objects.
     *
     * @throws InvalidSchemaException if two objects of a kind have one name
     */
    public static Schema of(
            Collection<Table> tables,
            Collection<Sequence> sequences,
            Collection<EnumType> enumTypes,
            Collection<CompositeType> compositeTypes) {
        return new Schema(
                byName("tables", tables, Table::name),
                byName("sequences", sequences, Sequence::name),
                byName("enum types", enumTypes, EnumType::name),
                byName("composite types", compositeTypes, CompositeType::name));
    }

    /**
     * What PostgreSQL sees of it: without origins, and with the columns of each table sorted by name. Two schemas with
     * the same structure are built by the same catalog.
     */
    public Schema structure() {
        return SchemaStructure.of(this);
    }

    private static <T> SortedMap<QualifiedName, T> byName(
            String kind, Collection<T> objects, Function<T, QualifiedName> name) {
        SortedMap<QualifiedName, T> named = new TreeMap<>();
        for (T object : objects) {
            if (named.put(name.apply(object), object) != null) {
                throw new InvalidSchemaException(
                        "There are two " + kind + " named '" + name.apply(object) + "'. Give each its own name.");
            }
        }
        return named;
    }
}
