package dev.migrate.checksum;

import static dev.migrate.operation.Definitions.check;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.desc;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.text;
import static dev.migrate.schema.SqlTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.Operations;
import dev.migrate.operation.RecordedOperations;
import dev.migrate.schema.Origin;
import dev.migrate.schema.ReferentialAction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ChecksumTest {
    @Test
    void textLeavesOutWhatIsNotThere() {
        assertThat(canonical(op -> {
                    op.createTable(
                            "shop.posts",
                            column("id", bigint()).notNull().generatedByDefaultAsIdentity(),
                            column("title", varchar(200)).defaultTo("'a \"b\" \\'"),
                            primaryKey("pk_posts", "id"),
                            foreignKey("fk", "id").references("users", "id").onDelete(ReferentialAction.CASCADE),
                            check("ck", "id > 0"));
                    op.createIndex("ix").on("posts", desc("title"));
                    op.bulkInsert("t", "a", "b", "c").row(1, null, new byte[] {1, (byte) 0xab});
                    op.bulkInsert("t", "a", "b")
                            .row(new BigDecimal("1.50"), LocalDate.of(2026, 1, 2))
                            .row(true, "1");
                    op.connection(connection -> {});
                }))
                .isEqualTo("""
                        CreateTable(table=Table(name=QualifiedName(schema="shop",name="posts"),columns=[\
                        Column(name="id",type=SqlType(text="bigint"),identity=BY_DEFAULT),\
                        Column(name="title",type=SqlType(text="varchar(200)"),nullable=true,defaultValue="'a \\"b\\" \\\\'")],\
                        primaryKey=PrimaryKey(name="pk_posts",columns=["id"]),\
                        foreignKeys=[ForeignKey(name="fk",columns=["id"],target=QualifiedName(name="users"),\
                        targetColumns=["id"],onDelete=CASCADE,onUpdate=NO_ACTION)],\
                        checks=[Check(name="ck",expression="id > 0")]))
                        CreateIndex(table=QualifiedName(name="posts"),index=Index(name="ix",\
                        columns=[IndexColumn(text="title",descending=true)],method="btree"))
                        BulkInsert(table=QualifiedName(name="t"),columns=["a","b","c"],rows=[[1,null,0x01ab]])
                        BulkInsert(table=QualifiedName(name="t"),columns=["a","b"],\
                        rows=[[BigDecimal("1.50"),LocalDate("2026-01-02")],[true,"1"]])
                        UseConnection(work=code)""");
    }

    @Test
    void checksumIsTheSameForTheSameOperations() {
        assertThat(checksum(op -> op.addColumn("t", column("c", text()))))
                .isEqualTo(checksum(op ->
                        op.addColumn("t", column("c", text()).defaultTo("x").withDefault(null))))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void checksumChangesWithAnyRealEdit() {
        String original = checksum(op -> op.addColumn("t", column("c", text())));
        assertThat(checksum(op -> op.addColumn("t", column("c", text()).notNull())))
                .isNotEqualTo(original);
        assertThat(checksum(op -> op.addColumn("t", column("c", varchar(9))))).isNotEqualTo(original);
        assertThat(checksum(op -> op.addColumn("t2", column("c", text())))).isNotEqualTo(original);
        assertThat(checksum(op -> op.addColumn("t", column("c", text())).fill("'x'")))
                .isNotEqualTo(original);
        assertThat(checksum(op -> {})).isNotEqualTo(original);
        assertThat(checksum(op -> op.execute("a b"))).isNotEqualTo(checksum(op -> op.execute("a  b")));
        assertThat(checksum(op -> op.bulkInsert("t", "a").row("1")))
                .isNotEqualTo(checksum(op -> op.bulkInsert("t", "a").row(1)));
    }

    @Test
    void checksumIsThatOfWhatTheDatabaseGets() {
        assertThat(checksum(op -> op.bulkInsert("t", "a").row(ReferentialAction.CASCADE)))
                .isEqualTo(checksum(op -> op.bulkInsert("t", "a").row("CASCADE")));
        assertThat(checksum(op -> op.bulkInsert("t", "a").row(1)))
                .isNotEqualTo(checksum(op -> op.bulkInsert("t", "a").row(1L)));
        assertThat(checksum(op -> op.bulkInsert("t", "a").row("2026-01-02")))
                .isNotEqualTo(checksum(op -> op.bulkInsert("t", "a").row(LocalDate.of(2026, 1, 2))));
        assertThat(checksum(op -> op.addColumn("t", column("c", text()).withOrigin(new Origin("User.c")))))
                .isEqualTo(checksum(op -> op.addColumn("t", column("c", text()))));
    }

    private static String canonical(Consumer<Operations> author) {
        return CanonicalText.of(RecordedOperations.of(author));
    }

    private static String checksum(Consumer<Operations> author) {
        return Checksum.of(RecordedOperations.of(author));
    }
}
