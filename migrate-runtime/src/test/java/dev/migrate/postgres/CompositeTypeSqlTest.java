package dev.migrate.postgres;

import static dev.migrate.operation.Definitions.attribute;
import static dev.migrate.operation.Definitions.check;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.comment;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.compositeType;
import static dev.migrate.schema.SqlTypes.integer;
import static dev.migrate.schema.SqlTypes.numeric;
import static dev.migrate.schema.SqlTypes.text;
import static dev.migrate.schema.SqlTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.operation.Operations;
import dev.migrate.test.TestDatabase;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CompositeTypeSqlTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void a_type_comes_moves_and_goes() {
        assertThat(run(op -> op.createCompositeType("Size", attribute("width", integer()), attribute("Unit", text()))))
                .isEqualTo("CREATE TYPE \"Size\" AS (width integer, \"Unit\" text);");
        assertThat(run(op -> op.renameCompositeType("Size", "app.size"))).isEqualTo("""
                        CREATE SCHEMA IF NOT EXISTS app;
                        ALTER TYPE "Size" SET SCHEMA app;
                        ALTER TYPE app."Size" RENAME TO size;""");
        assertThat(run(op -> op.dropCompositeType("app.size"))).isEqualTo("DROP TYPE app.size;");
        assertThatThrownBy(() -> GeneratedSql.of(op -> op.createCompositeType("box", attribute("x", text()))))
                .hasMessageStartingWith("The type 'box' can't be used.");
    }

    @Test
    void a_type_and_its_attributes_have_comments() {
        assertThat(run(op -> op.createCompositeType(
                        "Size",
                        attribute("Unit", text()).comment("It's"),
                        attribute("width", integer()),
                        comment("Both"))))
                .isEqualTo("""
                        CREATE TYPE "Size" AS ("Unit" text, width integer);
                        COMMENT ON TYPE "Size" IS 'Both';
                        COMMENT ON COLUMN "Size"."Unit" IS 'It''s';""");
        assertThat(run(op ->
                        op.addAttribute("Size", attribute("depth", integer()).comment("Down"))))
                .isEqualTo("""
                        ALTER TYPE "Size" ADD ATTRIBUTE depth integer;
                        COMMENT ON COLUMN "Size".depth IS 'Down';""");
        assertThat(run(op -> op.setCompositeTypeComment("Size", null))).isEqualTo("COMMENT ON TYPE \"Size\" IS NULL;");
        assertThat(run(op -> op.setAttributeComment("Size", "width", "Across")))
                .isEqualTo("COMMENT ON COLUMN \"Size\".width IS 'Across';");
        run(op -> op.replaceCompositeType("Size", attribute("width", bigint()).comment("Wide"), comment("Anew")));
        assertThat(comments()).containsExactly(List.of("Anew", "Wide"));
    }

    @Test
    void attributes_come_go_and_are_renamed_under_the_values_of_columns() {
        run(op -> {
            op.createCompositeType("size", attribute("width", integer()), attribute("unit", text()));
            op.createTable("boxes", column("size", compositeType("size")));
            op.execute("INSERT INTO boxes VALUES (ROW(3, 'cm'))");
        });
        assertThat(run(op -> op.addAttribute("size", attribute("Height", bigint()))))
                .isEqualTo("ALTER TYPE size ADD ATTRIBUTE \"Height\" bigint;");
        assertThat(run(op -> op.renameAttribute("size", "width", "breadth")))
                .isEqualTo("ALTER TYPE size RENAME ATTRIBUTE width TO breadth;");
        assertThat(run(op -> op.dropAttribute("size", "unit"))).isEqualTo("ALTER TYPE size DROP ATTRIBUTE unit;");
        assertThat(sizes()).containsExactly("(3,)");
    }

    @Test
    void other_attributes_take_the_values_along_by_name_however_deep_they_are() {
        run(op -> {
            op.createCompositeType("app.Unit", attribute("name", varchar(2)), attribute("it's", integer()));
            op.createCompositeType(
                    "size",
                    attribute("unit", compositeType("app.Unit")),
                    attribute("units", compositeType("app.Unit").asArray()));
            op.createTable(
                    "Box $do$",
                    column("size %", compositeType("size")),
                    column("sizes", compositeType("size").asArray()));
            op.execute("INSERT INTO \"Box $do$\" VALUES"
                    + " (ROW(ROW('cm', 1), ARRAY[ROW('m', NULL)::app.\"Unit\", NULL]), '{}'),"
                    + " (NULL, ARRAY[ROW(ROW('a\"', 7), NULL)::size]), (ROW(NULL, '{}'), NULL)");
        });
        run(op -> op.replaceCompositeType(
                        "app.Unit",
                        attribute("it's", bigint()),
                        attribute("symbol", text()),
                        attribute("name", varchar(20)))
                .and(
                        "size",
                        attribute("units", compositeType("app.Unit").asArray()),
                        attribute("unit", compositeType("app.Unit")))
                .in("Box $do$", "size %")
                .in("Box $do$", "sizes"));
        assertThat(database.query("SELECT \"size %\"::text, sizes::text FROM \"Box $do$\""))
                .containsExactlyInAnyOrder(
                        List.of("(\"{\"\"(,,m)\"\",NULL}\",\"(1,,cm)\")", "{}"),
                        Arrays.asList(null, "{\"(,\\\"(7,,\\\"\\\"a\\\"\\\"\\\"\\\"\\\"\\\")\\\")\"}"),
                        Arrays.asList("({},)", null));
        assertThat(database.query("SELECT typname FROM pg_type WHERE typname LIKE 'migrate%'"))
                .isEmpty();
    }

    @Test
    void what_is_bound_to_the_type_is_there_again() {
        run(op -> {
            op.createCompositeType("size", attribute("width", integer()));
            op.createTable(
                    "boxes",
                    column("size", compositeType("size")).defaultTo("ROW(1)"),
                    check("ck_boxes_size", "(size).width > 0"));
            op.execute("CREATE INDEX ix_boxes ON boxes (((size).width))");
            op.replaceCompositeType("size", attribute("width", bigint())).in("boxes", "size");
            op.execute("INSERT INTO boxes DEFAULT VALUES");
        });
        assertThat(sizes()).containsExactly("(1)");
        assertThat(database.query(
                        "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'ck_boxes_size'"))
                .containsExactly(List.of("CHECK (((size).width > 0))"));
        assertThat(database.query("SELECT pg_get_indexdef('ix_boxes'::regclass)"))
                .containsExactly(List.of("CREATE INDEX ix_boxes ON public.boxes USING btree (((size).width))"));
    }

    @Test
    void values_that_would_come_out_as_others_refuse_and_leave_everything() {
        run(op -> {
            op.createCompositeType("size", attribute("width", numeric(10, 2)));
            op.createTable("boxes", column("size", compositeType("size")));
            op.execute("INSERT INTO boxes VALUES (ROW(1.25)), (ROW(2.00)), (NULL), (ROW(1.56))");
        });
        assertThatThrownBy(() -> run(op -> op.replaceCompositeType("size", attribute("width", numeric(10, 1)))
                        .in("boxes", "size")))
                .hasMessageContaining(
                        "The values of 2 rows in column 'size' of table 'boxes' do not fit the new attributes")
                .hasMessageContaining("Give these rows other values, and run again");
        assertThat(sizes()).containsExactly("(1.25)", "(2.00)", null, "(1.56)");
    }

    private static List<List<String>> comments() {
        return database.query("""
                SELECT obj_description(reltype, 'pg_type'), col_description(oid, 1)
                FROM pg_class WHERE relname = 'Size' AND relkind = 'c'
                """);
    }

    private static List<String> sizes() {
        return database.query("SELECT size::text FROM boxes").stream()
                .map(row -> row.get(0))
                .toList();
    }

    private static String run(Consumer<Operations> author) {
        return GeneratedSql.run(database, author);
    }
}
