package dev.migrate.postgres;

import dev.migrate.execution.RepeatedStatements;
import dev.migrate.sql.SqlStatement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Statements that are prepared where they first come: the server parses and plans them once for a message, which is a sixth of
 * the time of a small revision.
 *
 * <p>The names are those of every message. What is prepared belongs to the session, which behind a pooler is others' as well,
 * and is not undone with the transaction: the end of a message gives it back.
 */
final class PostgresRepeatedStatements implements RepeatedStatements {
    private static final String PREFIX = "dev_migrate_";

    private final Map<String, String> names = new LinkedHashMap<>();

    @Override
    public String script(SqlStatement statement) {
        if (statement.parameters().isEmpty()) {
            return PostgresScript.render(statement);
        }
        String known = names.get(statement.text());
        if (known != null) {
            return execute(known, statement);
        }
        String name = PREFIX + (names.size() + 1);
        names.put(statement.text(), name);
        return "PREPARE " + name + " AS " + Placeholders.number(statement.text()) + ";\n" + execute(name, statement);
    }

    private static String execute(String name, SqlStatement statement) {
        return statement.parameters().stream()
                .map(ScriptLiteral::of)
                .collect(Collectors.joining(", ", "EXECUTE " + name + "(", ");"));
    }

    @Override
    public String end() {
        return names.values().stream().map(name -> "DEALLOCATE " + name + ";").collect(Collectors.joining("\n"));
    }

    /** Which of them were prepared is not known. */
    @Override
    public String forget() {
        SqlStatement forget = DoBlock.of("""
                DECLARE
                    prepared text;
                BEGIN
                    FOR prepared IN SELECT name FROM pg_prepared_statements WHERE starts_with(name, '%s') LOOP
                        EXECUTE 'DEALLOCATE ' || quote_ident(prepared);
                    END LOOP;
                END
                """.formatted(PREFIX));
        return PostgresScript.render(forget);
    }
}
