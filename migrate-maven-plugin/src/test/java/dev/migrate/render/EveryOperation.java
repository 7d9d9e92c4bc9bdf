package dev.migrate.render;

import static dev.migrate.operation.Definitions.asc;
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
import static dev.migrate.schema.Identity.ALWAYS;
import static dev.migrate.schema.Identity.BY_DEFAULT;
import static dev.migrate.schema.ReferentialAction.CASCADE;
import static dev.migrate.schema.ReferentialAction.RESTRICT;
import static dev.migrate.schema.ReferentialAction.SET_DEFAULT;
import static dev.migrate.schema.ReferentialAction.SET_NULL;
import static dev.migrate.schema.SqlTypes.*;

import dev.migrate.operation.Operations;
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
import java.time.ZonedDateTime;
import java.util.UUID;

/** Every operation with every option. */
final class EveryOperation {
    private EveryOperation() {}

    static void onTables(Operations op) {
        op.createTable(
                "blog_posts",
                column("id", bigint()).notNull().generatedByDefaultAsIdentity(),
                column("number", bigint()).notNull().generatedAlwaysAsIdentity(),
                column("title", varchar(200)).notNull().collate("C").comment("shown on top"),
                column("published", bool()).notNull().defaultTo("false"),
                column("created_at", timestamptz(6)).notNull().defaultTo("now()"),
                column("slug", text()).generatedAs("lower(title)"),
                column("author_id", bigint()).notNull(),
                primaryKey("pk_blog_posts", "id"),
                unique("uq_blog_posts_slug", "slug", "author_id"),
                foreignKey("fk_blog_posts_author_id", "author_id")
                        .references("users", "id")
                        .onDelete(CASCADE),
                check("ck_blog_posts_title", "length(title) > 3"),
                comment("What is written"),
                options("with (fillfactor = 70)"));
        op.createTable("audit.\"odd.name\"");
        op.dropTable("blog_posts");
        op.renameTable("a", "audit.b");
        op.setTableComment("users", "People");
        op.setTableComment("users", null);
    }

    static void onColumns(Operations op) {
        op.addColumn("users", column("bio", text()));
        op.addColumn("users", column("priority", integer()).notNull()).fill("0");
        op.dropColumn("users", "legacy_id");
        op.renameColumn("users", "fullname", "full_name");
        op.changeColumnType("users", "name", varchar(500));
        op.changeColumnType("users", "age", integer()).collate("C").using("age::integer");
        op.setNotNull("users", "name");
        op.setNotNull("users", "name").fill("first_name || ' ' || last_name");
        op.dropNotNull("users", "name");
        op.setDefault("users", "role", "'guest'");
        op.dropDefault("users", "role");
        op.setIdentity("users", "id", BY_DEFAULT);
        op.setIdentity("users", "id", ALWAYS);
        op.dropIdentity("users", "id");
        op.dropExpression("users", "slug");
        op.setColumnComment("users", "name", "As in the passport");
        op.setColumnComment("users", "name", null);
    }

    static void onTypes(Operations op) {
        SqlType[] types = {
            smallint(),
            integer(),
            bigint(),
            bool(),
            real(),
            doublePrecision(),
            numeric(12, 2),
            numeric(3, -2),
            numeric(),
            varchar(255),
            character(1),
            text(),
            bytea(),
            oid(),
            uuid(),
            jsonb(),
            date(),
            time(0),
            timetz(6),
            timestamp(3),
            timestamptz(6),
            type("citext"),
            type("timestamp"),
            type("timestamptz"),
            type("interval second(6)"),
            type("varchar"),
            type("varchar(007)"),
            type("varchar(99999999999)"),
            type("public.\"My Type\""),
            enumType("mood"),
            enumType("audit.\"odd.mood\""),
            enumType("mood").asArray(),
            varchar(255).asArray(),
            text().asArray().asArray(),
            type("geometry(point,4326)"),
            type("bit(3)"),
            type("bpchar")
        };
        for (int i = 0; i < types.length; i++) {
            op.addColumn("types", column("c" + i, types[i]));
        }
    }

    static void onConstraints(Operations op) {
        op.addPrimaryKey("t", primaryKey("pk_t", "a", "b"));
        op.addUniqueKey("t", unique("uq_t_a", "a"));
        op.addUniqueKey("t", unique("uq_t_b", "b").deferrable());
        op.addUniqueKey("t", unique("uq_t_c", "c").initiallyDeferred());
        op.addForeignKey("t", foreignKey("fk_1", "a").references("audit.u", "id"));
        op.addForeignKey(
                "t", foreignKey("fk_2", "a", "b").references("u", "x", "y").onUpdate(SET_NULL));
        op.addForeignKey(
                "t",
                foreignKey("fk_3", "a").references("u", "id").onDelete(RESTRICT).onUpdate(SET_DEFAULT));
        op.addForeignKey(
                "t", foreignKey("fk_4", "a").references("u", "id").definedBy("foreign key (a) references u (id)"));
        op.addForeignKey("t", foreignKey("fk_5", "a").references("u", "id").deferrable());
        op.addForeignKey(
                "t",
                foreignKey("fk_6", "a").references("u", "id").onDelete(RESTRICT).initiallyDeferred());
        op.addCheck("t", check("ck_t", "a > 0"));
        op.dropConstraint("t", "ck_t");
        op.renameConstraint("t", "ck_t", "ck_u");
    }

