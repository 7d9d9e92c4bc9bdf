package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The audit tables of secondary tables, and of the join tables of associations with one entity. */
final class AuditedSecondaryTables {
    private final Mapping mapping;
    private final AuditedAttributes attributes;
    private final AuditTables tables;
    private final AuditColumns columns;

    AuditedSecondaryTables(Mapping mapping, AuditedAttributes attributes, AuditTables tables) {
        this.mapping = mapping;
        this.attributes = attributes;
        this.tables = tables;
        this.columns = new AuditColumns(mapping);
    }

    /** Adds those of an entity in which all is audited; gives back the audit table of each. */
    Map<TableDraft, TableDraft> add(EntityMapping entity, AuditTable main) {
        Map<TableDraft, TableDraft> audits = new LinkedHashMap<>();
        for (Join join : joins(entity)) {
            if (join.audited()) {
                audits.put(join.table(), add(entity, join, main));
            }
        }
        return audits;
    }

    private TableDraft add(EntityMapping entity, Join join, AuditTable main) {
        TableDraft table = tables.make(
                join.table(),
                name(entity.annotations(), join.table()),
                entity.annotations().find(EnversNames.AUDIT_TABLE),
                join.table().origin().path() + AuditTable.SUFFIX);
        AuditTable audit = new AuditTable(table, columns.repeatInKey(table, join.key()));
        tables.addRevision(table);
        tables.reference(audit, main);
        return table;
    }

    private Name name(Annotations annotations, TableDraft secondary) {
        String written = mapping.naming().physical(secondary.logical()).text();
        return Stream.concat(
                        annotations.findAll(EnversNames.SECONDARY_AUDIT_TABLE).stream(),
                        annotations.findAll(EnversNames.SECONDARY_AUDIT_TABLES).stream()
                                .flatMap(container -> container.annotations("value").stream()))
                .filter(found -> found.says("secondaryTableName", written))
                .flatMap(found -> found.text("secondaryAuditTableName").stream())
                .findFirst()
                .map(Name::of)
                .orElseGet(() -> tables.defaultName(secondary));
    }

    private List<Join> joins(EntityMapping entity) {
        Map<TableDraft, Join> joins = new LinkedHashMap<>();
        entity.secondaryTables().values().forEach(table -> joins.put(table, new Join(table, key(table), true)));
        for (Attribute attribute : entity.source().attributes()) {
            boolean audited = attributes.of(entity).containsKey(attribute.name());
            for (Join join : joins(entity, attribute)) {
                Join known = joins.getOrDefault(join.table(), join);
                joins.put(join.table(), new Join(known.table(), known.key(), known.audited() && audited));
            }
        }
        return List.copyOf(joins.values());
    }

    /** The tables beside that of the entity which have the columns of an attribute. */
    private List<Join> joins(EntityMapping entity, Attribute attribute) {
        Optional<MappedAttribute> mapped = entity.attributes().find(attribute.name());
        if (mapped.isEmpty() || CollectionAttributes.isCollection(attribute)) {
            return List.of();
        }
        List<Join> joins = new ArrayList<>();
        for (ColumnDraft column : mapped.get().columns()) {
            TableDraft table = tableOf(entity, column);
            if (table != entity.table()) {
                joins.add(new Join(table, key(table), true));
            }
        }
        inverse(mapped.get()).ifPresent(joins::add);
        return joins;
    }

    /** The join table of the other side, which this side refers to by the columns that are that one's value. */
    private Optional<Join> inverse(MappedAttribute mapped) {
        Optional<EntityMapping> target =
                mapping.entities().find(mapped.attribute().type().name());
        Optional<String> mappedBy = new ToOne(mapped.site(), mapped.attribute(), 0).mappedBy();
        if (target.isEmpty() || mappedBy.isEmpty()) {
            return Optional.empty();
        }
        List<ColumnDraft> key =
                target.get().find(mappedBy.get()).map(MappedAttribute::columns).orElse(List.of());
        return key.stream()
                .map(column -> tableOf(target.get(), column))
                .filter(table -> target.get().tables().noneMatch(own -> own == table))
                .map(table -> new Join(table, key, true))
                .findFirst();
    }

    private static List<ColumnDraft> key(TableDraft table) {
        return table.columns().stream()
                .filter(column -> table.primaryKey().contains(column.name()))
                .toList();
    }

    /** The table that has a column of an entity: one of its own, or a join table. */
    TableDraft tableOf(EntityMapping entity, ColumnDraft column) {
        return Stream.concat(entity.tables(), mapping.tables().all().stream())
                .filter(table -> table.column(column.name())
                        .filter(found -> found == column)
                        .isPresent())
                .findFirst()
                .orElse(entity.table());
    }

    /**
     * A table beside that of an entity.
     *
     * @param table the table
     * @param key the columns that refer to the entity
     * @param audited whether all attributes in it are audited
     */
    private record Join(TableDraft table, List<ColumnDraft> key, boolean audited) {}
}
