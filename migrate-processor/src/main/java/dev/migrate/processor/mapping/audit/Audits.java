package dev.migrate.processor.mapping.audit;

import dev.migrate.processor.mapping.draft.Key;
import dev.migrate.processor.mapping.entity.EntityMapping;
import dev.migrate.processor.mapping.entity.Keys;
import dev.migrate.processor.mapping.entity.MappedCollection;
import dev.migrate.processor.mapping.entity.Mapping;
import java.util.ArrayList;
import java.util.List;

/** Adds the tables of Hibernate Envers, when all others are finished: what they hold follows from those. */
public final class Audits {
    private final Mapping mapping;
    private final Keys keys;

    public Audits(Mapping mapping, Keys keys) {
        this.mapping = mapping;
        this.keys = keys;
    }

    /** Adds them if an entity is audited. */
    public void finish() {
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
        audited.forEach(new AuditedTargets(mapping, attributes, entities)::check);
        AuditedCollections collections = new AuditedCollections(mapping, keys, attributes, tables, entities);
        mapping.collections().stream().sorted(MappedCollection.ORDER).forEach(collections::add);
    }
}
