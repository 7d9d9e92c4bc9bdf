package dev.migrate.processor.mapping.audit;

import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.entity.EntityJoins;
import dev.migrate.processor.mapping.entity.EntityMapping;
import dev.migrate.processor.mapping.entity.Mapping;
import dev.migrate.processor.mapping.rule.Name;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The audit tables of secondary tables, and of the join tables of associations with one entity. */
final class AuditedSecondaryTables {
    private final Mapping mapping;
    private final AuditedAttributes attributes;
    private final AuditTables tables;
    private final AuditColumns columns;
    private final EntityJoins entityJoins;

    AuditedSecondaryTables(Mapping mapping, AuditedAttributes attributes, AuditTables tables) {
        this.mapping = mapping;
        this.attributes = attributes;
        this.tables = tables;
        this.columns = new AuditColumns(mapping);
        this.entityJoins = new EntityJoins(mapping);
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
        AuditTable audit =
                new AuditTable(table, columns.repeatInKey(table, join.join().referring(main.key())));
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
        for (EntityJoins.Join join : entityJoins.secondaryTables(entity)) {
            joins.put(join.table(), new Join(join, true));
        }
        for (Attribute attribute : entity.source().attributes()) {
            boolean audited = attributes.of(entity).containsKey(attribute.name());
            for (EntityJoins.Join join : entityJoins.of(entity, attribute)) {
                Join known = joins.getOrDefault(join.table(), new Join(join, true));
                joins.put(join.table(), new Join(known.join(), known.audited() && audited));
            }
        }
        return List.copyOf(joins.values());
    }

    /** The table that has a column of an entity. */
    TableDraft tableOf(EntityMapping entity, ColumnDraft column) {
        return entityJoins.tableOf(entity, column);
    }

    /**
     * A table beside that of an entity.
     *
     * @param join the table
     * @param audited whether all attributes in it are audited
     */
    private record Join(EntityJoins.Join join, boolean audited) {
        TableDraft table() {
            return join.table();
        }
    }
}
