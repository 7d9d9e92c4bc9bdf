package dev.migrate.processor.mapping.history;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.mapping.annotation.ForeignKeyOptions;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.entity.ForeignKeys;
import dev.migrate.processor.mapping.entity.Mapping;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.schema.SqlType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Makes the tables in which Hibernate itself logs changes, and the columns that these have beside those of the rows. */
final class AuditLogs {
    private static final String SUFFIX = "_AUD";
    private static final SqlType KIND = SqlType.of("smallint");

    private final ForeignKeys foreignKeys;
    private final ChangesetIds changesets;
    private final StateTables tables;
    private final StateColumns columns;

    AuditLogs(Mapping mapping, ChangesetIds changesets) {
        this.foreignKeys = new ForeignKeys(mapping);
        this.changesets = changesets;
        this.tables = new StateTables(mapping, "##log");
        this.columns = new StateColumns(mapping);
    }

    /** The name that the log of a table has by default. */
    static Name defaultName(TableDraft source) {
        return StateTables.defaultName(source, SUFFIX);
    }

    /** The name of a log by default where the log has no table with current states. */
    static Name defaultName(String written) {
        return Name.plain(written + SUFFIX);
    }

    /**
     * Makes the log of a table.
     *
     * @param source the table
     * @param name the name of the log
     * @param schema the schema of the log, or empty for that of the table
     * @param origin whose changes it has
     */
    TableDraft make(TableDraft source, Name name, Optional<String> schema, String origin) {
        return tables.make(source, name, schema, origin);
    }

    /** Makes the log of a table with the name and the schema that are written for it, if they are. */
    TableDraft make(TableDraft source, Optional<AnnotationModel> described, String origin) {
        Optional<Name> written = described.flatMap(found -> found.text("name")).map(Name::of);
        return make(
                source,
                written.orElseGet(() -> defaultName(source)),
                described.flatMap(found -> found.text("schema")),
                origin);
    }

    /** Repeats columns of a table; no value need be unique in a log. */
    List<ColumnDraft> repeat(TableDraft log, TableDraft source, List<ColumnDraft> repeated) {
        return repeated.stream()
                .map(column -> columns.repeat(log, source, column))
                .toList();
    }

    /** Adds the id of the changeset, and makes it the key together with other columns, which are given by name. */
    EntityLog addChangeset(TableDraft log, Optional<AnnotationModel> described, Collection<String> key) {
        String written =
                described.flatMap(found -> found.text("changesetIdColumn")).orElse("REV");
        ColumnDraft id = columns.add(log, written, changesets.type(), false, "changeset");
        log.primaryKey().add(id.name());
        log.primaryKey().addAll(key);
        changesets.reference(log, id);
        return new EntityLog(log, id);
    }

    /** Adds the kind of change. */
    void addKind(TableDraft log, Optional<AnnotationModel> described) {
        String written =
                described.flatMap(found -> found.text("modificationTypeColumn")).orElse("REVTYPE");
        columns.add(log, written, KIND, false, "change");
    }

    /**
     * Lets the rows of a log reference those of the same changeset in the log of the whole entity.
     *
     * @param log the log
     * @param key the columns of the logged table that reference the key of the entity
     * @param whole the log of the entity
     * @param wholeKey the key of the entity in the same order
     */
    void reference(EntityLog log, List<ColumnDraft> key, EntityLog whole, List<ColumnDraft> wholeKey) {
        foreignKeys.add(log.table(), log.row(key), whole.table(), whole.row(wholeKey), ForeignKeyOptions.standard());
    }
}
