package dev.migrate.processor.mapping.audit;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.mapping.annotation.ForeignKeyOptions;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.Key;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.entity.ForeignKeys;
import dev.migrate.processor.mapping.entity.Mapping;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.SqlType;
import dev.migrate.settings.EnversSettings;
import dev.migrate.settings.EnversSettings.AuditStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes audit tables and the columns that all of them have. */
final class AuditTables {
    private final Mapping mapping;
    private final EnversSettings settings;
    private final AuditColumns columns;
    private final ForeignKeys foreignKeys;
    private final Key revision;

    AuditTables(Mapping mapping, Key revision) {
        this.mapping = mapping;
        this.settings = mapping.settings().envers();
        this.columns = new AuditColumns(mapping);
        this.foreignKeys = new ForeignKeys(mapping);
        this.revision = revision;
    }

    /** The name that an audit table has by default. */
    Name defaultName(String audited) {
        return Name.of(settings.auditTablePrefix() + audited + settings.auditTableSuffix());
    }

    /** The default name of the audit table of a table. */
    Name defaultName(TableDraft audited) {
        return defaultName(mapping.naming().physical(audited.logical()).text());
    }

    /**
     * Makes an audit table.
     *
     * @param audited the table whose rows it keeps
     * @param logical its name
     * @param annotation what may place it in a schema
     * @param origin the path of its origin
     */
    TableDraft make(TableDraft audited, Name logical, Optional<AnnotationModel> annotation, String origin) {
        Optional<String> schema = annotation
                .flatMap(found -> found.text("schema"))
                .or(() -> Optional.ofNullable(settings.defaultSchema()));
        QualifiedName name = schema.isPresent()
                ? mapping.tables().inSchema(logical, schema.get())
                : mapping.tables().inSchemaOf(audited.name(), logical);
        TableDraft wanted = new TableDraft(name, logical, new Origin(origin), audited.subject());
        TableDraft table = mapping.tables().table(wanted);
        if (table != wanted && AuditTable.isOne(table)) {
            // Of two audit tables in one, Hibernate has the key of the second.
            table.forgetKey();
        } else if (table != wanted) {
            mapping.report(
                    MappingMessage.TABLE_TWICE,
                    audited.subject(),
                    name,
                    table.subject().name());
        }
        return table;
    }

    /** Adds the number of the revision to a table and its key. */
    ColumnDraft addRevision(TableDraft table) {
        Name name = Name.of(settings.revisionFieldName());
        ColumnDraft column =
                columns.addReference(table, name, revision.columns().get(0), "revision");
        table.primaryKey().add(column.name());
        return column;
    }

    /** Adds the number of the revision, the kind of change, and how long it was valid. */
    void addRevisionColumns(TableDraft table, boolean kindInKey) {
        reference(table, addRevision(table), settings.cascadesRevisions());
        addKind(table, kindInKey);
    }

    /** The same for a table that repeats the columns of the one above it: Hibernate forgets what is cascaded. */
    void addRepeatedRevisionColumns(TableDraft table) {
        reference(table, addRevision(table), false);
        addKind(table, false);
    }

    private void addKind(TableDraft table, boolean inKey) {
        Name kind = Name.of(settings.revisionTypeFieldName());
        ColumnDraft column = columns.add(table, kind, SqlType.of("smallint"), "revisionType");
        if (inKey) {
            table.primaryKey().add(column.name());
        }
        addValidity(table);
    }

    private void addValidity(TableDraft table) {
        if (settings.validity().strategy() == AuditStrategy.VALIDITY) {
            Name end = Name.of(settings.validity().endFieldName());
            reference(table, columns.addReference(table, end, revision.columns().get(0), "revisionEnd"), false);
            addTimestamp(table);
        }
    }

    /** Adds the time when a row ceased to be valid, if it is kept. */
    void addTimestamp(TableDraft table) {
        String field = settings.validity().timestampFieldName();
        if (field != null && settings.validity().strategy() == AuditStrategy.VALIDITY) {
            SqlType type = SqlType.of(settings.validity().timestampNumeric() ? "bigint" : "timestamp(6)");
            columns.add(table, Name.of(field), type, "revisionEndTimestamp");
        }
    }

    private void reference(TableDraft table, ColumnDraft column, boolean cascade) {
        ForeignKeyOptions options = ForeignKeyOptions.standard();
        foreignKeys.add(
                table,
                List.of(column),
                revision.table(),
                revision.columns(),
                cascade ? options.withOnDelete(ReferentialAction.CASCADE) : options);
    }

    /** Lets rows reference the same revision of rows of another audit table. */
    void reference(AuditTable table, AuditTable target) {
        foreignKeys.add(
                table.table(), withRevision(table), target.table(), withRevision(target), ForeignKeyOptions.standard());
    }

    private List<ColumnDraft> withRevision(AuditTable table) {
        List<ColumnDraft> key = new ArrayList<>(table.key());
        String name =
                mapping.naming().physical(Name.of(settings.revisionFieldName())).exact();
        key.add(table.table().column(name).orElseThrow());
        return key;
    }
}
