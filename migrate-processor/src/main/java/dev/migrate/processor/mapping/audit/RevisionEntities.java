package dev.migrate.processor.mapping.audit;

import dev.migrate.processor.mapping.annotation.ForeignKeyOptions;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.Key;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.draft.UniqueKeyDraft;
import dev.migrate.processor.mapping.entity.EntityMapping;
import dev.migrate.processor.mapping.entity.ForeignKeys;
import dev.migrate.processor.mapping.entity.Keys;
import dev.migrate.processor.mapping.entity.Mapping;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.Subject;
import dev.migrate.schema.Column;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SqlType;
import dev.migrate.settings.EnversSettings;
import java.util.List;
import java.util.Optional;

/** The table of revisions: that of the entity that the model has for it, or Hibernate Envers' own. */
final class RevisionEntities {
    private static final String DEFAULT_TABLE = "REVINFO";
    private static final String CHANGES_TABLE = "REVCHANGES";
    private static final String NUMBER = "REV";

    /** The origin of what belongs to no class of the application. */
    private static final String OWNER = "#revisions";

    private final Mapping mapping;
    private final EnversSettings settings;
    private final Keys keys;
    private final AuditColumns columns;

    RevisionEntities(Mapping mapping, Keys keys) {
        this.mapping = mapping;
        this.settings = mapping.settings().envers();
        this.keys = keys;
        this.columns = new AuditColumns(mapping);
    }

    /** The key of the table; without columns if that of the entity has none, which was reported. */
    Key key() {
        Optional<EntityMapping> entity = mapping.entities().all().stream()
                .filter(found -> found.annotations().has(EnversNames.REVISION_ENTITY))
                .findFirst();
        return entity.map(keys::of).orElseGet(this::makeTable);
    }

    private Key makeTable() {
        TableDraft table = table(DEFAULT_TABLE, OWNER);
        QualifiedName sequence = addSequence();
        ColumnDraft key = columns.add(table, Name.plain(NUMBER), SqlType.of("integer"), "number");
        key.change(plain -> plain.drawnFrom(sequence));
        columns.add(table, Name.plain("REVTSTMP"), SqlType.of("bigint"), "timestamp");
        table.primaryKey().add(key.name());
        Key made = new Key(table, List.of(key), false);
        if (settings.revisionEntity().tracksEntities()) {
            addChanges(made);
        }
        return made;
    }

    private QualifiedName addSequence() {
        boolean ownSequence = settings.revisionEntity().nativeId();
        Name name = Name.plain(ownSequence ? DEFAULT_TABLE + "_SEQ" : "REVISION_GENERATOR");
        Sequence sequence = Sequence.of(mapping.tables().qualified(name, Optional.empty()), 1, ownSequence ? 50 : 1);
        mapping.sequences().add(sequence.withOrigin(new Origin(OWNER)));
        return sequence.name();
    }

    private void addChanges(Key key) {
        TableDraft table = table(CHANGES_TABLE, OWNER + "#entities");
        ColumnDraft number =
                columns.addReference(table, Name.plain(NUMBER), key.columns().get(0), "number");
        ColumnDraft name = columns.add(table, Name.plain("ENTITYNAME"), SqlType.of("varchar(255)"), "name");
        if (mapping.rules().changesAreUnique()) {
            table.unique(new UniqueKeyDraft(null, ColumnDraft.names(List.of(number, name))));
        } else {
            number.change(Column::notNull);
        }
        new ForeignKeys(mapping).add(table, List.of(number), key.table(), key.columns(), ForeignKeyOptions.standard());
    }

    private TableDraft table(String written, String origin) {
        Name name = Name.plain(written);
        String schema = settings.defaultSchema();
        QualifiedName qualified = schema == null
                ? mapping.tables().qualified(name, Optional.empty())
                : mapping.tables().inSchema(name, schema);
        return mapping.tables().table(new TableDraft(qualified, name, new Origin(origin), Subject.named(written)));
    }
}
