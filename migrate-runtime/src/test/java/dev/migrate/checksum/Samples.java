package dev.migrate.checksum;

import static dev.migrate.operation.Definitions.attribute;
import static dev.migrate.operation.Definitions.check;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.comment;
import static dev.migrate.operation.Definitions.desc;
import static dev.migrate.operation.Definitions.expression;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.options;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.operation.Definitions.unique;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.compositeType;
import static dev.migrate.schema.SqlTypes.enumType;
import static dev.migrate.schema.SqlTypes.integer;
import static dev.migrate.schema.SqlTypes.text;
import static dev.migrate.schema.SqlTypes.varchar;

import dev.migrate.operation.Operation;
import dev.migrate.operation.Operations;
import dev.migrate.operation.RecordedOperations;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identity;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Operations of each kind, with little in them and with all that they can have. */
final class Samples {
    private Samples() {}

    static List<Operation> all() {
        return Stream.<Consumer<Operations>>of(
                        Samples::tables, Samples::columns, Samples::constraints, Samples::others, Samples::data)
                .flatMap(author -> RecordedOperations.of(author).stream())
                .toList();
    }

    private static void tables(Operations op) {
        op.createTable("empty");
        op.createTable(
                "shop.\"Big, \"\"table\"\"\"",
                column("id", bigint()).notNull().generatedAlwaysAsIdentity(),
                column(
                        "mood",
                        SqlType.enumType(new QualifiedName("shop", "mood")).asArray()),
                column("name", varchar(9)).defaultTo("'it''s \\'").collate("C").comment("two\nlines"),
                column("size", bigint()).generatedAs("length(name)"),
                primaryKey("pk", "id"),
                unique("uq", "name", "size"),
                foreignKey("fk", "id")
                        .references("users", "id")
                        .onDelete(ReferentialAction.CASCADE)
                        .onUpdate(ReferentialAction.SET_NULL)
                        .definedBy("FOREIGN KEY (id) REFERENCES users DEFERRABLE"),
                check("ck", "id > 0"),
                comment("A \"big\" one"),
                options("WITH (fillfactor = 70)"));
        op.dropTable("t");
        op.renameTable("t", "audit.t2");
        op.setTableComment("t", "words");
        op.setTableComment("t", null);
    }

    private static void columns(Operations op) {
        op.addColumn("t", column("c", text()));
        op.addColumn("t", column("c", text()).notNull().generatedByDefaultAsIdentity())
                .fill("'x'");
        op.dropColumn("t", "c");
        op.renameColumn("t", "c", "d");
        op.changeColumnType("t", "c", text());
        op.changeColumnType("t", "c", text()).collate("de_DE").using("c::text");
        op.setNotNull("t", "c");
        op.setNotNull("t", "c").fill("0");
        op.dropNotNull("t", "c");
        op.setDefault("t", "c", "now()");
        op.dropDefault("t", "c");
        op.setIdentity("t", "c", Identity.BY_DEFAULT);
        op.dropIdentity("t", "c");
        op.dropExpression("t", "c");
        op.setColumnComment("t", "c", "words");
        op.setColumnComment("t", "c", null);
    }

    private static void constraints(Operations op) {
        op.addPrimaryKey("t", primaryKey("pk", "a", "b"));
        op.addUniqueKey("t", unique("uq", "a"));
        op.addUniqueKey("t", unique("uq", "a").deferrable());
        op.addUniqueKey("t", unique("uq", "a").initiallyDeferred());
        for (ReferentialAction action : ReferentialAction.values()) {
            op.addForeignKey(
                    "t",
                    ForeignKey.of("fk", List.of("a"), QualifiedName.of("u"), List.of("id"))
                            .onUpdate(action));
        }
        op.addForeignKey("t", foreignKey("fk", "a").references("u", "id").deferrable());
        op.addForeignKey("t", foreignKey("fk", "a").references("u", "id").initiallyDeferred());
        op.addCheck("t", check("ck", "a > 0"));
        op.dropConstraint("t", "ck");
        op.renameConstraint("t", "ck", "check");
    }

