package dev.migrate.render;

import static dev.migrate.operation.Definitions.asc;
import static dev.migrate.operation.Definitions.check;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.comment;
import static dev.migrate.operation.Definitions.desc;
import static dev.migrate.operation.Definitions.expression;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.operation.Definitions.unique;
import static dev.migrate.schema.ReferentialAction.CASCADE;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.bool;
import static dev.migrate.schema.SqlTypes.enumType;
import static dev.migrate.schema.SqlTypes.integer;
import static dev.migrate.schema.SqlTypes.jsonb;
import static dev.migrate.schema.SqlTypes.numeric;
import static dev.migrate.schema.SqlTypes.text;
import static dev.migrate.schema.SqlTypes.timestamptz;
import static dev.migrate.schema.SqlTypes.type;
import static dev.migrate.schema.SqlTypes.uuid;
import static dev.migrate.schema.SqlTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Operations;
import dev.migrate.operation.RecordedOperations;
import dev.migrate.operation.UseConnection;
import dev.migrate.schema.QualifiedName;
import dev.migrate.test.GoldenFile;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RevisionSourceTest {
    @Test
    void aTableWithItsIndexReadsAsAColleagueWouldWriteIt() {
        assertGolden(
                revision(
                        "AddBlogPostsTable",
                        op -> {
                            op.createTable(
                                    "blog_posts",
                                    column("id", bigint()).notNull().generatedByDefaultAsIdentity(),
                                    column("title", varchar(200)).notNull(),
                                    column("published", bool()).notNull().defaultTo("false"),
                                    column("created_at", timestamptz(6))
                                            .notNull()
                                            .defaultTo("now()"),
                                    column("author_id", bigint()).notNull(),
                                    primaryKey("pk_blog_posts", "id"),
                                    foreignKey("fk_blog_posts_author_id", "author_id")
                                            .references("users", "id")
                                            .onDelete(CASCADE));
                            op.createIndex("ix_blog_posts_author_id").on("blog_posts", "author_id");
                        },
                        op -> op.dropTable("blog_posts")),
                "AddBlogPostsTable");
    }

    @Test
    void eachTableIsAParagraph() {
        assertGolden(
                revision("AddOrders", RevisionSourceTest::orders, op -> {
                    op.dropTable("order_tags");
                    op.dropTable("orders");
                    op.dropTable("tags");
                    op.dropEnumType("order_state");
                    op.dropSequence("orders_seq");
                }),
                "AddOrders");
    }

    private static void orders(Operations op) {
        op.createSequence("orders_seq", 1, 50);
        op.createEnumType("order_state", "NEW", "PAID", "SHIPPED");
        op.createTable("tags", column("id", uuid()).notNull(), primaryKey("pk_tags", "id"));
        op.createTable(
                "orders",
                column("id", bigint()).notNull(),
                column("state", enumType("order_state"))
                        .notNull()
                        .defaultTo("'NEW'")
                        .comment("Moves forward only; see the state diagram in the handbook"),
                column("total", numeric(12, 2)).notNull(),
                column("labels", varchar(50).asArray()),
                column("search", type("tsvector")).generatedAs("to_tsvector('english', note)"),
                column("note", text()),
                column("details", jsonb()),
                primaryKey("pk_orders", "id"),
                unique("uq_orders_note_total", "note", "total"),
                check("ck_orders_total", "total >= 0"),
                comment("What customers bought"));
        op.createIndex("ix_orders_state").on("orders", asc("state"), desc("total"));
        op.createIndex("ix_orders_note")
                .on("orders", expression("lower(note)"))
                .unique()
                .where("note is not null");
        op.createTable(
                "order_tags",
                column("order_id", bigint()).notNull(),
                column("tag_id", uuid()).notNull(),
                primaryKey("pk_order_tags", "order_id", "tag_id"));
        op.addForeignKey(
                "order_tags",
                foreignKey("fk_order_tags_order_id", "order_id")
                        .references("orders", "id")
                        .onDelete(CASCADE));
        op.addForeignKey(
                "order_tags", foreignKey("fk_order_tags_tag_id", "tag_id").references("tags", "id"));
    }

    @Test
    void changesOfColumnsAreOneThoughtALine() {
        assertGolden(
                revision(
                        "SplitName",
                        op -> {
                            op.addColumn("users", column("full_name", varchar(255)));
                            op.execute("""
                                    update users
                                       set full_name = first_name || ' ' || last_name

                                     where full_name is null
                                    """);
                            op.setNotNull("users", "full_name").fill("email");
                            op.changeColumnType("users", "age", integer()).using("age::integer");
                            op.addColumn(
                                            "examples",
                                            column("priority", integer()).notNull())
                                    .fill("0");
                            op.addColumn(
                                            "examples",
                                            column("a_column_with_a_long_name", varchar(500))
                                                    .notNull()
                                                    .collate("C")
                                                    .comment("It says what it is"))
                                    .fill("'a value for all the rows that are there already'");
                            op.createIndex("ix_examples_a_column_with_a_long_name_priority")
                                    .on("examples", desc("a_column_with_a_long_name"), asc("priority"))
                                    .unique();
                            op.addCheck(
                                    "examples",
                                    check(
                                            "ck_examples_status",
                                            "status in ('DRAFT', 'PUBLISHED',"
                                                    + " 'ARCHIVED', 'DELETED', 'SUSPENDED', 'REJECTED', 'APPROVED', 'WITHDRAWN', 'LOST')"));
                            op.execute(
                                    "insert into audit_log (happened_at, what) select now(), 'full names were made of"
                                            + " first and last names' where exists (select 1 from users)");
                        },
                        op -> op.dropColumn("users", "full_name")),
                "SplitName");
    }

    @Test
    void remarksStandInTheJavadoc() {
        RevisionDescriptor drop = revision(
                "DropLegacyId",
                op -> op.dropColumn("users", "legacy_id"),
                op -> op.addColumn("users", column("legacy_id", bigint())));
        assertGolden(
                with(
                        drop,
                        List.of("20261101120000"),
                        List.of(
                                "The values of users.legacy_id do not come back on downgrade, because nothing keeps them"
                                        + " and so the rows have null there afterwards.",
                                "Ends no comment: */ and \\u002a/, is no tag: <b> {@code x} & you.")),
                "DropLegacyId");
    }

    @Test
    void anEmptyRevisionSaysWhatToDo() {
        assertGolden(revision("FillFullNames", op -> {}, op -> {}), "FillFullNames");
    }

    @Test
    void aFirstRevisionRevisesNothing() {
        RevisionDescriptor first = revision("Init", op -> op.dropTable("a"), op -> {});
        assertGolden(with(first, List.of(), List.of()), "Init");
    }

    @Test
    void aMergeRevisesItsParents() {
        RevisionDescriptor merge = revision("MergeTwoBranches", op -> {}, op -> {});
        assertGolden(with(merge, List.of("20261101120000", "20261102120000"), List.of()), "MergeTwoBranches");
    }

    @Test
    void aClassWithoutPackageHasNoPackageLine() {
        RevisionDescriptor revision = revision("X", op -> op.dropTable("a"), op -> {});
        String source = RevisionSource.of(new RevisionDescriptor(
                "",
                "R1_X",
                "1",
                List.of(),
                List.of(),
                List.of(),
                "X",
                Instant.EPOCH,
                revision.upgrade(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        assertThat(source).startsWith("import dev.migrate.operation.Operations;");
    }

    @Test
    void theSameRevisionIsTheSameText() {
        RevisionDescriptor revision = revision("Every", EveryOperation::onTables, EveryOperation::onTypes);
        assertThat(RevisionSource.of(revision)).isEqualTo(RevisionSource.of(revision));
    }

    @Test
    void workOnTheConnectionCannotBeWritten() {
        List<Operation> operations = List.of(new UseConnection(connection -> {}));
        assertThatThrownBy(() -> RevisionSource.of(Revisions.revision("1", "X", operations, List.of())))
                .isInstanceOf(UnwritableOperationException.class)
                .hasMessage(
                        "A revision class can't be written with work on the connection ('op.connection'): its source"
                                + " is not known. Write that part by hand into the revision class.");
    }

    @Test
    void aValueOfAnUnknownTypeCannotBeWritten() {
        List<Operation> operations =
                List.of(new BulkInsert(QualifiedName.of("t"), List.of("c"), List.of(List.of(Locale.ROOT))));
        assertThatThrownBy(() -> RevisionSource.of(Revisions.revision("1", "X", operations, List.of())))
                .hasMessage("A revision class can't be written with a value of 'java.util.Locale': its source is not"
                        + " known. Write that part by hand into the revision class.");
    }

    @ParameterizedTest
    @MethodSource("dev.migrate.render.FaithfulSourceTest#everyOperation")
    void theFormatterLeavesTheSourceAsItIs(Consumer<Operations> author) {
        String source = RevisionSource.of(revision("Every", author, author));
        assertThat(PalantirFormat.format(source)).isEqualTo(source);
    }

    private static void assertGolden(RevisionDescriptor revision, String name) {
        String source = RevisionSource.of(revision);
        GoldenFile.at("render/" + name + ".java.txt").assertEquals(source);
        assertThat(PalantirFormat.format(source)).isEqualTo(source);
    }

    private static RevisionDescriptor revision(
            String name, Consumer<Operations> upgrade, Consumer<Operations> downgrade) {
        return Revisions.revision(
                "20261120093000", name, RecordedOperations.of(upgrade), RecordedOperations.of(downgrade));
    }

    private static RevisionDescriptor with(RevisionDescriptor revision, List<String> revises, List<String> remarks) {
        return new RevisionDescriptor(
                revision.packageName(),
                revision.className(),
                revision.id(),
                revises,
                revision.dependsOn(),
                revision.replaces(),
                revision.name(),
                revision.created(),
                revision.upgrade(),
                revision.downgrade(),
                remarks,
                revision.comments(),
                revision.wayBack());
    }
}
