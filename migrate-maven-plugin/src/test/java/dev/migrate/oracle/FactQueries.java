package dev.migrate.oracle;

import java.util.List;

/** The queries that read facts from PostgreSQL's catalog, each row one line of text. */
final class FactQueries {
    private static final String TABLES = """
            SELECT format('table %I.%I', schema, "table") FROM tables
            """;

    private static final String COLUMNS = """
            SELECT format('column %I.%I.%I %s', schema, "table", attname, format_type(atttypid, atttypmod))
                || CASE WHEN attcollation <> typcollation THEN ' collate ' || attcollation::regcollation ELSE '' END
                || CASE WHEN attnotnull THEN ' not null' ELSE '' END
                || CASE attgenerated WHEN '' THEN coalesce(' default ' || pg_get_expr(adbin, adrelid), '')
                    ELSE format(' generated(%s) as %s', attgenerated, pg_get_expr(adbin, adrelid)) END
                || coalesce((SELECT format(' identity(%s) start %s increment %s', attidentity, seqstart, seqincrement)
                    FROM pg_depend d JOIN pg_sequence ON seqrelid = d.objid
                    WHERE d.refobjid = t.oid AND d.refobjsubid = attnum AND d.deptype = 'i' AND attidentity <> ''), '')
            FROM tables t
            JOIN pg_attribute ON attrelid = t.oid AND attnum > 0 AND NOT attisdropped
            JOIN pg_type ON pg_type.oid = atttypid
            LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
            """;

    private static final String KEYS = """
            SELECT format('%s %I.%I (%s)%s', CASE contype WHEN 'p' THEN 'primary key' ELSE 'unique' END, schema, "table",
                (SELECT string_agg(quote_ident(attname), ', ' ORDER BY attname) FROM pg_attribute
                    WHERE attrelid = t.oid AND attnum = ANY (conkey)),
                CASE WHEN condeferrable THEN ' deferrable' ELSE '' END
                || CASE WHEN pg_get_constraintdef(c.oid) LIKE '%NULLS NOT DISTINCT%' THEN ' nulls not distinct' ELSE '' END)
            FROM tables t JOIN pg_constraint c ON conrelid = t.oid AND contype IN ('p', 'u')
            """;

    private static final String FOREIGN_KEYS = """
            SELECT format('foreign key %I.%I (%s) -> %s on delete %s on update %s match %s%s', schema, "table",
                (SELECT string_agg(format('%I=%I', a.attname, b.attname), ', ' ORDER BY a.attname)
                    FROM unnest(conkey, confkey) AS pair(own, other)
                    JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = own
                    JOIN pg_attribute b ON b.attrelid = confrelid AND b.attnum = other),
                confrelid::regclass, confdeltype, confupdtype, confmatchtype,
                CASE WHEN condeferrable THEN ' deferrable' ELSE '' END)
            FROM tables t JOIN pg_constraint c ON conrelid = t.oid AND contype = 'f'
            """;

    private static final String CHECKS = """
            SELECT format('check %I.%I %s', schema, "table", pg_get_constraintdef(c.oid))
            FROM tables t JOIN pg_constraint c ON conrelid = t.oid AND contype = 'c'
            """;

    private static final String INDEXES = """
            SELECT format('index %I.%I %s%s', schema, "table", CASE WHEN indisunique THEN 'unique ' ELSE '' END,
                substring(pg_get_indexdef(indexrelid) FROM ' USING .*$'))
            FROM tables t JOIN pg_index ON indrelid = t.oid
            WHERE NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u', 'x'))
            """;

    private static final String SEQUENCES = """
            SELECT format('sequence %I.%I start %s increment %s cache %s', nspname, relname, seqstart, seqincrement,
                seqcache)
            FROM pg_sequence
            JOIN pg_class ON pg_class.oid = seqrelid
            JOIN pg_namespace n ON n.oid = relnamespace
            WHERE NOT EXISTS (SELECT FROM pg_depend WHERE objid = seqrelid AND deptype = 'i')
            """;

    private static final String ENUM_TYPES = """
            SELECT format('enum type %s (%s)', t.oid::regtype,
                (SELECT string_agg(quote_literal(enumlabel), ', ' ORDER BY enumsortorder)
                    FROM pg_enum WHERE enumtypid = t.oid))
            FROM pg_type t WHERE typtype = 'e'
            """;

    /** The order of the attributes is part of each value. */
    private static final String COMPOSITE_TYPES = """
            SELECT format('composite type %s (%s)', reltype::regtype,
                (SELECT string_agg(format('%I %s', attname, format_type(atttypid, atttypmod)), ', ' ORDER BY attnum)
                    FROM pg_attribute WHERE attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped))
            FROM pg_class WHERE relkind = 'c' AND relnamespace <> 'information_schema'::regnamespace
            """;

    private static final String COMMENTS = """
            SELECT format('comment %I.%I%s: %s', schema, "table", coalesce('.' || quote_ident(attname), ''), description)
            FROM tables t
            JOIN pg_description ON objoid = t.oid AND classoid = 'pg_class'::regclass
            LEFT JOIN pg_attribute ON attrelid = t.oid AND attnum = objsubid AND objsubid > 0
            """;

    /** Those of attributes belong to the row that the type has among the tables. */
    private static final String COMMENTS_ON_TYPES = """
            SELECT format('comment on type %s%s: %s', reltype::regtype, coalesce('.' || quote_ident(attname), ''),
                description)
            FROM pg_class
            JOIN pg_description ON (objoid, classoid) IN ((reltype, 'pg_type'::regclass), (pg_class.oid, 'pg_class'::regclass))
            LEFT JOIN pg_attribute ON attrelid = pg_class.oid AND attnum = objsubid AND objsubid > 0
            WHERE relkind = 'c' AND relnamespace <> 'information_schema'::regnamespace
            """;

    private static final String SCOPE = """
            WITH tables AS (
                SELECT pg_class.oid, nspname AS schema, relname AS "table"
                FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
                WHERE relkind IN ('r', 'p') AND nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'
                    AND relname <> 'migrate_history')
            """;

    /** All of them. */
    static final List<String> ALL = List.of(
                    TABLES,
                    COLUMNS,
                    KEYS,
                    FOREIGN_KEYS,
                    CHECKS,
                    INDEXES,
                    SEQUENCES,
                    ENUM_TYPES,
                    COMPOSITE_TYPES,
                    COMMENTS,
                    COMMENTS_ON_TYPES)
            .stream()
            .map(SCOPE::concat)
            .toList();

    private FactQueries() {}
}
