package dev.migrate.test;

import static dev.migrate.operation.Definitions.attribute;
import static dev.migrate.operation.Definitions.check;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.comment;
import static dev.migrate.operation.Definitions.desc;
import static dev.migrate.operation.Definitions.expression;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.operation.Definitions.unique;
import static dev.migrate.schema.Identity.ALWAYS;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.enumType;
import static dev.migrate.schema.SqlTypes.varchar;

import dev.migrate.operation.Operations;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SqlType;
import dev.migrate.schema.SqlTypes;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every operation but the one that takes the connection, on objects that all have a hostile text in their names, labels,
 * comments, literals and values.
 *
 * @param schema the default schema
 * @param text the text, of at most 61 bytes
 */
public record HostileOperations(String schema, String text) {
    /** What names have been in other tools' bug reports, and worse. */
    public static final List<String> TEXTS = List.of(
            "''",
            "\"",
            "say \"hi\"; it's",
            "\"\"; DROP SCHEMA public CASCADE; --",
            "'; DROP SCHEMA public CASCADE; --",
            "$$",
            "$do$ $body$ $1 $L",
            "$user",
            "line\nfeed\r\ntab\tbell\u0007escape\u001b[31m\u0001",
            "back\\slash\\",
            "\\gexec",
            "a\n\\! touch hacked\n\\q",
            "-- a --",
            "/* a",
            "*/",
            "{?= call a} {d 'x'} {fn now()}",
            "? ?? ?| $1",
            ":name :'name' :\"name\" a::b",
            "%s %1$s %I %% %n",
            "dot.ted, b)",
            "E'\\'' U&\"d\\0061t\"",
            "select",
            "\\u0022 Übergröße e\u0301 \u1100\u1161",
            "\ud83d\ude00 \ud83d\udc69\u200d\ud83d\udcbb",
            "\u202eright to left\u2066 \u0645\u0631\u062d\u0628\u0627",
            "\u00a0\u2028\u2029\ufeff\u0085",
            " ",
            " Lead and trail ",
            "ä".repeat(30) + "x");

    /** All but the downgrade, in an order that PostgreSQL agrees to. */
    public void upgrade(Operations op) {
        types(op);
        tables(op);
        columns(op);
        rows(op);
        constraints(op);
        indexes(op);
    }

    /** Leaves nothing of the upgrade but the other schema. */
    public void downgrade(Operations op) {
        Stream.of(name("ch"), other("ro"), name(""), name("de")).forEach(op::dropTable);
        op.dropSequence(other("rs"));
        Stream.of(other("xr"), name("xt")).forEach(op::dropCompositeType);
        Stream.of(other("rt"), name("et"), name("lt")).forEach(op::dropEnumType);
    }

    private void types(Operations op) {
        op.createEnumType(name("et"), text, text + "2");
        op.addEnumLabel(name("et"), text + "3");
        op.addEnumLabel(name("et"), text + "1").before(text);
        op.createEnumType(name("lt"), text, text + "2");
        op.createEnumType(name("ot"), text);
        op.renameEnumType(name("ot"), other("rt"));
        op.createEnumType(name("dt"), text);
        op.renameEnumLabel(name("dt"), text, text + "2");
        op.dropEnumType(name("dt"));
        op.createCompositeType(
                name("xt"),
                attribute(text, type("et")),
                attribute(text + "d", SqlTypes.text()).comment(text),
                comment(text));
        op.addAttribute(name("xt"), attribute(text + "a", SqlTypes.text()));
        op.renameAttribute(name("xt"), text + "a", text + "r");
        op.dropAttribute(name("xt"), text + "d");
        op.setCompositeTypeComment(name("xt"), text + "c");
        op.setAttributeComment(name("xt"), text, text);
        op.createCompositeType(
                name("xo"), attribute(text, SqlTypes.compositeType(name("xt")).asArray()));
        op.renameCompositeType(name("xo"), other("xr"));
        op.createCompositeType(name("xd"), attribute(text, SqlTypes.text()));
        op.dropCompositeType(name("xd"));
        op.createSequence(name("sq"), 1, 10);
        op.alterSequence(name("sq"), 2, 20);
        op.renameSequence(name("sq"), other("rs"));
        op.createSequence(name("ds"), 1, 1);
        op.dropSequence(name("ds"));
    }

    private void tables(Operations op) {
        op.createTable(
                name(""),
                column(text, bigint()).notNull().generatedByDefaultAsIdentity().comment(text),
                column(text + "ge", SqlTypes.text()).generatedAs(literal(text) + " || " + quoted("tx")),
                string("tx").defaultTo(literal(text)).comment("old"),
                column(text + "en", type("et")).notNull().defaultTo(literal(text)),
                column(text + "la", type("lt")).defaultTo(literal(text)),
                primaryKey(text + "pk", text),
                unique(text + "uq", text + "tx"),
                check(text + "ck", quoted("tx") + " <> " + literal(text + "x")),
                comment("old"));
        op.setTableComment(name(""), text);
        op.advanceSequence(other("rs"), name(""), text);
        op.createTable(name("ch"), number("id"), number("pa"), number("un"), string("fi"));
        op.createTable(name("de"), number("id"), string("tx"), primaryKey(text + "dp", text + "id"));
        op.createTable(name("to"), string("tx"));
        op.renameTable(name("to"), other("ro"));
        op.createTable(name("dr"), string("tx"));
        op.dropTable(name("dr"));
    }

