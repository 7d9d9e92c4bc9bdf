package dev.migrate.processor.mapping.audit;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.mapping.annotation.AttributeKind;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.entity.CollectionAttributes;
import dev.migrate.processor.mapping.entity.EntityMapping;
import dev.migrate.processor.mapping.entity.Keys;
import dev.migrate.processor.mapping.entity.MappedAttribute;
import dev.migrate.processor.mapping.entity.Mapping;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.schema.Column;
import dev.migrate.schema.SqlType;
import dev.migrate.settings.EnversSettings.ModifiedColumnNaming;
import dev.migrate.settings.EnversSettings.ModifiedFlags;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The audit tables of entities, and what is in them. */
final class AuditedEntities {
    private final Mapping mapping;
    private final Keys keys;
    private final AuditedAttributes attributes;
    private final AuditTables tables;
    private final AuditColumns columns;
    private final AuditedSecondaryTables secondaryTables;
    private final Map<EntityMapping, AuditTable> mains = new HashMap<>();

    AuditedEntities(Mapping mapping, Keys keys, AuditedAttributes attributes, AuditTables tables) {
        this.mapping = mapping;
        this.keys = keys;
        this.attributes = attributes;
        this.tables = tables;
        this.columns = new AuditColumns(mapping);
        this.secondaryTables = new AuditedSecondaryTables(mapping, attributes, tables);
    }

    /** The audit table of an entity that has been added. */
    Optional<AuditTable> find(EntityMapping entity) {
        return Optional.ofNullable(mains.get(entity));
    }

    /** Adds the audit tables of an entity; those of the entity above it are there. */
    void add(EntityMapping entity) {
        EntityMapping parent = entity.parent();
        Optional<AuditTable> above = parent == null ? Optional.empty() : find(parent);
        if (parent != null && above.isEmpty() && !entity.repeatsAttributes()) {
            mapping.report(
                    MappingMessage.AUDITED_BELOW_UNAUDITED,
                    entity.subject(),
                    parent.source().className());
            return;
        }
        if (!mapping.tables().contains(entity.table())) {
            return;
        }
        AuditTable main = entity.sharesTable() ? above.orElseThrow() : make(entity, above);
        mains.put(entity, main);
        addAttributes(entity, main);
    }

    private AuditTable make(EntityMapping entity, Optional<AuditTable> above) {
        Optional<AnnotationModel> annotation = entity.annotations().find(EnversNames.AUDIT_TABLE);
        Name name = annotation
                .flatMap(found -> found.text("value"))
                .map(Name::of)
                .orElseGet(() -> tables.defaultName(entity.table()));
        TableDraft table = tables.make(
                entity.table(), name, annotation, entity.table().origin().path() + AuditTable.SUFFIX);
        AuditTable main =
                new AuditTable(table, columns.repeatInKey(table, keys.of(entity).columns()));
        if (above.isPresent() && !entity.repeatsAttributes()) {
            tables.addRevision(table);
            tables.reference(
                    main,
                    above.get()
                            .ordered(keys.of(Objects.requireNonNull(entity.parent()))
                                    .counted()));
            if (!mapping.settings().envers().validity().timestampAtRootAlone()) {
                tables.addTimestamp(table);
            }
        } else if (entity.repeatsAttributes()) {
            tables.addRepeatedRevisionColumns(table);
        } else {
            tables.addRevisionColumns(table, false);
            addDiscriminator(entity, table);
        }
        return main;
    }

    private void addDiscriminator(EntityMapping entity, TableDraft table) {
        entity.table().columns().stream()
                .filter(column -> AuditTable.origin("discriminator")
                        .equals(column.column().origin()))
                .findFirst()
                .ifPresent(column ->
                        columns.repeatPlain(table, column, column.logical()).change(Column::notNull));
    }

    private void addAttributes(EntityMapping entity, AuditTable main) {
        Map<TableDraft, TableDraft> audits = new LinkedHashMap<>();
        audits.put(entity.table(), main.table());
        if (entity.parent() == null || entity.sharesTable()) {
            audits.putAll(
                    secondaryTables.add(entity, main.ordered(keys.of(entity).counted())));
        }
        for (AuditedAttribute attribute : audited(entity)) {
            addAttribute(entity, attribute, audits);
        }
    }

    /** The audited attributes of the entity, and of those above it if its table repeats them. */
    private List<AuditedAttribute> audited(EntityMapping entity) {
        EntityMapping parent = entity.parent();
        List<AuditedAttribute> all =
                new ArrayList<>(parent != null && entity.repeatsAttributes() ? audited(parent) : List.of());
        all.addAll(attributes.of(entity).values());
        return all;
    }

    private void addAttribute(EntityMapping entity, AuditedAttribute audited, Map<TableDraft, TableDraft> audits) {
        Optional<MappedAttribute> mapped = entity.attributes().find(audited.path());
        if (mapped.isEmpty()) {
            return;
        }
        List<ColumnDraft> sources = CollectionAttributes.isCollection(audited.attribute())
                ? List.of()
                : mapped.get().columns();
        TableDraft source = sources.isEmpty() ? entity.table() : secondaryTables.tableOf(entity, sources.get(0));
        TableDraft table = audits.get(source);
        if (table == null) {
            return;
        }
        boolean whole = entity.attributes().inside(audited.path()).size() > 1;
        if (!whole) {
            repeat(audited, sources, table);
        }
        if (audited.isFlagged(mapping.settings().envers())) {
            addFlag(table, audited, isKeyReference(entity, audited.attribute(), sources) ? List.of() : sources);
        }
    }

    /** Whether an association has no columns of its own but the key of its entity. */
    boolean isKeyReference(EntityMapping entity, Attribute attribute, List<ColumnDraft> columns) {
        return attribute.has(Jpa.ONE_TO_ONE)
                && !attribute.has(Jpa.MAPS_ID)
                && columns.equals(keys.of(entity).columns());
    }

    /** Repeats the columns of an attribute; references are to keys, whatever they reference outside of audit tables. */
    private void repeat(AuditedAttribute audited, List<ColumnDraft> sources, TableDraft table) {
        List<ColumnDraft> key = AttributeKind.of(audited.attribute()) == AttributeKind.TO_ONE
                ? mapping.entities()
                        .find(audited.attribute().type().name())
                        .map(target -> keys.of(target).columns())
                        .orElse(List.of())
                : List.of();
        if (key.size() == 1 && !sources.isEmpty()) {
            columns.repeatReference(table, sources.get(0), key.get(0));
        } else {
            columns.repeat(table, sources);
        }
    }

    private void addFlag(TableDraft table, AuditedAttribute audited, List<ColumnDraft> sources) {
        ModifiedFlags flags = mapping.settings().envers().modifiedFlags();
        boolean ofColumn = flags.naming() == ModifiedColumnNaming.IMPROVED
                && sources.size() == 1
                && audited.attribute().type().embeddable() == null;
        String named =
                ofColumn ? mapping.naming().physical(sources.get(0).logical()).text() : audited.path();
        Name name = Name.of(audited.audited().text("modifiedColumnName").orElse(named + flags.suffix()));
        columns.add(table, name, SqlType.of("boolean"), audited.path() + "#modified");
    }
}
