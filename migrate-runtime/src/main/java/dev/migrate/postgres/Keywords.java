package dev.migrate.postgres;

import java.util.Set;

/**
 * The words that name columns and tables as they are but no type.
 *
 * <p>Category C of {@code pg_get_keywords()}, of PostgreSQL 13 to 18 together. What is reserved everywhere is in {@link
 * dev.migrate.expression.SqlWords}.
 */
final class Keywords {
    static final Set<String> NOT_TYPES = Set.of("""
            between bigint bit boolean char character coalesce dec decimal exists extract float greatest grouping inout int
            integer interval json json_array json_arrayagg json_exists json_object json_objectagg json_query json_scalar
            json_serialize json_table json_value least merge_action national nchar none normalize nullif numeric out overlay
            position precision real row setof smallint substring time timestamp treat trim values varchar xmlattributes
            xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable
            """.strip().split("\\s+"));

    private Keywords() {}
}