    private void columns(Operations op) {
        op.addColumn(name("ch"), string("fu").notNull()).fill(literal(text));
        op.addColumn(name("ch"), string("nn"));
        op.setNotNull(name("ch"), text + "nn").fill(literal(text));
        op.dropNotNull(name("ch"), text + "fu");
        op.addColumn(name("ch"), string("dr"));
        op.dropColumn(name("ch"), text + "dr");
        op.addColumn(name("ch"), string("ol"));
        op.renameColumn(name("ch"), text + "ol", text + "ne");
        op.changeColumnType(name("ch"), text + "ne", varchar(200))
                .collate("C")
                .using(quoted("ne") + " || " + literal(text));
        op.setDefault(name("ch"), text + "ne", literal(text));
        op.dropDefault(name("ch"), text + "ne");
        op.setColumnComment(name("ch"), text + "ne", text);
        op.setNotNull(name("ch"), text + "id");
        op.setIdentity(name("ch"), text + "id", ALWAYS);
        op.dropIdentity(name("ch"), text + "id");
        op.dropExpression(name(""), text + "ge");
        op.replaceEnumLabels(name("lt"), text, text + "4").in(name(""), text + "la");
        op.addColumn(name("ch"), column(text + "xt", SqlTypes.compositeType(name("xt"))));
        op.addColumn(
                name("ch"),
                column(text + "xr", SqlTypes.compositeType(other("xr")).asArray()));
        op.replaceCompositeType(name("xt"), attribute(text + "r", varchar(200)), attribute(text, type("et")))
                .and(
                        other("xr"),
                        attribute(text, SqlTypes.compositeType(name("xt")).asArray()))
                .in(name("ch"), text + "xt")
                .in(name("ch"), text + "xr");
    }

    private void rows(Operations op) {
        String columns =
                Stream.of("", "tx", "en", "la", "ge").map(this::quoted).toList().toString();
        op.execute("INSERT INTO " + quoted("") + " (" + columns.substring(1, columns.length() - 1) + ") VALUES (1, "
                + literal(text) + ", " + literal(text) + ", " + literal(text) + ", " + literal(text) + ")");
        op.bulkInsert(name(""), text, text + "tx", text + "en", text + "la", text + "ge")
                .row(2, text + "2", text + "3", text + "4", text)
                .row(3, null, text + "1", null, null);
        op.bulkInsert(name("ch"), text + "id", text + "pa", text + "un", text + "nn")
                .row(1, 1, 1, text);
        op.bulkInsert(name("de"), text + "id").row(1).row(2).row(3);
        op.fill(name("de"), text + "tx", literal(text))
                .where(quoted("tx") + " IS DISTINCT FROM " + literal(text))
                .batchSize(2);
        op.refuseRows(name(""), quoted("tx") + " = " + literal(text + "x"));
        op.refuseRows(name(""), quoted("tx") + " = " + literal(text + "x"), text + "tx");
        op.outsideTransaction("VACUUM " + quote(schema) + "." + quoted("de"));
    }

    private void constraints(Operations op) {
        op.addPrimaryKey(name("ch"), primaryKey(text + "cp", text + "id"));
        op.addUniqueKey(name("ch"), unique(text + "cu", text + "un"));
        op.addForeignKey(name("ch"), foreignKey(text + "fk", text + "pa").references(name(""), text));
        op.addCheck(name("ch"), check(text + "cc", quoted("nn") + " = " + literal(text)));
        op.renameConstraint(name("ch"), text + "cc", text + "cd");
        op.addCheck(name("ch"), check(text + "cx", quoted("nn") + " = " + literal(text)));
        op.dropConstraint(name("ch"), text + "cx");
    }

    private void indexes(Operations op) {
        op.createIndex(text + "ix")
                .on(name("ch"), desc(text + "nn"), expression(quoted("fu") + " || " + literal(text)))
                .where(quoted("nn") + " = " + literal(text));
        op.createIndex(text + "iu").on(name("ch"), text + "fu").unique().using("btree");
        op.renameIndex(name("ch"), text + "iu", text + "iv");
        op.createIndex(text + "id").on(name("ch"), text + "fu");
        op.dropIndex(name("ch"), text + "id");
        op.createIndex(text + "co").on(name("ch"), text + "pa").concurrently();
        op.createIndex(text + "cr").on(other("ro"), text + "tx").concurrently();
        op.dropIndex(other("ro"), text + "cr").concurrently();
    }

    /** The rows of the table that has the very text for its name, and what they are. */
    public String query() {
        return "SELECT concat_ws('|', " + quoted("") + ", " + quoted("tx") + ", " + quoted("en") + ", " + quoted("la")
                + ", " + quoted("ge") + ") FROM " + quote(schema) + "." + quoted("") + " ORDER BY " + quoted("");
    }

    /** What the query answers. */
    public List<String> rows() {
        return List.of(
                String.join("|", "1", text, text, text, text),
                String.join("|", "2", text + "2", text + "3", text + "4", text),
                String.join("|", "3", text + "1"));
    }

    /** The filled column of a table, each value once. */
    public String filled() {
        return "SELECT DISTINCT " + quoted("tx") + " FROM " + quote(schema) + "." + quoted("de");
    }

    private SqlType type(String stem) {
        return enumType(name(stem));
    }

    private Column string(String stem) {
        return column(text + stem, SqlTypes.text());
    }

    private Column number(String stem) {
        return column(text + stem, bigint());
    }

    private String name(String stem) {
        return QualifiedName.of(text + stem).toString();
    }

    private String other(String stem) {
        return new QualifiedName(text + "sc", text + stem).toString();
    }

    private String quoted(String stem) {
        return quote(text + stem);
    }

    /** Written here once more, since what is tested must not be its own measure. */
    public static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A text as SQL, for a server that does not read backslashes in it. */
    public static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
