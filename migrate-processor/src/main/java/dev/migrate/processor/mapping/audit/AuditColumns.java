package dev.migrate.processor.mapping.audit;

import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.entity.Mapping;
import dev.migrate.processor.mapping.entity.Ranks;
import dev.migrate.processor.mapping.rule.MappingRules;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.Naming;
import dev.migrate.schema.Column;
import dev.migrate.schema.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds columns to audit tables: those of other tables once more, and some that no attribute has. */
final class AuditColumns {
    private static final Pattern SECONDS = Pattern.compile("(timestamp|time)\\(\\d\\)(.*)");
    private static final int DEFAULT_DIGITS = 6;

    private final Naming naming;
    private final Ranks ranks;
    private final MappingRules rules;

    AuditColumns(Mapping mapping) {
        naming = mapping.naming();
        ranks = mapping.ranks();
        rules = mapping.rules();
    }

    /** Repeats columns of other tables; none of them refuses null unless it becomes part of the key. */
    List<ColumnDraft> repeat(TableDraft table, Collection<ColumnDraft> columns) {
        List<ColumnDraft> repeated = new ArrayList<>();
        for (ColumnDraft column : columns) {
            repeated.add(repeat(table, column, column.logical()));
        }
        return repeated;
    }

    /** Repeats a column of another table under a name, with the check that its type brings along. */
    ColumnDraft repeat(TableDraft table, ColumnDraft column, Name name) {
        ColumnDraft repeated = repeatPlain(table, column, name);
        table.checkCondition(repeated, column.condition());
        return repeated;
    }

    /** Repeats a column of another table without a check. */
    ColumnDraft repeatPlain(TableDraft table, ColumnDraft column, Name name) {
        Column plain = repeated(column);
        return add(table, name, name.equals(column.logical()) ? plain : plain.withName(physical(name)));
    }

    /** Repeats columns that reference a key as parts of the key. */
    void repeatReferencesInKey(TableDraft table, List<ColumnDraft> columns) {
        for (ColumnDraft column : columns) {
            table.primaryKey().add(repeat(table, column, unquoted(column)).name());
        }
    }

    /** Repeats columns of other tables as parts of the key. */
    List<ColumnDraft> repeatInKey(TableDraft table, List<ColumnDraft> columns) {
        List<ColumnDraft> key = repeat(table, columns);
        table.primaryKey().addAll(ColumnDraft.names(key));
        return key;
    }

    /** Repeats a column that references a key under its own name with the type of the key. */
    void repeatReference(TableDraft table, ColumnDraft column, ColumnDraft key) {
        Name name = unquoted(column);
        Column typed = repeated(key)
                .withName(physical(name))
                .withOrigin(column.column().origin());
        table.checkCondition(add(table, name, typed), key.condition());
    }

    /** The name of a column that references a key: Envers has it without quotes. */
    Name unquoted(ColumnDraft column) {
        return column.logical().quoted()
                ? Name.of(naming.physical(column.logical()).text())
                : column.logical();
    }

    /** A column as Hibernate repeats it: but for the digits of seconds, unless a definition states them. */
    private Column repeated(ColumnDraft column) {
        Column repeated = column.audited();
        Matcher moment = SECONDS.matcher(repeated.type().text());
        if (column.isDefined() || !moment.matches()) {
            return repeated;
        }
        int digits = moment.group(1).equals("time") ? rules.timePrecision() : DEFAULT_DIGITS;
        return repeated.withType(SqlType.of(moment.group(1) + "(" + digits + ")" + moment.group(2)));
    }

    /** Adds a column that no attribute has. */
    ColumnDraft add(TableDraft table, Name name, SqlType type, String origin) {
        return add(table, name, Column.of(physical(name), type).withOrigin(AuditTable.origin(origin)));
    }

    /** Adds a column that references another one. */
    ColumnDraft addReference(TableDraft table, Name name, ColumnDraft referenced, String origin) {
        Column column = repeated(referenced).withName(physical(name)).withOrigin(AuditTable.origin(origin));
        return add(table, name, column);
    }

    private ColumnDraft add(TableDraft table, Name name, Column column) {
        return table.add(new ColumnDraft(name, column, ranks.next(), table.subject(), false));
    }

    private String physical(Name name) {
        return naming.physical(name).exact();
    }
}
