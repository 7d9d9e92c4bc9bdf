package dev.migrate.processor.mapping.history;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.entity.ClassAnnotations;
import dev.migrate.processor.mapping.entity.EntityJoins;
import dev.migrate.processor.mapping.entity.EntityMapping;
import dev.migrate.processor.mapping.entity.Keys;
import dev.migrate.processor.mapping.entity.Mapping;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.Naming;
import java.util.List;
import java.util.Optional;

/** The logs of entities: of the table at the top of each hierarchy, of those below it, and of those beside it. */
final class LoggedEntities {
    private final Naming naming;
    private final Keys keys;
    private final ClassAnnotations annotations;
    private final AuditLogs logs;
    private final LoggedAttributes attributes;
    private final EntityJoins joins;

    LoggedEntities(Mapping mapping, Keys keys, AuditLogs logs) {
        this.naming = mapping.naming();
        this.keys = keys;
        this.annotations = new ClassAnnotations(mapping);
        this.logs = logs;
        this.attributes = new LoggedAttributes(mapping);
        this.joins = new EntityJoins(mapping);
    }

    /** Adds those of a hierarchy if the entity at its top is audited. */
    void add(EntityMapping root) {
        if (annotations.of(root, HibernateNames.AUDITED).isEmpty() || root.isOfQuery()) {
            return;
        }
        Optional<AnnotationModel> described = annotations.of(root, HibernateNames.AUDITED_TABLE);
        TableDraft table = make(root, described);
        logs.repeat(table, root.table(), attributes.ofRoot(root, keys.of(root)));
        EntityLog main = logs.addChangeset(table, described, root.table().primaryKey());
        logs.addKind(table, described);
        joins.of(root).forEach(join -> addJoin(root, join, main, described));
        addBelow(root, main, described);
    }

    /** Of classes below, what is said of the table at the top holds for theirs too, unless they say something themselves. */
    private void addBelow(EntityMapping above, EntityLog logAbove, Optional<AnnotationModel> described) {
        for (EntityMapping entity : above.children()) {
            if (!entity.sharesTable()) {
                addBelow(entity, add(entity, above, logAbove, described), described);
            }
        }
    }

    private EntityLog add(
            EntityMapping entity, EntityMapping above, EntityLog logAbove, Optional<AnnotationModel> described) {
        Optional<AnnotationModel> own = entity.annotations().find(HibernateNames.AUDITED_TABLE);
        TableDraft table = make(entity, own.or(() -> described));
        logs.repeat(table, entity.table(), attributes.of(entity, entity.table()));
        EntityLog log = logs.addChangeset(table, described, entity.table().primaryKey());
        if (entity.repeatsAttributes()) {
            logs.addKind(table, described);
        } else {
            logs.reference(
                    log, keys.of(entity).columns(), logAbove, keys.of(above).counted());
        }
        return log;
    }

    private TableDraft make(EntityMapping entity, Optional<AnnotationModel> described) {
        return logs.make(entity.table(), described, entity.source().className());
    }

    /** The rows of a table that is the other side's refer to that side alone: Hibernate takes its key for this one's, too. */
    private void addJoin(
            EntityMapping root, EntityJoins.Join join, EntityLog main, Optional<AnnotationModel> described) {
        TableDraft source = join.table();
        TableDraft table = logs.make(
                source,
                name(root, source),
                described.flatMap(found -> found.text("schema")),
                source.origin().path());
        logs.repeat(table, source, attributes.of(root, source));
        EntityLog log = logs.addChangeset(table, described, source.primaryKey());
        if (source.isKey(ColumnDraft.names(join.key()))) {
            List<ColumnDraft> key = keys.of(root).counted();
            logs.reference(log, join.referring(key), main, key);
        }
    }

    /** A written name is found by what the naming strategy makes of that of the table. */
    private Name name(EntityMapping root, TableDraft source) {
        String physical = naming.physical(source.logical()).text();
        return root.annotations().findAll(HibernateNames.AUDITED_SECONDARY_TABLE).stream()
                .filter(found -> found.says("secondaryTableName", physical))
                .flatMap(found -> found.text("secondaryAuditTableName").stream())
                .findFirst()
                .map(Name::of)
                .orElseGet(() -> AuditLogs.defaultName(source));
    }
}
