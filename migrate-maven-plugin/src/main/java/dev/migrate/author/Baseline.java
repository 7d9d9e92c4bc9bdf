package dev.migrate.author;

import dev.migrate.schema.CompositeType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a revision starts from: of all that the revisions make, that which {@code head.json} or the entities know.
 *
 * <p>So what was made by hand is never dropped, and what the entities have taken over counts as being there already.
 */
final class Baseline {
    private final Schema head;
    private final Schema model;

    private Baseline(Schema head, Schema model) {
        this.head = head;
        this.model = model;
    }

    /**
     * The schema to compare the entities with.
     *
     * @param made what the revisions make
     * @param head what {@code head.json} says, whose origins it keeps
     * @param model what the entities need
     */
    static Schema of(Schema made, Schema head, Schema model) {
        Baseline baseline = new Baseline(head, model);
        return Schema.of(
                baseline.tables(made),
                baseline.sequences(made),
                baseline.enumTypes(made),
                baseline.compositeTypes(made));
    }

    private List<Table> tables(Schema made) {
        return known(made, Schema::tables).stream()
                .map(table -> KnownTable.of(
                        table, head.tables().get(table.name()), model.tables().get(table.name())))
                .toList();
    }

    private List<Sequence> sequences(Schema made) {
        return known(made, Schema::sequences).stream()
                .map(sequence ->
                        sequence.withOrigin(origin(head.sequences().get(sequence.name()), sequence, Sequence::origin)))
                .toList();
    }

    private List<EnumType> enumTypes(Schema made) {
        return known(made, Schema::enumTypes).stream()
                .map(type -> new EnumType(
                        type.name(), type.labels(), origin(head.enumTypes().get(type.name()), type, EnumType::origin)))
                .toList();
    }

    private List<CompositeType> compositeTypes(Schema made) {
        return known(made, Schema::compositeTypes).stream()
                .map(type -> KnownCompositeType.of(
                        type,
                        head.compositeTypes().get(type.name()),
                        model.compositeTypes().get(type.name())))
                .toList();
    }

    private <T> List<T> known(Schema made, Function<Schema, Map<QualifiedName, T>> objects) {
        return objects.apply(made).entrySet().stream()
                .filter(object -> objects.apply(head).containsKey(object.getKey())
                        || objects.apply(model).containsKey(object.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static <T> @Nullable Origin origin(@Nullable T known, T made, Function<T, @Nullable Origin> origin) {
        return origin.apply(known == null ? made : known);
    }
}
