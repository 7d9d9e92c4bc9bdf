package dev.migrate.processor.mapping.history;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.Key;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.entity.ClassAnnotations;
import dev.migrate.processor.mapping.entity.CollectionAttribute;
import dev.migrate.processor.mapping.entity.EntityMapping;
import dev.migrate.processor.mapping.entity.Keys;
import dev.migrate.processor.mapping.entity.MappedCollection;
import dev.migrate.processor.mapping.entity.Mapping;
import dev.migrate.processor.mapping.rule.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The logs of collections: of those with a table, and of those whose elements have a column for their owner. */
final class LoggedCollections {
    private final Mapping mapping;
    private final Keys keys;
    private final ClassAnnotations annotations;
    private final AuditLogs logs;

    LoggedCollections(Mapping mapping, Keys keys, AuditLogs logs) {
        this.mapping = mapping;
        this.keys = keys;
        this.annotations = new ClassAnnotations(mapping);
        this.logs = logs;
    }

    /** Adds that of a collection if it is audited, by itself or with its class. */
    void add(MappedCollection mapped) {
        CollectionAttribute collection = mapped.collection();
        if (annotations.of(collection, HibernateNames.AUDITED).isEmpty()
                || collection.annotations().has(HibernateNames.AUDITED_EXCLUDED)) {
            return;
        }
        Optional<AnnotationModel> described = annotations.of(collection, HibernateNames.AUDITED_TABLE);
        switch (mapped.kind()) {
            case OWN_TABLE -> addOwnTable(mapped, described);
            case TARGET_TABLE -> addTargetTable(mapped, described);
            case INVERSE, INVERSE_TABLE -> {
                // The other side logs it.
            }
        }
    }

    private void addOwnTable(MappedCollection mapped, Optional<AnnotationModel> described) {
        TableDraft source = mapped.table();
        TableDraft log = logs.make(source, described, origin(mapped));
        finish(log, logs.repeat(log, source, List.copyOf(source.columns())), described);
    }

    /** What refers to its owner by a column has a log of its own, since the column is no attribute of its class. */
    private void addTargetTable(MappedCollection mapped, Optional<AnnotationModel> described) {
        CollectionAttribute collection = mapped.collection();
        EntityMapping owner = collection.site().entity();
        EntityMapping target = mapping.entities()
                .find(collection.element().orElseThrow().name())
                .orElseThrow();
        Optional<AnnotationModel> own = collection.annotations().find(HibernateNames.AUDITED_COLLECTION_TABLE);
        TableDraft log = logs.make(
                owner.table(),
                own.flatMap(found -> found.text("name"))
                        .map(Name::of)
                        .orElseGet(() -> AuditLogs.defaultName(owner.name() + "_" + target.name())),
                own.flatMap(found -> found.text("schema")).or(() -> described.flatMap(found -> found.text("schema"))),
                origin(mapped));
        Key key = keys.of(target);
        List<ColumnDraft> row =
                new ArrayList<>(logs.repeat(log, mapped.table(), mapped.parts().key()));
        row.addAll(logs.repeat(log, key.table(), key.columns()));
        finish(log, row, described);
    }

    private void finish(TableDraft log, List<ColumnDraft> row, Optional<AnnotationModel> described) {
        logs.addChangeset(log, described, List.copyOf(ColumnDraft.names(row)));
        logs.addKind(log, described);
    }

    private static String origin(MappedCollection mapped) {
        CollectionAttribute collection = mapped.collection();
        return collection.site().entity().source().className() + "#" + collection.path();
    }
}
