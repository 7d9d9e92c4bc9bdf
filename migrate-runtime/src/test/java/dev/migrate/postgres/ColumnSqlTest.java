package dev.migrate.postgres;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.bool;
import static dev.migrate.schema.SqlTypes.integer;
import static dev.migrate.schema.SqlTypes.text;
import static dev.migrate.schema.SqlTypes.timestamptz;
import static dev.migrate.schema.SqlTypes.type;
import static dev.migrate.schema.SqlTypes.uuid;
import static dev.migrate.schema.SqlTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.InvalidSchemaException;
import dev.migrate.operation.Operations;
import dev.migrate.schema.Identity;
import dev.migrate.test.TestDatabase;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnSqlTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @BeforeEach
    void a_table_with_rows() {
        database.clear();
        database.execute("CREATE TABLE t (id int NOT NULL, name text)", "INSERT INTO t VALUES (3, 'a'), (7, NULL)");
    }

    @Test
    void a_column_is_added_in_one_statement_when_its_default_says_it_all() {
        assertThat(run(op -> op.addColumn("t", column("bio", text())))).isEqualTo("ALTER TABLE t ADD COLUMN bio text;");
        assertThat(run(op -> op.addColumn("t", column("x", integer()).notNull().defaultTo("0"))))
                .isEqualTo("ALTER TABLE t ADD COLUMN x integer NOT NULL DEFAULT 0;");
        assertThat(run(op -> op.addColumn("t", column("y", integer()).notNull().defaultTo("1"))
                        .fill("1")))
                .isEqualTo("ALTER TABLE t ADD COLUMN y integer NOT NULL DEFAULT 1;");
        assertThat(run(op ->
                        op.addColumn("t", column("z", bool()).comment("last")).fill("true")))
                .isEqualTo("""
                        ALTER TABLE t ADD COLUMN z boolean DEFAULT true;
                        ALTER TABLE t ALTER COLUMN z DROP DEFAULT;
                        COMMENT ON COLUMN t.z IS 'last';""");
        assertThat(rows("id, bio, x, y, z"))
                .containsExactly(Arrays.asList("3", null, "0", "1", "t"), Arrays.asList("7", null, "0", "1", "t"));
    }

    @Test
    void a_constant_fill_does_not_touch_the_rows() {
        String node = "SELECT pg_relation_filenode('t')";
        List<List<String>> before = database.query(node);
        assertThat(run(op -> op.addColumn(
                                "t", column("priority", integer()).notNull().defaultTo("5"))
                        .fill("0")))
                .isEqualTo("""
                        ALTER TABLE t ADD COLUMN priority integer NOT NULL DEFAULT 0;
                        ALTER TABLE t ALTER COLUMN priority SET DEFAULT 5;""");
        run(op -> op.addColumn("t", column("at", timestamptz(6)).notNull()).fill("now()"));
        assertThat(database.query(node)).isEqualTo(before);
        assertThat(rows("id, priority, at IS NOT NULL"))
                .containsExactly(List.of("3", "0", "t"), List.of("7", "0", "t"));
    }

    @Test
    void a_computed_fill_is_written_by_an_update() {
        assertThat(run(op -> op.addColumn(
                                "t", column("label", varchar(20)).notNull().defaultTo("'-'"))
                        .fill("coalesce(name, 'none') || id")))
                .isEqualTo("""
                        ALTER TABLE t ADD COLUMN label varchar(20);
                        UPDATE t SET label = coalesce(name, 'none') || id;
                        ALTER TABLE t ALTER COLUMN label SET NOT NULL;
                        ALTER TABLE t ALTER COLUMN label SET DEFAULT '-';""");
        assertThat(run(op -> op.addColumn("t", column("key", uuid())).fill("gen_random_uuid()")))
                .isEqualTo("ALTER TABLE t ADD COLUMN key uuid;\nUPDATE t SET key = gen_random_uuid();");
        assertThat(rows("label")).containsExactly(List.of("a3"), List.of("none7"));
        assertThat(database.query("SELECT count(DISTINCT key) FROM t")).containsExactly(List.of("2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1.5e3",
                "'new'",
                "'it''s'",
                "''",
                "TRUE",
                "null",
                "null::text",
                "'{}'::jsonb",
                "now()",
                "CURRENT_TIMESTAMP",
                "'2020-01-01'::timestamp(3) with time zone",
                "'1'::numeric(10, 2)",
                "'{}'::text[]",
                " 5 "
            })
    void a_literal_is_constant(String expression) {
        assertThat(Expressions.isConstant(expression)).isTrue();
        database.execute("CREATE TABLE d (c text, d text DEFAULT " + expression + ")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "0 + id",
                "'a' || name",
                "gen_random_uuid()",
                "true or flag",
                "true::boolean or flag",
                "'\\'",
                "'a' 'b",
                "-id",
                "now() - age",
                "''::text || name",
                "(SELECT 1)"
            })
    void anything_else_is_not_constant(String expression) {
        assertThat(Expressions.isConstant(expression)).isFalse();
    }

    @Test
    void a_long_text_is_read_without_trouble() {
        assertThat(Expressions.isConstant("'" + "''x".repeat(100_000) + "'")).isTrue();
    }

    @Test
    void an_identity_can_be_filled_and_goes_on_behind() {
        assertThat(run(op -> op.addColumn("t", column("n", integer()).notNull().generatedByDefaultAsIdentity())))
                .isEqualTo("ALTER TABLE t ADD COLUMN n integer NOT NULL GENERATED BY DEFAULT AS IDENTITY;");
        run(op -> op.addColumn("t", column("m", bigint()).notNull().generatedAlwaysAsIdentity())
                .fill("id * 10"));
        database.execute("INSERT INTO t (id) VALUES (9)");
        assertThat(rows("id, n, m"))
                .containsExactly(List.of("3", "1", "30"), List.of("7", "2", "70"), List.of("9", "3", "71"));
    }

    @Test
    void a_generated_column_is_added_but_not_filled() {
        assertThat(run(op -> op.addColumn("t", column("twice", integer()).generatedAs("id * 2"))))
                .isEqualTo("ALTER TABLE t ADD COLUMN twice integer GENERATED ALWAYS AS (id * 2) STORED;");
        assertThatThrownBy(() -> GeneratedSql.of(
                        op -> op.addColumn("t", column("x", integer()).generatedAs("id"))
                                .fill("0")))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessage("The generated column 'x' of table 't' is filled with '0'. Its rows get the value of 'id'."
                        + " Leave the fill out.");
        assertThat(run(op -> op.dropExpression("t", "twice")))
                .isEqualTo("ALTER TABLE t ALTER COLUMN twice DROP EXPRESSION;");
        assertThat(rows("twice")).containsExactly(List.of("6"), List.of("14"));
    }

    @Test
    void a_column_is_renamed_and_dropped() {
        assertThat(run(op -> op.renameColumn("t", "name", "Name")))
                .isEqualTo("ALTER TABLE t RENAME COLUMN name TO \"Name\";");
        assertThat(run(op -> op.dropColumn("t", "Name"))).isEqualTo("ALTER TABLE t DROP COLUMN \"Name\";");
    }

    @Test
    void a_type_is_changed_with_collation_and_conversion() {
        assertThat(run(op -> op.changeColumnType("t", "name", varchar(10)).collate("C")))
                .isEqualTo("ALTER TABLE t ALTER COLUMN name TYPE varchar(10) COLLATE \"C\";");
        assertThat(run(op -> op.changeColumnType("t", "name", integer()).using("length(name)")))
                .isEqualTo("ALTER TABLE t ALTER COLUMN name TYPE integer USING length(name);");
        assertThat(rows("name")).containsExactly(List.of("1"), Arrays.asList((String) null));
        assertThat(run(op -> op.changeColumnType("t", "name", type("varchar(5) array"))
                        .using("ARRAY[name::text]")))
                .isEqualTo("ALTER TABLE t ALTER COLUMN name TYPE varchar(5)[] USING ARRAY[name::text];");
    }

    @Test
    void not_null_is_set_after_filling_and_dropped() {
        assertThatThrownBy(() -> run(op -> op.setNotNull("t", "name")))
                .hasMessageContaining("column \"name\" of relation \"t\" contains null values");
        assertThat(run(op -> op.setNotNull("t", "name").fill("'#' || id"))).isEqualTo("""
                        UPDATE t SET name = '#' || id WHERE name IS NULL;
                        ALTER TABLE t ALTER COLUMN name SET NOT NULL;""");
        assertThat(rows("name")).containsExactly(List.of("a"), List.of("#7"));
        assertThat(run(op -> op.dropNotNull("t", "name"))).isEqualTo("ALTER TABLE t ALTER COLUMN name DROP NOT NULL;");
        assertThat(run(op -> op.setNotNull("t", "name"))).isEqualTo("ALTER TABLE t ALTER COLUMN name SET NOT NULL;");
    }

    @Test
    void a_default_is_set_and_dropped() {
        assertThat(run(op -> op.setDefault("t", "name", "upper('x') || 'y'")))
                .isEqualTo("ALTER TABLE t ALTER COLUMN name SET DEFAULT upper('x') || 'y';");
        assertThat(run(op -> op.dropDefault("t", "name"))).isEqualTo("ALTER TABLE t ALTER COLUMN name DROP DEFAULT;");
    }

    @Test
    void an_identity_of_a_serial_column_goes_on_after_its_rows() {
        database.execute(
                "CREATE TABLE serial (most bigserial)",
                "INSERT INTO serial SELECT FROM generate_series(1, 5)",
                "ALTER TABLE serial ALTER most DROP DEFAULT");
        run(op -> op.setIdentity("serial", "most", Identity.BY_DEFAULT));
        assertThat(database.query("INSERT INTO serial DEFAULT VALUES RETURNING most"))
                .containsExactly(List.of("6"));
    }

    @Test
    void an_identity_is_added_behind_the_rows_then_changed_without_losing_its_place_then_dropped() {
        assertThat(run(op -> op.setIdentity("t", "id", Identity.BY_DEFAULT))).isEqualTo("""
                        DO $do$
                        BEGIN
                            IF EXISTS (
                                SELECT FROM pg_attribute
                                WHERE attrelid = 't'::regclass AND attname = 'id' AND attidentity <> ''
                            ) THEN
                                ALTER TABLE t ALTER COLUMN id SET GENERATED BY DEFAULT;
                            ELSE
                                ALTER TABLE t ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY;
                                PERFORM setval(d.objid::regclass, numbered.most)
                                FROM (SELECT max(id) AS most FROM t) AS numbered, pg_depend d
                                JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
                                WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'i'
                                    AND d.refobjid = 't'::regclass AND a.attname = 'id' AND numbered.most > 0;
                            END IF;
                        END
                        $do$;""");
        database.execute("INSERT INTO t (name) VALUES ('b')", "DELETE FROM t WHERE name = 'b'");
        run(op -> op.setIdentity("t", "id", Identity.ALWAYS));
        database.execute("INSERT INTO t (name) VALUES ('c')");
        assertThat(rows("id")).containsExactly(List.of("3"), List.of("7"), List.of("9"));
        assertThat(database.query(
                        "SELECT attidentity FROM pg_attribute WHERE attrelid = 't'::regclass AND attname = 'id'"))
                .containsExactly(List.of("a"));
        assertThat(run(op -> op.setIdentity("t", "id", null)))
                .isEqualTo("ALTER TABLE t ALTER COLUMN id DROP IDENTITY;");
    }

    @Test
    void an_identity_on_an_empty_or_negative_column_begins_at_1() {
        database.execute("UPDATE t SET id = -id");
        run(op -> op.setIdentity("t", "id", Identity.ALWAYS));
        database.execute("INSERT INTO t (name) VALUES ('c')");
        assertThat(rows("id")).containsExactly(List.of("-7"), List.of("-3"), List.of("1"));
    }

    @Test
    void a_comment_is_set_and_removed() {
        assertThat(run(op -> op.setColumnComment("t", "name", "It's")))
                .isEqualTo("COMMENT ON COLUMN t.name IS 'It''s';");
        assertThat(run(op -> op.setColumnComment("t", "name", null))).isEqualTo("COMMENT ON COLUMN t.name IS NULL;");
    }

    private static List<List<String>> rows(String columns) {
        return database.query("SELECT " + columns + " FROM t ORDER BY id");
    }

    private static String run(Consumer<Operations> author) {
        return GeneratedSql.run(database, author);
    }
}