    static void onIndexes(Operations op) {
        op.createIndex("ix_1").on("t", "a", "b");
        op.createIndex("ix_2").on("t", asc("a"), desc("b"), expression("lower(c)"), desc(expression("upper(d)")));
        op.createIndex("ix_3").on("t", "a").unique().using("gin").where("a > 0");
        op.createIndex("ix_5").on("t", "a").concurrently();
        op.dropIndex("t", "ix_1");
        op.dropIndex("t", "ix_5").concurrently();
        op.renameIndex("t", "ix_1", "ix_4");
    }

    static void onSequencesAndEnumTypes(Operations op) {
        op.createSequence("users_seq", 1, 50);
        op.createSequence("big_seq", Long.MAX_VALUE, -1).cache(20);
        op.alterSequence("users_seq", Integer.MAX_VALUE + 1L, Integer.MIN_VALUE);
        op.alterSequence("users_seq", 1, 50).cache(Integer.MAX_VALUE + 1L);
        op.advanceSequence("audit.users_seq", "users", "id");
        op.renameSequence("users_seq", "audit.people_seq");
        op.dropSequence("users_seq");
        op.createEnumType("mood", "happy", "sad");
        op.createEnumType("empty");
        op.addEnumLabel("mood", "bored");
        op.addEnumLabel("mood", "angry").before("sad");
        op.replaceEnumLabels("mood", "happy", "content").in("person", "mood").in("audit.person", "mood");
        op.renameEnumType("mood", "feeling");
        op.renameEnumLabel("mood", "GOOD", "FINE");
        op.dropEnumType("mood");
    }

    static void onCompositeTypes(Operations op) {
        op.createCompositeType(
                "size",
                attribute("width", integer()).comment("In metres"),
                attribute("Unit", enumType("mood")),
                comment("How large"));
        op.setCompositeTypeComment("size", "How \"large\"");
        op.setCompositeTypeComment("size", null);
        op.setAttributeComment("size", "width", "In feet");
        op.setAttributeComment("size", "width", null);
        op.createCompositeType(
                "audit.holder", attribute("sizes", compositeType("size").asArray()));
        op.addAttribute("size", attribute("height", bigint()));
        op.renameAttribute("size", "width", "breadth");
        op.dropAttribute("size", "Unit");
        op.replaceCompositeType("size", attribute("width", integer()).comment("In metres"), comment("How large"));
        op.replaceCompositeType("size", attribute("width", integer()), attribute("height", bigint()))
                .and("audit.holder", attribute("sizes", compositeType("size")))
                .in("boxes", "size")
                .in("audit.boxes", "size");
        op.replaceCompositeType(
                "address", attribute("unit", enumType("status")), attribute("amount", text().asArray()));
        op.replaceCompositeType(
                "address_7",
                attribute("unit", enumType("status")),
                attribute("amount", integer().asArray()));
        op.renameCompositeType("size", "measure");
        op.dropCompositeType("measure");
    }

    static void onRows(Operations op) {
        op.execute("update users set name = 'x' where name like '%\\_%'");
        op.execute("update users\n   set name = 'x'\n\n where name is null\n");
        op.execute("update users\nset name = '\"'");
        op.execute("  indented\n  everywhere");
        op.execute("trailing \nspace");
        op.execute("");
        op.outsideTransaction("VACUUM t");
        op.refuseRows("t", "c <> 'a \"b\"'");
        op.refuseRows("t", "c <> 'a \"b\"'", "c");
        op.outsideTransaction("VACUUM\n    t\n");
        op.fill("users", "full_name", "first_name || ' ' || last_name");
        op.fill("users", "full_name", "'\"'").where("full_name IS NULL").batchSize(100);
        op.bulkInsert("country", "code", "name").row("IND", "India").row("DEU", null);
        op.bulkInsert("country", "a");
        op.bulkInsert("numbers", "a", "b", "c", "d", "e", "f", "g", "h", "i")
                .row(1, 2L, (short) 3, (byte) 4, 1.5f, Double.NaN, new BigDecimal("1.00"), new BigInteger("9"), true);
        op.bulkInsert("moments", "a", "b", "c", "d", "e", "f", "g", "h", "i")
                .row(
                        UUID.fromString("123e4567-e89b-12d3-a456-426614174000"),
                        Duration.parse("PT1H"),
                        Instant.parse("2026-11-20T09:30:00Z"),
                        LocalDate.parse("2026-11-20"),
                        LocalDateTime.parse("2026-11-20T09:30"),
                        LocalTime.parse("09:30"),
                        OffsetDateTime.parse("2026-11-20T09:30+01:00"),
                        OffsetTime.parse("09:30+01:00"),
                        ZonedDateTime.parse("2026-11-20T09:30+01:00[Europe/Berlin]"));
    }
}
