package dev.migrate.processor.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Adds the tables of Hibernate Envers, when all others are finished: what they hold follows from those. */
final class Audits {
    private final Mapping mapping;
    private final Keys keys;

    Audits(Mapping mapping, Keys keys) {
        this.mapping = mapping;
        this.keys = keys;
    }

    /** Adds them if an entity is audited. */
    void finish() {
        AuditedAttributes attributes = new AuditedAttributes(mapping.settings().envers());
        List<EntityMapping> audited = new ArrayList<>();
        for (EntityMapping entity : mapping.entities().all()) {
            if (attributes.has(entity)) {
                audited.add(entity);
            }
        }
        if (audited.isEmpty()) {
            return;
        }
        Key revision = new RevisionEntities(mapping, keys).key();
        if (revision.columns().isEmpty()) {
            return;
        }
        AuditTables tables = new AuditTables(mapping, revision);
        AuditedEntities entities = new AuditedEntities(mapping, keys, attributes, tables);
        audited.forEach(entities::add);
        audited.forEach(new AuditedTargets(mapping, attributes)::check);
        AuditedCollections collections = new AuditedCollections(mapping, keys, attributes, tables, entities);
        mapping.collections().stream().sorted(order()).forEach(collections::add);
    }

    /**
     * Of two collections in one table, Hibernate has the key of the last: that of the last hierarchy by name, and in it of the
     * first attribute by name that the entity at the top has.
     */
    private static Comparator<MappedCollection> order() {
        Comparator<MappedCollection> byHierarchy =
                Comparator.comparing(mapped -> entity(mapped).root().source().className());
        Comparator<MappedCollection> byDepth = Comparator.comparingInt(mapped -> depth(entity(mapped)));
        Comparator<MappedCollection> byPath =
                Comparator.comparing(mapped -> mapped.collection().path());
        return byHierarchy.thenComparing(byDepth.reversed()).thenComparing(byPath.reversed());
    }

    private static int depth(EntityMapping entity) {
        EntityMapping parent = entity.parent();
        return parent == null ? 0 : 1 + depth(parent);
    }

    private static EntityMapping entity(MappedCollection mapped) {
        return mapped.collection().site().entity();
    }
}
