package dev.migrate.postgres;

import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.diff.DiffHints;
import dev.migrate.diff.SchemaChanges;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.schema.Column;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableBuilder;
import dev.migrate.sql.SqlStatement;
import dev.migrate.test.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A value that a revision takes to another table, and that an application changes after each of its statements. */
class ValuesChangedMeanwhileTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    /** PostgreSQL, Appendix A. */
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    /** Poets have a part of their rows in the tables of persons and parties, or all of them in their own. */
    private static final Schema JOINED = schema(
            table("party", "name").build(),
            refersTo("party", table("person", "born")).build(),
            refersTo("person", table("poet", "title")).build());

    private static final Schema SEPARATE = schema(
            table("party", "name").build(),
            table("person", "name", "born").build(),
            table("poet", "name", "born", "title").build());

    private static final Schema LOWEST_SEPARATE = schema(
            table("party", "name").build(),
            refersTo("party", table("person", "born")).build(),
            table("poet", "name", "born", "title").build());

    private static Schema schema(Table... tables) {
        return Schema.of(List.of(tables), List.of(), List.of());
    }

    private static TableBuilder table(String name, String... columns) {
        TableBuilder table = new TableBuilder(QualifiedName.of(name)).origin(new Origin("shop." + name));
        table.add(Column.of("id", bigint()).withOrigin(new Origin("id")).notNull());
        for (String column : columns) {
            table.add(Column.of(column, text()).withOrigin(new Origin(column)));
        }
        return table.primaryKey(primaryKey("pk_" + name, "id"));
    }

    private static TableBuilder refersTo(String target, TableBuilder table) {
        return table.add(foreignKey("fk_" + target, "id").references(target, "id"));
    }

    @BeforeEach
    void empty() {
        database.clear();
    }

    @Test
    void survives_when_classes_get_tables_of_their_own() throws SQLException {
        create(JOINED, "party", "person", "poet");
        check(JOINED, SEPARATE, "party.name", "poet.name");
    }

    @Test
    void survives_when_only_the_lowest_class_gets_a_table_of_its_own() throws SQLException {
        create(JOINED, "party", "person", "poet");
        check(JOINED, LOWEST_SEPARATE, "party.name", "poet.name");
    }

    @Test
    void survives_when_classes_join_the_tables_of_their_superclasses() throws SQLException {
        create(SEPARATE, "poet");
        check(SEPARATE, JOINED, "poet.name", "party.name");
    }

    @Test
    void survives_when_only_the_lowest_class_joins_the_tables_of_its_superclasses() throws SQLException {
        create(LOWEST_SEPARATE, "poet");
        check(LOWEST_SEPARATE, JOINED, "poet.name", "party.name");
    }

    private static void create(Schema schema, String... rows) {
        SchemaChanges creation = SchemaDiff.between(Schema.empty(), schema, DiffHints.none());
        GeneratedSql.run(database, GeneratedSql.of(creation.upgrade()));
        for (String table : rows) {
            database.execute("INSERT INTO " + table + " (id) VALUES (1)");
        }
    }

    private static void check(Schema before, Schema after, String source, String target) throws SQLException {
        SchemaChanges changes = SchemaDiff.between(before, after, DiffHints.none());
        assertThat(changes.questions()).isEmpty();
        String expected = "";
        try (Connection revision = database.connection();
                Connection application = database.connection()) {
            revision.setAutoCommit(false);
            int count = 0;
            for (SqlStatement statement : GeneratedSql.of(changes.upgrade())) {
                String value = "after " + count++ + " statements";
                expected = update(application, source, value) ? value : expected;
                GeneratedSql.execute(revision, statement);
            }
            revision.commit();
        }
        String[] place = target.split("\\.");
        assertThat(database.query("SELECT " + place[1] + " FROM " + place[0])).containsExactly(List.of(expected));
    }

    /** Whether the value is there now: the revision may keep others from changing it. */
    private static boolean update(Connection application, String path, String value) throws SQLException {
        String[] place = path.split("\\.");
        try (Statement statement = application.createStatement()) {
            statement.execute("SET lock_timeout = '10ms'");
            return statement.executeUpdate("UPDATE " + place[0] + " SET " + place[1] + " = '" + value + "'") == 1;
        } catch (SQLException e) {
            assertThat(e.getSQLState()).isEqualTo(LOCK_NOT_AVAILABLE);
            return false;
        }
    }
}
