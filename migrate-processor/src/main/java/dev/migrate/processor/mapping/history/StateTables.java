package dev.migrate.processor.mapping.history;

import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.entity.Mapping;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.schema.Column;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import java.util.Optional;

/** Makes the tables in which Hibernate itself keeps former states of rows. */
final class StateTables {
    private final Mapping mapping;
    private final String kind;

    /**
     * Makes tables of a kind.
     *
     * @param kind what the origins of its tables end with
     */
    StateTables(Mapping mapping, String kind) {
        this.mapping = mapping;
        this.kind = kind;
    }

    /** The name of such a table by default: that of the table as annotations write it, with back ticks if it is quoted. */
    static Name defaultName(TableDraft source, String suffix) {
        return Name.of(source.logical().written() + suffix);
    }

    /**
     * Makes the table for the rows of another one, or gives the one of that name, whose key is made anew: of two, Hibernate
     * has the key of the second.
     *
     * @param source the table with the current states
     * @param logical its name
     * @param schema its schema, or empty for that of the source
     * @param origin whose rows they are
     */
    TableDraft make(TableDraft source, Name logical, Optional<String> schema, String origin) {
        QualifiedName name = schema.isPresent()
                ? mapping.tables().inSchema(logical, schema.get())
                : mapping.tables().inSchemaOf(source.name(), logical);
        TableDraft wanted = new TableDraft(name, logical, new Origin(origin + kind), source.subject());
        TableDraft table = mapping.tables().table(wanted);
        if (table != wanted && table.origin().path().endsWith(kind)) {
            forgetKey(table);
        } else if (table != wanted) {
            mapping.report(
                    MappingMessage.TABLE_TWICE,
                    source.subject(),
                    name,
                    table.subject().name());
        }
        return table;
    }

    private static void forgetKey(TableDraft table) {
        table.primaryKey().forEach(name -> table.column(name).orElseThrow().change(Column::notNull));
        table.primaryKey().clear();
    }
}
