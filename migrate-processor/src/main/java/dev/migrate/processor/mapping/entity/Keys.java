package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.Key;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.rule.MappingMessage;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys of entities, made when somebody asks for them: a key may reference the keys of other entities. */
public final class Keys {
    private final Mapping mapping;
    private final Map<EntityMapping, Key> keys = new HashMap<>();
    private final Set<EntityMapping> inProgress = new LinkedHashSet<>();
    private final AttributeMapper mapper;
    private final KeyJoins joins;
    private final KeySizes sizes;

    public Keys(Mapping mapping, ForeignKeys foreignKeys) {
        this.mapping = mapping;
        mapper = new AttributeMapper(mapping, this, foreignKeys);
        joins = new KeyJoins(mapping, foreignKeys);
        sizes = new KeySizes(mapping, this);
    }

    public AttributeMapper mapper() {
        return mapper;
    }

    public KeyJoins joins() {
        return joins;
    }

    /** The key of an entity in its own table; without columns if it has none, which is reported. */
    public Key of(EntityMapping entity) {
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
        return entity.sharesTable() ? of(parent) : claimed(entity, joins.joined(entity, of(parent)));
    }

    /** The key of an entity in a secondary table: that of the table, also where it is the table of another entity. */
    public void secondary(EntityMapping entity, Key key) {
        TableDraft table = key.table();
        Optional<EntityMapping> host = mapping.entities().hostOf(entity, table);
        if (host.isPresent() && isOther(key, of(host.get()))) {
            table.forgetKey();
            report(host.get(), of(host.get()), entity, key);
        }
        table.primaryKey().addAll(key.columnNames());
    }

    /** Makes a key that of its table, unless that is the table of another entity, whose key it has. */
    private Key claimed(EntityMapping entity, Key key) {
        TableDraft table = key.table();
        Optional<EntityMapping> host = mapping.entities().hostOf(entity, table);
        if (host.isPresent() && !inProgress.contains(host.get()) && isOther(key, of(host.get()))) {
            report(entity, key, host.get(), of(host.get()));
        } else {
            table.primaryKey().addAll(key.columnNames());
        }
        return key;
    }

    private static boolean isOther(Key key, Key other) {
        return !Set.copyOf(key.columns()).equals(Set.copyOf(other.columns()));
    }

    private void report(EntityMapping entity, Key key, EntityMapping other, Key used) {
        mapping.report(
                MappingMessage.KEY_OF_TABLE,
                entity.subject(),
                key.columnNames(),
                key.table().name(),
                other.subject().name(),
                used.columnNames());
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
            columns.addAll(mapper.map(IdClasses.isBeside(entity, attribute) ? site.apart() : site, attribute));
            ordered = ordered || attribute.type().isA("java.lang.Record");
        }
        return claimed(entity, new Key(entity.table(), List.copyOf(columns), ordered));
    }
}
