package dev.migrate.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.IdentifierException;
import dev.migrate.execution.HistoryEntry;
import dev.migrate.execution.HistoryRow;
import dev.migrate.execution.HistoryState;
import dev.migrate.revision.Heads;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.schema.QualifiedName;
import dev.migrate.sql.SqlStatement;
import dev.migrate.test.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresHistoryTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private final PostgresHistory history = new PostgresHistory(QualifiedName.of("migrate_history"));

    @BeforeEach
    void setUp() {
        database.clear();
    }

    @Test
    void missingTableIsNoHistory() throws SQLException {
        try (Connection connection = database.connection()) {
            assertThat(history.heads(connection)).isEmpty();
            assertThat(history.rows(connection)).isEmpty();
            assertThat(new PostgresHistory(new QualifiedName("nowhere", "t")).heads(connection))
                    .isEmpty();
        }
    }

    @Test
    void createdTwiceItStays() throws SQLException {
        execute(history.create());
        execute(history.applied(entry("a")));
        execute(history.create());
        try (Connection connection = database.connection()) {
            assertThat(history.heads(connection)).contains(Heads.of("a"));
        }
    }

    @Test
    void rowsKeepHostileNames() throws SQLException {
        execute(history.create());
        String name = "Robert'); DROP TABLE \"migrate_history\"; -- \\ \n $do$ ?";
        execute(history.applied(
                new HistoryEntry(new RevisionInfo("a", List.of("null", "x-y"), name, "", "C"), "f00", "1.0 'beta' ?")));
        try (Connection connection = database.connection()) {
            HistoryRow row = history.rows(connection).get(0);
            assertThat(row.name()).isEqualTo(name);
            assertThat(row.parents()).containsExactly("null", "x-y");
            assertThat(row.toolVersion()).isEqualTo("1.0 'beta' ?");
        }
    }

    @Test
    void headsAreFoundByAnIndexThatDoesNotGrow() {
        execute(history.create());
        database.execute(
                "INSERT INTO migrate_history SELECT i, '{}', '', '', now(), '', 0, '', i = 5000"
                        + " FROM generate_series(1, 5000) i",
                "ANALYZE migrate_history");
        String plan = database.query("EXPLAIN SELECT id FROM migrate_history WHERE is_head").stream()
                .map(row -> row.get(0))
                .collect(Collectors.joining("\n"));
        assertThat(plan).contains("ix_migrate_history_head");
    }

    @Test
    void longestNameOfATableWorks() throws SQLException {
        QualifiedName name = QualifiedName.of("é".repeat(31) + "x");
        PostgresHistory longest = new PostgresHistory(name);
        execute(longest.create());
        execute(longest.applied(entry("a")));
        try (Connection connection = database.connection()) {
            assertThat(longest.heads(connection)).contains(Heads.of("a"));
        }
        assertThatExceptionOfType(IdentifierException.class)
                .isThrownBy(() -> new PostgresHistory(QualifiedName.of("x".repeat(64))));
    }

    @Test
    void requirementHoldsOrFails() {
        execute(history.create());
        execute(List.of(history.require(HistoryState.at(Heads.base()))));
        execute(history.applied(entry("b")));
        execute(history.applied(entry("a")));
        execute(List.of(history.require(HistoryState.at(Heads.of("a", "b")))));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> execute(List.of(history.require(HistoryState.at(Heads.of("a"))))))
                .withMessageContaining("This part of the script starts at a, but the database is at a, b.");
    }

    @Test
    void stampOfManyRevisions() throws SQLException {
        execute(history.create());
        List<HistoryEntry> entries =
                IntStream.range(0, 300).mapToObj(i -> entry("r" + i)).toList();
        execute(history.stamped(entries, List.of(), Heads.of("r299")));
        execute(history.stamped(
                List.of(), entries.stream().map(e -> e.revision().id()).skip(10).toList(), Heads.of("r9")));
        try (Connection connection = database.connection()) {
            assertThat(history.heads(connection)).contains(Heads.of("r9"));
            assertThat(history.rows(connection)).hasSize(10);
        }
    }

    private static HistoryEntry entry(String id) {
        return new HistoryEntry(new RevisionInfo(id, List.of(), "", "", "C"), "f00", "1");
    }

    private static void execute(List<SqlStatement> statements) {
        database.execute(statements.stream().map(PostgresScript::render).toArray(String[]::new));
    }
}
