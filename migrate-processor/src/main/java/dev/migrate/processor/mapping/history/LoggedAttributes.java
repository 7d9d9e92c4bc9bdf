package dev.migrate.processor.mapping.history;

import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.mapping.annotation.ColumnSpec;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.audit.AuditTable;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.Key;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.entity.CollectionAttribute;
import dev.migrate.processor.mapping.entity.CollectionAttributes;
import dev.migrate.processor.mapping.entity.EntityMapping;
import dev.migrate.processor.mapping.entity.MappedCollection;
import dev.migrate.processor.mapping.entity.Mapping;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Which columns of entities are in their logs, by the rules of Hibernate's own audit logs. */
final class LoggedAttributes {
    private final List<MappedCollection> collections;

    LoggedAttributes(Mapping mapping) {
        this.collections = mapping.collections();
    }

    /** The columns of the table at the top of a hierarchy that attributes, the key or the discriminator have. */
    List<ColumnDraft> ofRoot(EntityMapping root, Key key) {
        Set<ColumnDraft> known = new HashSet<>(key.columns());
        Set<ColumnDraft> excluded = new HashSet<>();
        root.tree().forEach(entity -> collect(entity, entity.source().attributes(), known, excluded));
        root.source().attributes().stream()
                .filter(attribute -> attribute.has(Jpa.VERSION))
                .forEach(version -> excluded.addAll(root.attributes().columns(version.name())));
        return root.table().columns().stream()
                .filter(column -> known.contains(column) || isDiscriminator(column))
                .filter(column -> !excluded.contains(column))
                .toList();
    }

    /** The columns of another table of the entity but for those of its own attributes that are excluded. */
    List<ColumnDraft> of(EntityMapping entity, TableDraft table) {
        Set<ColumnDraft> excluded = new HashSet<>();
        collect(entity, entity.source().attributes(), new HashSet<>(), excluded);
        return table.columns().stream()
                .filter(column -> !excluded.contains(column))
                .toList();
    }

    private void collect(
            EntityMapping entity, List<Attribute> attributes, Set<ColumnDraft> known, Set<ColumnDraft> excluded) {
        for (Attribute attribute : attributes) {
            Set<ColumnDraft> columns = attribute.has(HibernateNames.AUDITED_EXCLUDED) ? excluded : known;
            if (!CollectionAttributes.isCollection(attribute)) {
                columns.addAll(entity.attributes().columns(attribute.name()));
            }
        }
        collections.stream()
                .filter(mapped -> mapped.kind() == MappedCollection.Kind.TARGET_TABLE)
                .filter(mapped -> mapped.table() == entity.table() && isRequired(mapped.collection()))
                .forEach(mapped -> {
                    excluded.addAll(mapped.parts().key());
                    known.addAll(mapped.parts().index());
                });
    }

    /** Whether its elements have an owner always: then Hibernate has an attribute of its own for the columns. */
    private static boolean isRequired(CollectionAttribute collection) {
        return collection.ownerColumns().stream()
                .map(column -> ColumnSpec.of(Optional.of(column)))
                .anyMatch(spec -> !spec.nullable());
    }

    private static boolean isDiscriminator(ColumnDraft column) {
        return Objects.equals(column.column().origin(), AuditTable.origin("discriminator"));
    }
}
