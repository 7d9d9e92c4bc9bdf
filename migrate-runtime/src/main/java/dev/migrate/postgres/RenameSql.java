package dev.migrate.postgres;

import dev.migrate.schema.QualifiedName;
import dev.migrate.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The SQL that gives a table, sequence or type another name and another schema. */
final class RenameSql {
    private RenameSql() {}

    /**
     * Moves first, then renames.
     *
     * @param kind the word after {@code ALTER}
     * @param quote how a name of that kind is quoted
     */
    static List<SqlStatement> of(
            String kind, QualifiedName from, QualifiedName to, Function<QualifiedName, String> quote) {
        List<SqlStatement> statements = new ArrayList<>();
        if (!Objects.equals(from.schema(), to.schema())) {
            statements.addAll(SqlStatements.of(SchemaSql.create(to)));
            statements.add(move("ALTER " + kind + " " + quote.apply(from) + " SET SCHEMA ", to.schema()));
        }
        if (!from.name().equals(to.name())) {
            String moved = quote.apply(from.inSchema(to.schema()));
            statements.add(
                    SqlStatement.of("ALTER " + kind + " " + moved + " RENAME TO " + Identifiers.quote(to.name())));
        }
        return statements;
    }

    /** The default schema has no name here, but the connection knows it. */
    private static SqlStatement move(String move, @Nullable String schema) {
        return schema != null
                ? SqlStatement.of(move + Identifiers.quote(schema))
                : DoBlock.of("""
                        BEGIN
                            EXECUTE %s || quote_ident(current_schema());
                        END
                        """.formatted(Literals.quote(move)));
    }
}