    private static void others(Operations op) {
        op.createIndex("ix").on("t", "a");
        op.createIndex("ix")
                .on("shop.t", desc("a"), expression("lower(b)"), desc(expression("c || ','")))
                .unique()
                .using("gist")
                .where("a > 0")
                .concurrently();
        op.dropIndex("t", "ix");
        op.dropIndex("t", "ix").concurrently();
        op.renameIndex("t", "ix", "iy");
        op.createSequence("s", 1, -50);
        op.createSequence("s", 1, 50).cache(20);
        op.alterSequence("s", 100, 5);
        op.alterSequence("s", 100, 5).cache(20);
        op.advanceSequence("s", "t", "c");
        op.renameSequence("s", "r");
        op.dropSequence("s");
        op.createEnumType("mood", "GOOD", "so \"so\"");
        op.addEnumLabel("mood", "BAD");
        op.addEnumLabel("mood", "BAD").before("GOOD");
        op.replaceEnumLabels("mood", "GOOD");
        op.replaceEnumLabels("mood", "GOOD", "BAD").in("t", "c").in("shop.u", "d");
        op.renameEnumType("mood", "temper");
        op.renameEnumLabel("mood", "GOOD", "FINE");
        op.dropEnumType("mood");
        op.createCompositeType("size", attribute("width", integer()), attribute("so \"so\"", enumType("mood")));
        op.createCompositeType(
                "shop.holder", attribute("sizes", compositeType("size").asArray()));
        op.addAttribute("size", attribute("unit", text()));
        op.dropAttribute("size", "unit");
        op.renameAttribute("size", "width", "breadth");
        op.replaceCompositeType("size", attribute("width", integer()));
        op.replaceCompositeType("size", attribute("width", integer()))
                .and("shop.holder", attribute("sizes", compositeType("size")))
                .in("t", "c")
                .in("shop.u", "d");
        op.createCompositeType("told", attribute("width", integer()).comment("In \"metres\""), comment("words"));
        op.setCompositeTypeComment("size", "words");
        op.setCompositeTypeComment("size", null);
        op.setAttributeComment("size", "width", "words");
        op.setAttributeComment("size", "width", null);
        op.renameCompositeType("size", "shop.measure");
        op.dropCompositeType("size");
    }

    private static void data(Operations op) {
        op.execute("UPDATE t SET a = 'x\\'\n-- all of them");
        op.outsideTransaction("VACUUM t");
        op.fill("t", "c", "a || b");
        op.fill("t", "c", "a || b").where("c IS NULL").batchSize(10);
        op.refuseRows("t", "c < 0");
        op.refuseRows("t", "c < 0", "c");
        op.bulkInsert("t", "a");
        op.bulkInsert("t", "a", "b").row(null, "null").row("a\",\"b", "\\");
        op.bulkInsert("t", "a")
                .row(true)
                .row(1)
                .row(1L)
                .row((short) 1)
                .row((byte) 1)
                .row(1.0)
                .row(1.0f);
        op.bulkInsert("t", "a")
                .row(new BigDecimal("1.0"))
                .row(BigInteger.ONE)
                .row('c')
                .row(new UUID(1, 2));
        op.bulkInsert("t", "a").row(new byte[] {0, (byte) 0xff}).row((Object) new String[] {"a", "b,c"});
        op.bulkInsert("t", "a")
                .row(LocalDate.of(2026, 1, 2))
                .row(LocalTime.of(3, 4, 5, 6))
                .row(LocalDateTime.of(2026, 1, 2, 3, 4))
                .row(OffsetTime.parse("03:04:05+02:00"))
                .row(OffsetDateTime.parse("2026-01-02T03:04:05Z"))
                .row(ZonedDateTime.parse("2026-01-02T03:04:05+01:00[Europe/Berlin]"))
                .row(Instant.EPOCH)
                .row(Duration.ofMinutes(61))
                .row(Period.ofMonths(13));
        op.bulkInsert("t", "a").row(Identity.ALWAYS);
        op.connection(connection -> {});
    }
}
