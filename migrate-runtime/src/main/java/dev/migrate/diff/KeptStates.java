package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds former states that are gone though what they are states of stays: an annotation went away, and nothing else says that
 * the developer is done with them. Those of a table or an attribute that goes itself go with it.
 */
final class KeptStates {
    /** What stands between a table and the name of one that keeps something of its rows. */
    private static final String COMPANION = "##";

    private final Schema from;
    private final SchemaPairs pairs;
    private final Map<String, QualifiedName> tables = new HashMap<>();

    private KeptStates(Schema from, SchemaPairs pairs) {
        this.from = from;
        this.pairs = pairs;
        pairs.tables().together().keySet().forEach(name -> {
            Origin origin = table(from, name).origin();
            if (origin != null) {
                tables.put(origin.path(), name);
            }
        });
    }

    /** By the paths of what is gone. */
    static Stream<Map.Entry<ObjectPath, LostStates>> lost(Schema from, SchemaPairs pairs) {
        KeptStates states = new KeptStates(from, pairs);
        return Stream.concat(
                pairs.tables().gone().stream().flatMap(states::ofTable),
                pairs.tables().together().keySet().stream().flatMap(states::ofColumns));
    }

    private Stream<Map.Entry<ObjectPath, LostStates>> ofTable(QualifiedName gone) {
        QualifiedName owner = owner(gone);
        return owner == null ? Stream.empty() : Stream.of(lost("table", ObjectPath.of(gone), ObjectPath.of(owner)));
    }

    private Stream<Map.Entry<ObjectPath, LostStates>> ofColumns(QualifiedName states) {
        QualifiedName owner = owner(states);
        return owner == null
                ? Stream.empty()
                : pairs.columnsOf(states).gone().stream()
                        .map(name -> table(from, states).column(name).orElseThrow())
                        .flatMap(column -> staying(owner, column)
                                .map(kept -> lost(
                                        "column",
                                        ObjectPath.of(states, column.name()),
                                        ObjectPath.of(owner, kept.name()))));
    }

    /** The column of the same attribute, if that stays. */
    private Stream<Column> staying(QualifiedName owner, Column states) {
        Map<String, String> together = pairs.columnsOf(owner).together();
        return table(from, owner).columns().stream()
                .filter(column -> column.origin() != null && column.origin().equals(states.origin()))
                .filter(column -> together.containsKey(column.name()))
                .limit(1);
    }

    private static Map.Entry<ObjectPath, LostStates> lost(String kind, ObjectPath gone, ObjectPath owner) {
        return Map.entry(gone, new LostStates(kind, gone.toString(), owner.toString()));
    }

    /** The name before of the table whose former states this one keeps, if that stays. */
    private @Nullable QualifiedName owner(QualifiedName states) {
        Origin origin = table(from, states).origin();
        int sign = origin == null ? -1 : origin.path().indexOf(COMPANION);
        return origin == null || sign < 0 ? null : tables.get(origin.path().substring(0, sign));
    }

    private static Table table(Schema schema, QualifiedName name) {
        return Objects.requireNonNull(schema.tables().get(name));
    }
}
