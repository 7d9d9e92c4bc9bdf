package dev.migrate.postgres;

import dev.migrate.sql.SqlStatement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Lists of statements from their texts. */
final class SqlStatements {
    private SqlStatements() {}

    static List<SqlStatement> of(String... texts) {
        return of(Arrays.stream(texts));
    }

    static List<SqlStatement> of(Stream<String> texts) {
        return texts.map(SqlStatement::of).toList();
    }
}
