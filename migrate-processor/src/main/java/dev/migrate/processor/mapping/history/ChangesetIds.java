package dev.migrate.processor.mapping.history;

import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.mapping.annotation.BasicValue;
import dev.migrate.processor.mapping.annotation.ColumnSpec;
import dev.migrate.processor.mapping.annotation.ForeignKeyOptions;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.TypeHints;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.Key;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.draft.UniqueKeyDraft;
import dev.migrate.processor.mapping.entity.ClassAnnotations;
import dev.migrate.processor.mapping.entity.EntityMapping;
import dev.migrate.processor.mapping.entity.ForeignKeys;
import dev.migrate.processor.mapping.entity.Keys;
import dev.migrate.processor.mapping.entity.Mapping;
import dev.migrate.schema.SqlType;
import java.util.List;
import java.util.Optional;

/** What tells the changes of one transaction from those of others: the ids of a changelog, or else the moment. */
final class ChangesetIds {
    private static final SqlType MOMENT = SqlType.of("timestamp(6) with time zone");

    private final ForeignKeys foreignKeys;
    private final SqlType type;
    private final Optional<Key> changelog;

    private ChangesetIds(ForeignKeys foreignKeys, SqlType type, Optional<Key> changelog) {
        this.foreignKeys = foreignKeys;
        this.type = type;
        this.changelog = changelog;
    }

    /** Those of a model. */
    static ChangesetIds of(Mapping mapping, Keys keys) {
        ForeignKeys foreignKeys = new ForeignKeys(mapping);
        ClassAnnotations annotations = new ClassAnnotations(mapping);
        for (EntityMapping entity : mapping.entities().all()) {
            Optional<Attribute> id = isChangelog(entity, annotations) ? id(entity) : Optional.empty();
            if (id.isPresent()) {
                SqlType type = mapping.types().resolve(plain(entity, id.get())).sqlType();
                return new ChangesetIds(foreignKeys, type, Optional.of(key(entity, id.get(), keys)));
            }
        }
        return new ChangesetIds(foreignKeys, MOMENT, Optional.empty());
    }

    private static boolean isChangelog(EntityMapping entity, ClassAnnotations annotations) {
        return entity.parent() == null
                && annotations.of(entity, HibernateNames.CHANGELOG).isPresent()
                && annotations.of(entity, HibernateNames.AUDITED).isEmpty();
    }

    private static Optional<Attribute> id(EntityMapping changelog) {
        return changelog.source().attributes().stream()
                .filter(attribute -> attribute.has(HibernateNames.CHANGESET_ID))
                .findFirst();
    }

    /** Hibernate has the type of the attribute's class, whatever else is said of it. */
    private static BasicValue plain(EntityMapping entity, Attribute id) {
        TypeHints hints = TypeHints.ofValue(Annotations.none(), Optional.empty());
        return new BasicValue(id.type(), hints, ColumnSpec.implicit(), entity.subject());
    }

    /** The columns that hold the ids: those of the key, or of an attribute that is unique. */
    private static Key key(EntityMapping entity, Attribute id, Keys keys) {
        Key key = keys.of(entity);
        List<ColumnDraft> columns = entity.attributes().columns(id.name());
        if (columns.isEmpty() || columns.equals(key.columns())) {
            return key;
        }
        entity.table().unique(new UniqueKeyDraft(null, ColumnDraft.names(columns)));
        return new Key(entity.table(), columns, false);
    }

    /** The type of the columns that hold such ids. */
    SqlType type() {
        return type;
    }

    /** Whether the ids are moments. */
    boolean areMoments() {
        return type.equals(MOMENT);
    }

    /** Lets a column reference the changelog if there is one. */
    void reference(TableDraft table, ColumnDraft column) {
        changelog.ifPresent(key ->
                foreignKeys.add(table, List.of(column), key.table(), key.columns(), ForeignKeyOptions.standard()));
    }
}
