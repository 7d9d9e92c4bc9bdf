package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.Attribute;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys of entities, made when somebody asks for them: a key may reference the keys of other entities. */
final class Keys {
    private final Mapping mapping;
    private final Map<EntityMapping, Key> keys = new HashMap<>();
    private final Set<EntityMapping> inProgress = new LinkedHashSet<>();
    private final AttributeMapper mapper;
    private final KeyJoins joins;
    private final KeySizes sizes;

    Keys(Mapping mapping, ForeignKeys foreignKeys) {
        this.mapping = mapping;
        mapper = new AttributeMapper(mapping, this, foreignKeys);
        joins = new KeyJoins(mapping, foreignKeys);
        sizes = new KeySizes(mapping, this);
    }

    AttributeMapper mapper() {
        return mapper;
    }

    KeyJoins joins() {
        return joins;
    }

    /** The key of an entity in its own table; without columns if it has none, which is reported. */
    Key of(EntityMapping entity) {
        Key known = keys.get(entity);
        if (known != null) {
            return known;
        }
        if (!inProgress.add(entity)) {
            mapping.report(MappingMessage.KEY_CYCLE, entity.subject());
            return new Key(entity.table(), List.of(), false);
        }
        Key key = make(entity);
        inProgress.remove(entity);
        keys.put(entity, key);
        if (!entity.sharesTable()) {
            sizes.align(entity, key);
        }
        return key;
    }

    /** Whether the key of an entity is being made, since it needs the one that is asked for. */
    boolean isInProgress(EntityMapping entity) {
        return inProgress.contains(entity);
    }

    private Key make(EntityMapping entity) {
        EntityMapping parent = entity.parent();
        if (parent == null || entity.repeatsAttributes()) {
            return own(entity);
        }
        return entity.sharesTable() ? of(parent) : joins.joined(entity, of(parent));
    }

    private Key own(EntityMapping entity) {
        List<Attribute> attributes = entity.keyAttributes();
        if (attributes.isEmpty()) {
            mapping.reportMissing(entity, MappingMessage.NO_KEY, entity.subject());
        }
        Site site = Site.of(entity, entity.table(), entity.overrides(), Nullability.FORCED_NOT_NULL);
        Set<ColumnDraft> columns = new LinkedHashSet<>();
        mapping.ranks().reserve(site, attributes);
        boolean ordered = false;
        for (Attribute attribute : attributes) {
            columns.addAll(mapper.map(site, attribute));
            ordered = ordered || attribute.type().isA("java.lang.Record");
        }
        entity.table().primaryKey().addAll(ColumnDraft.names(columns));
        return new Key(entity.table(), List.copyOf(columns), ordered);
    }
}
