package dev.migrate;

import static dev.migrate.operation.Definitions.attribute;
import static dev.migrate.operation.Definitions.check;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.comment;
import static dev.migrate.operation.Definitions.expression;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.operation.Definitions.unique;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.integer;
import static dev.migrate.schema.SqlTypes.type;
import static dev.migrate.schema.SqlTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.drift.Difference;
import dev.migrate.drift.OtherName;
import dev.migrate.error.DatabaseException;
import dev.migrate.error.NoHistoryException;
import dev.migrate.error.RevisionFailedException;
import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;
import dev.migrate.test.RevisionClasses;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

class MigratorVerifyTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    @BeforeEach
    void setUp() {
        database.clear();
        migrator(Shop.class).upgrade();
    }

    @Test
    void aDatabaseThatNobodyTouchedIsClean() {
        Verification verification = migrator(Shop.class).verify();
        assertThat(verification.drift().differences()).isEmpty();
        assertThat(verification.drift().others()).isEmpty();
        assertThat(verification.isClean()).isTrue();
    }

    /** Of the schemas only the application's is searched. */
    @Test
    void aTypeOfAnExtensionInAnotherSchemaIsFoundByItsWholeName() {
        database.execute("CREATE EXTENSION IF NOT EXISTS citext SCHEMA public", "CREATE SCHEMA crm");
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(() -> migrator(Unqualified.class).schema("crm").upgrade())
                .withMessageContaining("type \"citext\" does not exist")
                .withMessageContaining("If it is in another schema, write that before its name.");
        Migrator qualified = migrator(Qualified.class).schema("crm");
        qualified.upgrade();
        assertThat(qualified.verify().drift().differences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"users_id_seq", "\"Users_id_seq\"", "\"Ada's \"\"own\"\".\""})
    void serialColumnsBecomeIdentitiesThatGoOnWhereTheyStand(String sequence) {
        String literal = "'" + sequence.replace("'", "''") + "'";
        database.execute(
                "ALTER TABLE users ALTER id DROP IDENTITY",
                "CREATE SEQUENCE " + sequence + " OWNED BY users.id",
                "ALTER TABLE users ALTER id SET DEFAULT nextval(" + literal + ")",
                "SELECT setval(" + literal + ", 41)");
        Verification verification = migrator(Shop.class).verify();
        assertThat(verification.drift().differences().stream().map(Difference::sentence))
                .containsExactly(
                        "column 'id' of table 'users': numbered by its default, as bigserial does it, instead of an"
                                + " identity");
        database.execute(verification.identities().values().toArray(String[]::new));
        assertThat(migrator(Shop.class).verify().isClean()).isTrue();
        assertThat(database.query("INSERT INTO users (name) VALUES ('a') RETURNING id"))
                .containsExactly(List.of("42"));
    }

    @Test
    void aSequenceThatOthersMayDrawFromIsNoSerialColumn() {
        database.execute(
                "ALTER TABLE users ALTER id DROP IDENTITY",
                "ALTER TABLE users ALTER id SET DEFAULT nextval('orders_seq')");
        Verification verification = migrator(Shop.class).verify();
        assertThat(verification.identities()).isEmpty();
        assertThat(verification.drift().differences()).hasSize(2);
    }

    @Test
    void whatIsMissingOrChangedIsNamed() {
        database.execute(
                "ALTER TABLE users ALTER name TYPE varchar(100), ALTER name DROP NOT NULL, ALTER rank SET DEFAULT 7",
                "ALTER TABLE users ADD CHECK (rank < 100), DROP CONSTRAINT ck_users_name",
                "ALTER TABLE users ADD CONSTRAINT ck_users_name CHECK (name in ('a'))",
                "ALTER TABLE orders DROP CONSTRAINT fk_orders_user_id, DROP COLUMN amount, ADD COLUMN note text",
                "DROP INDEX ix_users_lower",
                "CREATE INDEX ix_users_lower ON users (upper(name))",
                "ALTER SEQUENCE orders_seq INCREMENT 1",
                "ALTER TYPE mood ADD VALUE 'bored'",
                "COMMENT ON TABLE users IS NULL",
                "COMMENT ON TYPE size IS 'How small'",
                "COMMENT ON COLUMN size.width IS NULL");
        assertThat(differences())
                .containsExactly(
                        "column 'amount' of table 'orders' is missing",
                        "foreign key 'fk_orders_user_id' of table 'orders' is missing",
                        "table 'users': comment none instead of Who buys",
                        "column 'name' of table 'users': type varchar(100) instead of varchar(255)",
                        "column 'name' of table 'users': null allowed instead of refused",
                        "column 'rank' of table 'users': default 7 instead of 0",
                        "check 'ck_users_name' of table 'users': condition ((name)::text = 'a'::text) instead of"
                                + " ((name)::text = ANY (ARRAY[('a'::character varying)::text,"
                                + " ('b'::character varying)::text]))",
                        "index 'ix_users_lower' of table 'users': keys (upper((name)::text)) instead of"
                                + " (lower((name)::text))",
                        "sequence 'orders_seq': increment 1 instead of 50",
                        "enum type 'mood': labels ('happy', 'sad', 'bored') instead of ('happy', 'sad')",
                        "composite type 'size': comment How small instead of How large",
                        "composite type 'size': comment of width none instead of Across",
                        "column 'note' of table 'orders' is there, and no revision made it",
                        "check 'users_rank_check' of table 'users' is there, and no revision made it");
    }

    @Test
    void whatHasAnotherNameIsToldFromWhatIsMissingAndCanBeRenamed() {
        database.execute(
                "ALTER TABLE users RENAME CONSTRAINT pk_users TO users_pkey",
                "ALTER TABLE users RENAME CONSTRAINT ck_users_name TO \"Users Name\"",
                "ALTER TABLE orders RENAME CONSTRAINT fk_orders_user_id TO fk1",
                "ALTER INDEX ix_users_lower RENAME TO idx1",
                "ALTER TABLE users DROP CONSTRAINT uq_users_name, ADD CONSTRAINT uk1 UNIQUE (rank)");
        assertThat(differences())
                .containsExactly(
                        "foreign key 'fk1' of table 'orders' is 'fk_orders_user_id' in the revisions",
                        "primary key 'users_pkey' of table 'users' is 'pk_users' in the revisions",
                        "unique constraint 'uq_users_name' of table 'users' is missing",
                        "check 'Users Name' of table 'users' is 'ck_users_name' in the revisions",
                        "index 'idx1' of table 'users' is 'ix_users_lower' in the revisions",
                        "unique constraint 'uk1' of table 'users' is there, and no revision made it");

        Map<OtherName, String> renames = migrator(Shop.class).verify().renames();
        assertThat(renames.values())
                .containsExactlyInAnyOrder(
                        "ALTER TABLE orders RENAME CONSTRAINT fk1 TO fk_orders_user_id;",
                        "ALTER TABLE users RENAME CONSTRAINT users_pkey TO pk_users;",
                        "ALTER TABLE users RENAME CONSTRAINT \"Users Name\" TO ck_users_name;",
                        "ALTER INDEX idx1 RENAME TO ix_users_lower;");
        database.execute(renames.values().toArray(String[]::new));
        assertThat(differences())
                .containsExactly(
                        "unique constraint 'uq_users_name' of table 'users' is missing",
                        "unique constraint 'uk1' of table 'users' is there, and no revision made it");
    }

    @Test
    void aTableThatIsGoneIsNamedOnce() {
        database.execute("DROP TABLE orders");
        assertThat(differences()).containsExactly("table 'orders' is missing");
    }

    @Test
    void whatNobodyFeelsStandsApart() {
        database.execute(
                "CREATE TABLE spatial (id int)",
                "CREATE INDEX ix_report ON users (rank)",
                "CREATE SEQUENCE other_seq",
                "CREATE TYPE other AS ENUM ('x')",
                "CREATE VIEW v AS SELECT * FROM users");
        Verification verification = migrator(Shop.class).verify();
        assertThat(verification.isClean()).isTrue();
        assertThat(verification.drift().others())
                .extracting(Difference::sentence)
                .containsExactly(
                        "table 'spatial'",
                        "index 'ix_report' of table 'users'",
                        "sequence 'other_seq'",
                        "enum type 'other'");
    }

    @Test
    void objectsOfExtensionsAndPartitionsAreNoDrift() {
        database.execute(
                "CREATE EXTENSION IF NOT EXISTS pg_stat_statements",
                "CREATE TABLE log (at date) PARTITION BY RANGE (at)",
                "CREATE TABLE log_2026 PARTITION OF log FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')");
        assertThat(migrator(Shop.class).verify().drift().others())
                .extracting(Difference::sentence)
                .containsExactly("table 'log'");
    }

    @Test
    void whatIsNamedIsIgnored() {
        database.execute("ALTER TABLE orders ADD COLUMN note text, ADD COLUMN more text");
        assertThat(migrator(Shop.class)
                        .verify()
                        .drift()
                        .without(Set.of("orders.note"))
                        .differences())
                .extracting(Difference::sentence)
                .containsExactly("column 'more' of table 'orders' is there, and no revision made it");
    }

    @Test
    void aRevisionThatWasEditedIsNamed() {
        Verification verification = migrator(EditedShop.class).verify();
        assertThat(verification.isClean()).isFalse();
        assertThat(verification.edited())
                .extracting(edited -> edited.revision().id())
                .containsExactly("001");
        assertThat(verification.drift().differences()).isNotEmpty();
    }

    @Test
    void anotherRevisionThanThatOfTheDatabaseCanBeComparedWith() {
        Migrator migrator = migrator(Shop.class, Bio.class);
        assertThat(migrator.verify().isClean()).isTrue();
        assertThat(migrator.verify().state().pending()).hasSize(1);
        assertThat(migrator.verify("head").drift().differences())
                .extracting(Difference::sentence)
                .containsExactly("column 'bio' of table 'users' is missing");
    }

    @Test
    void nothingIsChangedAndTheConnectionGoesBackAsItCame() {
        assertThat(database.query("SELECT count(*) FROM pg_class WHERE relname LIKE 'shadow%'"))
                .containsExactly(List.of("0"));
    }

    @Test
    void whoMayNotMakeTemporaryTablesIsTold() {
        database.execute(
                "DROP ROLE IF EXISTS looker",
                "CREATE ROLE looker LOGIN PASSWORD 'looker'",
                "REVOKE TEMPORARY ON DATABASE \"" + database.name() + "\" FROM PUBLIC",
                "GRANT USAGE ON SCHEMA public TO looker",
                "GRANT SELECT ON migrate_history TO looker");
        PGSimpleDataSource dataSource = database.dataSource();
        dataSource.setUser("looker");
        dataSource.setPassword("looker");
        try {
            Migrator looker = Migrator.configure(dataSource).classLoader(RevisionClasses.in(directory, Shop.class));
            assertThatExceptionOfType(DatabaseException.class)
                    .isThrownBy(looker::verify)
                    .withMessageStartingWith("Reading the catalog failed. PostgreSQL says: ERROR: permission denied to"
                            + " create temporary tables in database");
        } finally {
            database.execute("DROP OWNED BY looker", "DROP ROLE looker");
        }
    }

    @Test
    void aDatabaseWithoutHistoryHasNothingToCompareWith() {
        database.clear();
        assertThatExceptionOfType(NoHistoryException.class)
                .isThrownBy(() -> migrator(Shop.class).verify())
                .withMessage("There is nothing to compare the database with: it has no history table 'migrate_history',"
                        + " or this user can't see it. Check URL, user and schema, or apply the revisions ('upgrade')"
                        + " or say that they are applied ('stamp') first.");
    }

    private List<String> differences() {
        return migrator(Shop.class).verify().drift().differences().stream()
                .map(Difference::sentence)
                .toList();
    }

    private Migrator migrator(Class<?>... revisions) {
        return Migrator.configure(database.dataSource()).classLoader(RevisionClasses.in(directory, revisions));
    }

    /** A small shop. */
    @Revision(id = "001", name = "Shop")
    public static final class Shop implements Migration {
        @Override
        public void upgrade(Operations op) {
            shop(op, 0);
        }

        @Override
        public void downgrade(Operations op) {}
    }

    /** The same revision after somebody has edited it. */
    @Revision(id = "001", name = "Shop")
    public static final class EditedShop implements Migration {
        @Override
        public void upgrade(Operations op) {
            shop(op, 1);
        }

        @Override
        public void downgrade(Operations op) {}
    }

    /** What comes after the shop. */
    @Revision(id = "002", revises = "001", name = "Bio")
    public static final class Bio implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.addColumn("users", column("bio", varchar(255)));
        }

        @Override
        public void downgrade(Operations op) {}
    }

    private static void shop(Operations op, int rank) {
        op.createEnumType("mood", "happy", "sad");
        op.createCompositeType("size", attribute("width", integer()).comment("Across"), comment("How large"));
        op.createSequence("orders_seq", 1, 50);
        op.createTable(
                "users",
                column("id", bigint()).notNull().generatedByDefaultAsIdentity(),
                column("name", varchar(255)).notNull(),
                column("rank", integer()).defaultTo(String.valueOf(rank)),
                primaryKey("pk_users", "id"),
                unique("uq_users_name", "name"),
                check("ck_users_name", "name in ('a', 'b')"));
        op.setTableComment("users", "Who buys");
        op.createIndex("ix_users_lower").on("users", expression("lower(name)"));
        op.createTable(
                "orders",
                column("id", bigint()).notNull(),
                column("user_id", bigint()),
                column("amount", integer()),
                primaryKey("pk_orders", "id"),
                foreignKey("fk_orders_user_id", "user_id").references("users", "id"));
    }

    /** A revision with a type of an extension. */
    @Revision(id = "001", name = "Unqualified")
    public static final class Unqualified implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("people", column("email", type("citext")));
        }

        @Override
        public void downgrade(Operations op) {}
    }

    /** The same with the schema that the extension is in. */
    @Revision(id = "001", name = "Qualified")
    public static final class Qualified implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("people", column("email", type("public.citext")));
        }

        @Override
        public void downgrade(Operations op) {}
    }
}
