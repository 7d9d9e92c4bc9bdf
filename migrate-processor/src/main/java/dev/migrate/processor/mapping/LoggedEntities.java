package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.AnnotationModel;
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
        TableDraft main = make(root, described);
        logs.repeat(main, root.table(), attributes.ofRoot(root, keys.of(root)));
        logs.addChangeset(main, described, root.table().primaryKey());
        logs.addKind(main, described);
        joins.of(root).forEach(join -> addJoin(root, join, main, described));
        addBelow(root, main, described);
    }

    /** Of classes below, what is said of the table at the top holds for theirs too, unless they say something themselves. */
    private void addBelow(EntityMapping above, TableDraft logAbove, Optional<AnnotationModel> described) {
        for (EntityMapping entity : above.children()) {
            if (!entity.sharesTable()) {
                addBelow(entity, add(entity, logAbove, described), described);
            }
        }
    }

    private TableDraft add(EntityMapping entity, TableDraft logAbove, Optional<AnnotationModel> described) {
        Optional<AnnotationModel> own = entity.annotations().find(HibernateNames.AUDITED_TABLE);
        TableDraft log = make(entity, own.or(() -> described));
        logs.repeat(log, entity.table(), attributes.of(entity, entity.table()));
        logs.addChangeset(log, described, entity.table().primaryKey());
        if (entity.repeatsAttributes()) {
            logs.addKind(log, described);
        } else {
            logs.reference(log, logAbove);
        }
        return log;
    }

    private TableDraft make(EntityMapping entity, Optional<AnnotationModel> described) {
        return logs.make(entity.table(), described, entity.source().className());
    }

    private void addJoin(
            EntityMapping root, EntityJoins.Join join, TableDraft main, Optional<AnnotationModel> described) {
        TableDraft source = join.table();
        TableDraft log = logs.make(
                source,
                name(root, source),
                described.flatMap(found -> found.text("schema")),
                source.origin().path());
        logs.repeat(log, source, attributes.of(root, source));
        logs.addChangeset(log, described, source.primaryKey());
        logs.reference(log, main);
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
