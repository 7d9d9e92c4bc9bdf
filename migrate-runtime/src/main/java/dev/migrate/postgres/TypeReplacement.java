package dev.migrate.postgres;

import dev.migrate.operation.ReplaceEnumLabels.ColumnName;
import dev.migrate.schema.QualifiedName;
import dev.migrate.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The SQL that replaces types by others of the same names.
 *
 * <p>The old types make way under other names, the columns are converted, and the old types go. PostgreSQL can't convert by
 * itself what is bound to an old type: defaults, foreign keys, and the checks and indexes that name it. They are read from
 * the catalog, dropped, and made again with the new type.
 *
 * @param types the types, those that others hold first
 * @param creations the statements that create them and what the conversion needs, when the old ones have made way
 * @param columns the columns of the types, and of arrays of them
 * @param conversion the statement that converts a column, for PostgreSQL's {@code format} with its table, its name and its
 *     type, quoted where needed, and the number of the type: an odd one for the type itself, an even one for the array
 * @param refusal the query, made like that, which gives a text if a column can't be converted
 * @param removals the statements that drop what the conversion needed
 */
record TypeReplacement(
        List<QualifiedName> types,
        List<String> creations,
        List<ColumnName> columns,
        String conversion,
        String refusal,
        List<String> removals) {
    private static final String BODY = """
            DECLARE
                types CONSTANT oid[] := ARRAY[%1$s]::regtype[];
                names CONSTANT text[] := ARRAY[%1$s];
                removals text[];
                questions text[];
                conversions text[];
                restorations text[];
                command text;
                refusal text;
            BEGIN
                WITH converted AS (
                    SELECT attrelid, attnum, attrelid::regclass AS table_name, quote_ident(attname) AS column_name,
                        names[array_position(types, atttypid)] AS type_name,
                        array_position(types, atttypid) AS number
                    FROM pg_attribute
                    JOIN (VALUES %3$s) AS named (table_id, name)
                        ON attrelid = table_id AND attname = name AND atttypid = ANY (types)
                ), naming AS (
                    SELECT DISTINCT classid, objid
                    FROM pg_depend
                    WHERE (refclassid = 'pg_type'::regclass AND refobjid = ANY (types))
                        OR (refclassid = 'pg_class'::regclass
                            AND refobjid IN (SELECT typrelid FROM pg_type WHERE pg_type.oid = ANY (types) AND typrelid <> 0))
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
                    (SELECT array_agg(format(%4$s, table_name, column_name, type_name, number)) FROM converted),
                    (SELECT array_agg(format(%2$s, table_name, column_name, type_name, number)) FROM converted)
                INTO removals, restorations, questions, conversions;

                FOREACH command IN ARRAY coalesce(removals, '{}') LOOP
                    EXECUTE command;
                END LOOP;
                %5$s
                FOREACH command IN ARRAY coalesce(questions, '{}') LOOP
                    EXECUTE command INTO refusal;
                    IF refusal IS NOT NULL THEN
                        RAISE EXCEPTION USING
                            ERRCODE = 'check_violation',
                            MESSAGE = refusal,
                            HINT = 'Give these rows other values, and run again';
                    END IF;
                END LOOP;
                FOREACH command IN ARRAY coalesce(conversions, '{}') LOOP
                    EXECUTE command;
                END LOOP;
                %6$s
                FOREACH command IN ARRAY coalesce(restorations, '{}') LOOP
                    EXECUTE command;
                END LOOP;
            END
            """;

    /** What old types are called in between. */
    private static final String REPLACED = "migrate_replaced_type";

    SqlStatement statement() {
        List<String> creation = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            creation.add(
                    "ALTER TYPE " + Identifiers.quoteType(types.get(i)) + " RENAME TO " + replaced(i, types.size()));
        }
        creation.addAll(creations);
        List<String> removal = new ArrayList<>(removals);
        removal.add("DROP TYPE " + String.join(", ", replaced(types)));
        return DoBlock.of(BODY.formatted(
                names(),
                Literals.quote(conversion),
                columns(columns),
                Literals.quote(refusal),
                statements(creation),
                statements(removal)));
    }

    private static String statements(List<String> statements) {
        return String.join(";\n    ", statements) + ";";
    }

    /** What the old types are called in between. */
    static List<String> replaced(List<QualifiedName> types) {
        return IntStream.range(0, types.size())
                .mapToObj(i -> new QualifiedName(types.get(i).schema(), replaced(i, types.size())))
                .map(Identifiers::quote)
                .toList();
    }

    private static String replaced(int number, int all) {
        return all == 1 ? REPLACED : REPLACED + "_" + (number + 1);
    }

    private String names() {
        return types.stream()
                .map(Identifiers::quoteType)
                .flatMap(type -> Stream.of(type, type + "[]"))
                .map(Literals::quote)
                .collect(Collectors.joining(", "));
    }

    /** The columns as rows of an SQL list. */
    private static String columns(List<ColumnName> columns) {
        return columns.isEmpty()
                ? "(NULL::regclass, NULL::name)"
                : columns.stream().map(TypeReplacement::column).collect(Collectors.joining(", "));
    }

    private static String column(ColumnName column) {
        return "(" + Literals.quote(Identifiers.quote(column.table())) + "::regclass, "
                + Literals.quote(column.column()) + ")";
    }
}
