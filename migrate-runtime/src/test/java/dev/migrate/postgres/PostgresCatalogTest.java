package dev.migrate.postgres;

import static dev.migrate.operation.Definitions.asc;
import static dev.migrate.operation.Definitions.check;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.comment;
import static dev.migrate.operation.Definitions.desc;
import static dev.migrate.operation.Definitions.expression;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.operation.Definitions.unique;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.character;
import static dev.migrate.schema.SqlTypes.enumType;
import static dev.migrate.schema.SqlTypes.integer;
import static dev.migrate.schema.SqlTypes.numeric;
import static dev.migrate.schema.SqlTypes.text;
import static dev.migrate.schema.SqlTypes.timestamptz;
import static dev.migrate.schema.SqlTypes.type;
import static dev.migrate.schema.SqlTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.Operations;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableElement;
import dev.migrate.test.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresCatalogTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void an_empty_database_is_an_empty_schema() {
        assertThat(read()).isEqualTo(Schema.empty());
    }

    @Test
    void every_kind_of_column_comes_back() {
        TableElement[] elements = {
            column("id", bigint()).notNull().generatedByDefaultAsIdentity(),
            column("no", integer()).notNull().generatedAlwaysAsIdentity(),
            column("Order", varchar(200))
                    .notNull()
                    .defaultTo("'x'::character varying")
                    .comment("It's"),
            column("price", numeric(10, 2)).defaultTo("0"),
            column("code", character(3)).collate("C"),
            column("at", timestamptz(3)).notNull().defaultTo("now()"),
            column("twice", numeric()).generatedAs("(price * (2)::numeric)"),
            column("tags", type("text[]")),
            column("mood", enumType("Mood")).defaultTo("'sad'::\"Mood\""),
            column("moods", enumType("app.mood").asArray()),
            column("span", type("interval second(6)")),
            comment("C:\\")
        };
        run(op -> {
            op.createEnumType("Mood", "sad", "happy");
            op.createEnumType("app.mood", "b", "a");
            op.createTable("t", elements);
            op.execute("ALTER TABLE t ADD COLUMN gone int");
            op.dropColumn("t", "gone");
        });
        Schema schema = read("app");
        assertThat(schema.tables()).containsOnlyKeys(QualifiedName.of("t"));
        assertThat(table(schema, "t")).isEqualTo(Table.of(QualifiedName.of("t"), List.of(elements)));
        assertThat(schema.enumTypes().values())
                .containsExactly(
                        new EnumType(QualifiedName.of("Mood"), List.of("sad", "happy"), null),
                        new EnumType(QualifiedName.parse("app.mood"), List.of("b", "a"), null));
    }

    @Test
    void every_kind_of_constraint_comes_back() {
        List<TableElement> elements = new ArrayList<>(List.of(
                column("a", integer()).notNull(),
                column("b", integer()).notNull(),
                column("p", integer()),
                column("q", integer()),
                primaryKey("pk", "b", "a"),
                unique("UQ", "q", "p"),
                check("ck", "((a > 0) OR (b IS NULL))"),
                foreignKey("fk_self", "p", "q").references("t", "b", "a"),
                foreignKey("fk_immediate", "a").references("App.other", "id").deferrable(),
                foreignKey("fk_deferred", "b").references("App.other", "id").initiallyDeferred(),
                foreignKey("fk_other", "q")
                        .references("App.other", "id")
                        .onDelete(ReferentialAction.SET_NULL)
                        .onUpdate(ReferentialAction.CASCADE),
                foreignKey("fk_restrict", "p")
                        .references("App.other", "id")
                        .onDelete(ReferentialAction.RESTRICT)
                        .onUpdate(ReferentialAction.SET_DEFAULT)));
        TableElement matched = foreignKey("fk_matched", "a")
                .references("App.other", "id")
                .definedBy("FOREIGN KEY (a) REFERENCES \"App\".other(id) MATCH FULL DEFERRABLE INITIALLY DEFERRED");
        run(op -> {
            op.createTable("App.other", column("id", integer()).notNull(), primaryKey("pk", "id"));
            elements.add(matched);
            op.createTable("t", elements.toArray(TableElement[]::new));
        });
        assertThat(table(read(), "t")).isEqualTo(Table.of(QualifiedName.of("t"), elements));
    }

    @Test
    void every_kind_of_index_comes_back_and_none_of_a_constraint() {
        run(op -> {
            op.createTable(
                    "t",
                    column("id", integer()).notNull(),
                    column("tags", type("text[]")),
                    column("name", text()),
                    primaryKey("pk", "id"),
                    unique("uq", "name"));
            op.createIndex("ix_a").on("t", "name", "id");
            op.createIndex("ix_b")
                    .on("t", desc("id"), expression("lower(name)"), asc("name"))
                    .unique()
                    .where("id > 0");
            op.createIndex("ix_c").on("t", "tags").using("gin");
            op.createIndex("IX d").on("t", expression("id + 1"));
            op.execute("CREATE INDEX ix_e ON t (id) INCLUDE (name)");
        });
        assertThat(table(read(), "t").indexes())
                .containsExactly(
                        Index.of("IX d", List.of(expression("((id + 1))"))),
                        Index.of("ix_a", List.of(asc("name"), asc("id"))),
                        new Index(
                                "ix_b",
                                List.of(desc("id"), expression("lower(name)"), asc("name")),
                                true,
                                "btree",
                                "(id > 0)"),
                        new Index("ix_c", List.of(asc("tags")), false, "gin", null),
                        Index.of("ix_e", List.of(asc("id"))));
    }

    @Test
    void only_sequences_that_stand_alone_come_back() {
        database.execute("CREATE TABLE t (a serial, b int GENERATED ALWAYS AS IDENTITY)");
        run(op -> {
            op.createSequence("Users_SEQ", 1, 50);
            op.createSequence("app.down", 3, -2);
        });
        assertThat(read("app").sequences().values())
                .containsExactly(
                        Sequence.of(QualifiedName.of("Users_SEQ"), 1, 50),
                        Sequence.of(QualifiedName.parse("app.down"), 3, -2));
        assertThat(table(read(), "t").columns().get(0).defaultValue()).isEqualTo("nextval('t_a_seq'::regclass)");
    }

    @Test
    void other_schemas_ignored_tables_partitions_views_and_extensions_stay_out() {
        database.execute(
                "CREATE TABLE migrate_history (id text PRIMARY KEY)",
                "CREATE TABLE kept (id int) PARTITION BY RANGE (id)",
                "CREATE TABLE part PARTITION OF kept FOR VALUES FROM (0) TO (10)",
                "CREATE VIEW v AS SELECT 1 AS one",
                "CREATE SCHEMA other",
                "CREATE TABLE other.t ()",
                "CREATE TABLE owned ()",
                "CREATE TYPE owned_mood AS ENUM ('a')",
                "CREATE SEQUENCE owned_seq",
                "CREATE EXTENSION pgcrypto",
                "ALTER EXTENSION pgcrypto ADD TABLE owned",
                "ALTER EXTENSION pgcrypto ADD TYPE owned_mood",
                "ALTER EXTENSION pgcrypto ADD SEQUENCE owned_seq");
        Schema schema = read(new CatalogScope("public", List.of(), Set.of(QualifiedName.of("migrate_history"))));
        assertThat(schema.tables()).containsOnlyKeys(QualifiedName.of("kept"));
        assertThat(schema.enumTypes()).isEmpty();
        assertThat(schema.sequences()).isEmpty();
        assertThat(read(new CatalogScope("other", List.of("public"), Set.of())).tables())
                .containsOnlyKeys(
                        QualifiedName.of("t"),
                        QualifiedName.parse("public.kept"),
                        QualifiedName.parse("public.migrate_history"));
    }

    @Test
    void a_comment_on_an_index_of_the_same_number_is_not_that_of_a_table() {
        database.execute("CREATE TABLE t (id int)", "CREATE INDEX ix ON t (id)", "COMMENT ON INDEX ix IS 'index'");
        assertThat(table(read(), "t").comment()).isNull();
    }

    @Test
    void the_number_of_queries_does_not_grow_with_the_number_of_tables() throws SQLException {
        run(op -> IntStream.range(0, 50).forEach(n -> {
            op.createTable("t" + n, column("id", integer()).notNull(), primaryKey("pk_t" + n, "id"));
            op.createSequence("s" + n, 1, 1);
            op.createEnumType("e" + n, "a");
        }));
        int[] queries = new int[1];
        try (Connection connection = counting(database.connection(), queries)) {
            assertThat(PostgresCatalog.read(connection, CatalogScope.currentSchema())
                            .tables())
                    .hasSize(50);
        }
        assertThat(queries[0]).isEqualTo(8);
    }

    /** A real connection that counts what it prepares. */
    private static Connection counting(Connection connection, int[] count) {
        return (Connection) java.lang.reflect.Proxy.newProxyInstance(
                PostgresCatalogTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    count[0] += method.getName().equals("prepareStatement") ? 1 : 0;
                    return method.invoke(connection, arguments);
                });
    }

    private static Table table(Schema schema, String name) {
        Table table = schema.tables().get(QualifiedName.parse(name));
        assertThat(table).isNotNull();
        return table;
    }

    private static Schema read(String... otherSchemas) {
        return read(new CatalogScope(null, List.of(otherSchemas), Set.of()));
    }

    private static Schema read(CatalogScope scope) {
        try (Connection connection = database.connection()) {
            return PostgresCatalog.read(connection, scope);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Consumer<Operations> author) {
        GeneratedSql.run(database, author);
    }
}
