package dev.migrate.processor.mapping.history;

import dev.migrate.processor.mapping.entity.EntityMapping;
import dev.migrate.processor.mapping.entity.Keys;
import dev.migrate.processor.mapping.entity.MappedCollection;
import dev.migrate.processor.mapping.entity.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Adds the tables in which Hibernate itself keeps former states of rows, when all others are finished. */
public final class States {
    private final Mapping mapping;
    private final Keys keys;

    public States(Mapping mapping, Keys keys) {
        this.mapping = mapping;
        this.keys = keys;
    }

    /** Adds them if this version of Hibernate has them. */
    public void finish() {
        if (!mapping.rules().keepsStates()) {
            return;
        }
        List<MappedCollection> collections = new ArrayList<>(mapping.collections());
        collections.sort(MappedCollection.ORDER);
        ChangesetIds changesets = ChangesetIds.of(mapping, keys);
        Histories histories = new Histories(mapping, changesets);
        roots().forEach(histories::add);
        collections.forEach(histories::add);
        AuditLogs logs = new AuditLogs(mapping, changesets);
        roots().forEach(new LoggedEntities(mapping, keys, logs)::add);
        collections.forEach(new LoggedCollections(mapping, keys, logs)::add);
    }

    private Stream<EntityMapping> roots() {
        return mapping.entities().all().stream().filter(entity -> entity.parent() == null);
    }
}
