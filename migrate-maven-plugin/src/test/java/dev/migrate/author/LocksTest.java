package dev.migrate.author;

import static dev.migrate.operation.Definitions.check;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.operation.Definitions.unique;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.enumType;
import static dev.migrate.schema.SqlTypes.integer;
import static dev.migrate.schema.SqlTypes.numeric;
import static dev.migrate.schema.SqlTypes.text;
import static dev.migrate.schema.SqlTypes.timestamptz;
import static dev.migrate.schema.SqlTypes.uuid;
import static dev.migrate.schema.SqlTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.Operation;
import dev.migrate.operation.OperationSummary;
import dev.migrate.operation.Operations;
import dev.migrate.operation.RecordedOperations;
import dev.migrate.operation.Replay;
import dev.migrate.postgres.PostgresSql;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Schema;
import dev.migrate.sql.SqlStatement;
import dev.migrate.test.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What we say of locks is what PostgreSQL does: each operation is carried out, and the locks that it holds are read. */
class LocksTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static final List<Operation> TABLES = RecordedOperations.of(op -> {
        op.createEnumType("mood", "happy", "sad");
        op.createTable("teams", column("id", bigint()).notNull(), primaryKey("pk_teams", "id"));
        op.createTable(
                "users",
                column("id", bigint()).notNull(),
                column("name", varchar(20)),
                column("points", numeric(10, 2)),
                column("team_id", bigint()),
                column("other_id", bigint()),
                column("feeling", enumType("mood")),
                column("slug", text()).generatedAs("(id * 2)::text"),
                foreignKey("fk_users_other_id", "other_id").references("teams", "id"),
                check("ck_users_id", "id > 0"));
        op.createIndex("ix_users_points").on("users", "points");
    });

    private static final Consumer<Operations> OPERATIONS = op -> {
        op.createTable(
                "members",
                column("team_id", bigint()),
                foreignKey("fk_members_team_id", "team_id").references("teams", "id"));
        op.renameTable("users", "people");
        op.dropTable("users");
        op.setTableComment("users", "People");
        op.addColumn("users", column("bio", text()));
        op.addColumn("users", column("a", integer()).notNull().defaultTo("0"));
        op.addColumn("users", column("b", timestamptz(6)).defaultTo("now()"));
        op.addColumn("users", column("c", uuid()).defaultTo("gen_random_uuid()"));
        op.addColumn("users", column("d", bigint()).notNull().generatedByDefaultAsIdentity());
        op.addColumn("users", column("e", text()).generatedAs("id::text"));
        op.addColumn("users", column("f", integer()).notNull()).fill("0");
        op.addColumn("users", column("g", text()).notNull()).fill("name || '!'");
        op.dropColumn("users", "name");
        op.renameColumn("users", "name", "full_name");
        op.changeColumnType("users", "name", varchar(40));
        op.changeColumnType("users", "name", varchar(10));
        op.changeColumnType("users", "name", text()).using("upper(name)");
        op.changeColumnType("users", "points", numeric(12, 2));
        op.changeColumnType("users", "points", numeric(10, 1));
        op.changeColumnType("users", "feeling", text());
        op.setNotNull("users", "name");
        op.setNotNull("users", "name").fill("'x'");
        op.dropNotNull("users", "id");
        op.setDefault("users", "name", "'x'");
        op.setIdentity("users", "id", Identity.BY_DEFAULT);
        op.dropExpression("users", "slug");
        op.setColumnComment("users", "name", "Their name");
        op.addPrimaryKey("users", primaryKey("pk_users", "id"));
        op.addUniqueKey("users", unique("uq_users_name", "name"));
        op.addCheck("users", check("ck_users_points", "points > 0"));
        op.addForeignKey("users", foreignKey("fk_users_team_id", "team_id").references("teams", "id"));
        op.dropConstraint("users", "fk_users_other_id");
        op.dropConstraint("users", "ck_users_id");
        op.renameConstraint("users", "ck_users_id", "ck_id");
        op.createIndex("ix_users_name").on("users", "name");
        op.createIndex("ix_users_name").on("users", "name").unique();
        op.dropIndex("users", "ix_users_points");
        op.addEnumLabel("mood", "glad");
        op.replaceEnumLabels("mood", "sad", "happy").in("users", "feeling");
        op.createSequence("users_seq", 1, 50);
        op.refuseRows("users", "points < 0");
    };

    private static final String HELD = """
            SELECT l.relation, l.mode FROM pg_locks l
            WHERE l.pid = pg_backend_pid() AND l.relation = ANY ('{%s}'::oid[])
              AND l.mode NOT IN ('AccessShareLock', 'RowShareLock', 'RowExclusiveLock')
            ORDER BY array_position(ARRAY['ShareUpdateExclusiveLock', 'ShareLock', 'ShareRowExclusiveLock',
              'AccessExclusiveLock'], l.mode)""";

    private static final String STORED = """
            SELECT (SELECT relfilenode FROM pg_class WHERE oid = %1$s)::text
              || coalesce((SELECT string_agg(xmin::text, ',') FROM %2$s), '')""";

    @BeforeAll
    static void createTables() {
        TABLES.forEach(operation -> sql(operation).forEach(database::execute));
        database.execute("INSERT INTO teams VALUES (1)");
        database.execute("INSERT INTO users (id, name, points, team_id) SELECT n, 'u' || n, n, 1"
                + " FROM generate_series(1, 200) n");
    }

    @TestFactory
    Stream<DynamicTest> operations() {
        return RecordedOperations.of(OPERATIONS).stream()
                .map(operation ->
                        DynamicTest.dynamicTest(OperationSummary.of(operation), () -> compareLocks(operation)));
    }

    private static void compareLocks(Operation operation) throws SQLException {
        Schema schema = Replay.of(TABLES, Schema.empty());
        Optional<Lock> said =
                new Locks(name -> Optional.ofNullable(schema.tables().get(name)), Set.of()).of(operation);
        String tables = value("SELECT string_agg(oid::text, ',') FROM pg_class WHERE relname IN ('users', 'teams')");
        String users = value("SELECT 'users'::regclass::oid::text");
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            String before = single(statement, STORED.formatted(users, "users"));
            for (String sql : sql(operation)) {
                statement.execute(sql);
            }
            Map<String, String> held = new TreeMap<>();
            try (ResultSet rows = statement.executeQuery(HELD.formatted(tables))) {
                while (rows.next()) {
                    held.put(rows.getString(1).equals(users) ? "users" : "teams", rows.getString(2));
                }
            }
            assertThat(held).isEqualTo(expected(said));
            String name = single(statement, "SELECT " + users + "::regclass::text");
            if (!name.matches("\\d+")) {
                boolean rewritten = !before.equals(single(statement, STORED.formatted(users, name)));
                assertThat(rewritten).isEqualTo(writesRows(said));
            }
            connection.rollback();
        }
    }

    private static Map<String, String> expected(Optional<Lock> said) {
        Map<String, String> modes = new TreeMap<>();
        said.ifPresent(lock -> lock.tables().forEach(table -> modes.put(table.name(), mode(lock))));
        return modes;
    }

    private static String mode(Lock lock) {
        return Stream.of(lock.mode().name().split("_"))
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .reduce("", String::concat)
                + "Lock";
    }

    private static boolean writesRows(Optional<Lock> said) {
        return said.filter(lock -> lock.work().isRewrite()).isPresent();
    }

    private static List<String> sql(Operation operation) {
        return new PostgresSql()
                .generate(operation).stream().map(SqlStatement::text).toList();
    }

    private static String value(String query) {
        return String.valueOf(database.query(query).get(0).get(0));
    }

    private static String single(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
