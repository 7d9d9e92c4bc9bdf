package dev.migrate.postgres;

import dev.migrate.operation.ReplaceEnumLabels;
import dev.migrate.operation.ReplaceEnumLabels.ColumnName;
import dev.migrate.schema.QualifiedName;
import dev.migrate.sql.SqlStatement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The SQL that replaces an enum type by one of the same name with other labels.
 *
 * <p>The old type makes way under another name, the columns are converted by their text, and the old type goes. PostgreSQL
 * can't convert by itself what is bound to the old type: defaults, foreign keys, and the checks and indexes that name it.
 * They are read from the catalog, dropped, and made again with the new type. Rows with a label that is gone have been {@link
 * HeldLabels refused} before.
 */
final class EnumReplacement {
    private static final String BODY = """
            DECLARE
                types CONSTANT oid[] := ARRAY[%1$s::regtype, %2$s::regtype];
                removals text[];
                conversions text[];
                restorations text[];
                command text;
            BEGIN
                WITH converted AS (
                    SELECT attrelid, attnum, attrelid::regclass AS table_name, quote_ident(attname) AS column_name,
                        CASE atttypid WHEN types[1] THEN %1$s ELSE %2$s END AS type_name
                    FROM pg_attribute
                    JOIN (VALUES %3$s) AS named (table_id, name)
                        ON attrelid = table_id AND attname = name AND atttypid = ANY (types)
                ), naming AS (
                    SELECT DISTINCT classid, objid
                    FROM pg_depend
                    WHERE refclassid = 'pg_type'::regclass AND refobjid = ANY (types)
                ), bound (step, removal, restoration) AS (
                    SELECT 1,
                        format('ALTER TABLE %%s ALTER COLUMN %%s DROP DEFAULT', table_name, column_name),
                        format('ALTER TABLE %%s ALTER COLUMN %%s SET DEFAULT %%s',
                            table_name, column_name, pg_get_expr(adbin, adrelid))
                    FROM converted
                    JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
                    UNION ALL
                    SELECT 2, format('DROP INDEX %%s', objid::regclass), pg_get_indexdef(objid)
                    FROM naming
                    JOIN pg_index ON classid = 'pg_class'::regclass AND indexrelid = objid
                    UNION ALL
                    SELECT CASE contype WHEN 'f' THEN 4 ELSE 3 END,
                        format('ALTER TABLE %%s DROP CONSTRAINT %%I', conrelid::regclass, conname),
                        format('ALTER TABLE %%s ADD CONSTRAINT %%I %%s',
                            conrelid::regclass, conname, pg_get_constraintdef(oid))
                    FROM pg_constraint
                    WHERE (contype = 'c' AND conrelid <> 0
                            AND oid IN (SELECT objid FROM naming WHERE classid = 'pg_constraint'::regclass))
                        OR (contype = 'f'
                            AND EXISTS (SELECT FROM converted WHERE attrelid = conrelid AND attnum = ANY (conkey)))
                )
                SELECT
                    (SELECT array_agg(removal ORDER BY step DESC, removal) FROM bound),
                    (SELECT array_agg(restoration ORDER BY step, removal) FROM bound),
                    (SELECT array_agg(format('ALTER TABLE %%s ALTER COLUMN %%s TYPE %%s USING %%s::text::%%s',
                        table_name, column_name, type_name, column_name, type_name)) FROM converted)
                INTO removals, restorations, conversions;

                FOREACH command IN ARRAY coalesce(removals, '{}') LOOP
                    EXECUTE command;
                END LOOP;
                ALTER TYPE %4$s RENAME TO %5$s;
                %6$s;
                FOREACH command IN ARRAY coalesce(conversions, '{}') LOOP
                    EXECUTE command;
                END LOOP;
                DROP TYPE %7$s;
                FOREACH command IN ARRAY coalesce(restorations, '{}') LOOP
                    EXECUTE command;
                END LOOP;
            END
            """;

    /** What the old type is called in between. */
    private static final String REPLACED = "migrate_replaced_enum_type";

    private EnumReplacement() {}

    static SqlStatement of(ReplaceEnumLabels operation) {
        QualifiedName type = operation.type();
        String name = Identifiers.quoteType(type);
        return DoBlock.of(BODY.formatted(
                Literals.quote(name),
                Literals.quote(name + "[]"),
                columns(operation.columns()),
                name,
                REPLACED,
                EnumTypeSql.create(type, operation.labels()),
                Identifiers.quote(new QualifiedName(type.schema(), REPLACED))));
    }

    private static String columns(List<ColumnName> columns) {
        return columns.isEmpty()
                ? "(NULL::regclass, NULL::name)"
                : columns.stream().map(EnumReplacement::column).collect(Collectors.joining(", "));
    }

    private static String column(ColumnName column) {
        return "(" + Literals.quote(Identifiers.quote(column.table())) + "::regclass, "
                + Literals.quote(column.column()) + ")";
    }
}
