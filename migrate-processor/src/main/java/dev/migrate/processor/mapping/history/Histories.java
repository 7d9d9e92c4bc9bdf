package dev.migrate.processor.mapping.history;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.mapping.annotation.AttributeKind;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.draft.CheckDraft;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.entity.ClassAnnotations;
import dev.migrate.processor.mapping.entity.CollectionAttribute;
import dev.migrate.processor.mapping.entity.EntityMapping;
import dev.migrate.processor.mapping.entity.MappedAttribute;
import dev.migrate.processor.mapping.entity.MappedCollection;
import dev.migrate.processor.mapping.entity.Mapping;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.SqlText;
import dev.migrate.schema.SqlType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The history tables of what is {@code @Temporal}, in which Hibernate keeps what rows were and when: those of tables that are
 * not native to the database, which is its strategy on PostgreSQL.
 */
final class Histories {
    private static final String SUFFIX = "_history";
    private static final String ROW_START = "rowStart";
    private static final String ROW_END = "rowEnd";

    private final ClassAnnotations annotations;
    private final ChangesetIds changesets;
    private final StateTables tables;
    private final StateColumns columns;

    Histories(Mapping mapping, ChangesetIds changesets) {
        this.annotations = new ClassAnnotations(mapping);
        this.changesets = changesets;
        this.tables = new StateTables(mapping, "##history");
        this.columns = new StateColumns(mapping);
    }

    /** Adds that of the entity at the top of a hierarchy: what other tables have is not in it. */
    void add(EntityMapping root) {
        Optional<AnnotationModel> temporal = annotations.of(root, HibernateNames.TEMPORAL);
        if (temporal.isEmpty() || root.isOfQuery()) {
            return;
        }
        TableDraft source = root.table();
        String origin = source.origin().path();
        TableDraft history = start(source, root.annotations(), temporal.get(), origin);
        repeat(source, history, firstColumns(root));
        history.primaryKey().addAll(source.primaryKey());
        List<String> version = versions(root);
        history.primaryKey().addAll(version);
        if (version.isEmpty()) {
            addStartToKey(history, temporal.get());
        }
    }

    /** Adds that of a collection with a table of its own. */
    void add(MappedCollection mapped) {
        CollectionAttribute collection = mapped.collection();
        Optional<AnnotationModel> temporal = annotations.of(collection, HibernateNames.TEMPORAL);
        if (temporal.isEmpty()
                || (mapped.kind() != MappedCollection.Kind.OWN_TABLE
                        && mapped.kind() != MappedCollection.Kind.INVERSE_TABLE)) {
            return;
        }
        TableDraft source = mapped.table();
        String origin = collection.site().entity().source().className() + "#" + collection.path();
        TableDraft history = start(source, collection.annotations(), temporal.get(), origin);
        repeat(source, history, Set.of());
        if (!source.primaryKey().isEmpty()) {
            history.primaryKey().addAll(source.primaryKey());
            addStartToKey(history, temporal.get());
        }
    }

    private TableDraft start(TableDraft source, Annotations stated, AnnotationModel temporal, String origin) {
        Name name = stated.text(HibernateNames.TEMPORAL_HISTORY_TABLE, "name")
                .map(Name::of)
                .orElseGet(() -> StateTables.defaultName(source, SUFFIX));
        TableDraft history = tables.make(source, name, Optional.empty(), origin);
        SqlType type = type(temporal);
        String start = columns.add(history, written(temporal, ROW_START), type, false, ROW_START)
                .name();
        String end = columns.add(history, written(temporal, ROW_END), type, true, ROW_END)
                .name();
        String condition = SqlText.column(end) + " is null or " + SqlText.column(end) + " > " + SqlText.column(start);
        history.check(CheckDraft.ofTable(null, condition));
        return history;
    }

    private SqlType type(AnnotationModel temporal) {
        int digits = temporal.number("secondPrecision", -1);
        return digits < 0 || !changesets.areMoments()
                ? changesets.type()
                : SqlType.of("timestamp(" + digits + ") with time zone");
    }

    private static String written(AnnotationModel temporal, String member) {
        return temporal.text(member).orElse(member.equals(ROW_START) ? "effective" : "superseded");
    }

    private void repeat(TableDraft source, TableDraft history, Set<ColumnDraft> first) {
        for (ColumnDraft column : source.columns()) {
            ColumnDraft repeated = first.contains(column)
                    ? columns.repeatUnbound(history, source, column)
                    : columns.repeat(history, source, column);
            if (source.isUnique(column)) {
                history.unique(repeated, true);
            }
        }
    }

    /** The columns that Hibernate repeats first: those of what the class itself and its embeddables have, but for associations with one class. */
    private static Set<ColumnDraft> firstColumns(EntityMapping root) {
        Set<ColumnDraft> columns = new HashSet<>();
        Set<ColumnDraft> ofAssociations = new HashSet<>();
        for (Attribute attribute : root.source().attributes()) {
            for (MappedAttribute mapped : root.attributes().inside(attribute.name())) {
                boolean late = AttributeKind.of(mapped.attribute()) == AttributeKind.TO_ONE;
                (late ? ofAssociations : columns).addAll(mapped.columns());
            }
        }
        columns.removeAll(ofAssociations);
        return columns;
    }

    private static List<String> versions(EntityMapping root) {
        return root.source().attributes().stream()
                .filter(attribute -> attribute.has(Jpa.VERSION))
                .flatMap(attribute -> root.attributes().columns(attribute.name()).stream())
                .map(ColumnDraft::name)
                .toList();
    }

    private void addStartToKey(TableDraft history, AnnotationModel temporal) {
        history.primaryKey().add(columns.physical(written(temporal, ROW_START)));
    }
}
