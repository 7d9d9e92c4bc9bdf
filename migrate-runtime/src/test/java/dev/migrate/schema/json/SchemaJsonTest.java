package dev.migrate.schema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.SnapshotFormatException;
import dev.migrate.schema.Attribute;
import dev.migrate.schema.Check;
import dev.migrate.schema.Column;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.Counter;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.Origin;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SqlType;
import dev.migrate.schema.SqlTypes;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableBuilder;
import dev.migrate.schema.UniqueKey;
import dev.migrate.settings.ModelSettings.Mapping;
import dev.migrate.settings.ModelSettings.Naming;
import dev.migrate.test.GoldenFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaJsonTest {
    /** Every property of every object, and names that need care. */
    static final Schema FULL = Schema.of(
            List.of(
                    users(),
                    Table.of(QualifiedName.parse("audit.\"a.b\"")),
                    Table.of(QualifiedName.of("größe \"x\"\n"))),
            List.of(
                    new Sequence(QualifiedName.of("users_seq"), 1, 50, 20, new Origin("com.acme.User")),
                    Sequence.of(QualifiedName.of("down"), Long.MAX_VALUE, Long.MIN_VALUE)),
            List.of(
                    new EnumType(QualifiedName.of("mood"), List.of("good", "it's <b>"), new Origin("com.acme.Mood")),
                    new EnumType(QualifiedName.of("void"), List.of(), null)),
            List.of(
                    new CompositeType(
                            QualifiedName.parse("audit.address"),
                            List.of(
                                    new Attribute(
                                            "Street \"1\"",
                                            SqlTypes.varchar(200),
                                            "Where it's\n",
                                            new Origin("street")),
                                    Attribute.of("mood", SqlTypes.enumType("mood")),
                                    Attribute.of(
                                            "others",
                                            SqlTypes.compositeType("void").asArray())),
                            "Where it is",
                            new Origin("com.acme.Address")),
                    CompositeType.of(QualifiedName.of("empty"), List.of())));

    private static Table users() {
        SqlType mood = SqlTypes.enumType("mood");
        return new TableBuilder(QualifiedName.of("users"))
                .origin(new Origin("com.acme.User"))
                .comment("People & \"friends\"")
                .options("WITH (fillfactor=70)")
                .add(Column.of("id", SqlTypes.bigint())
                        .notNull()
                        .generatedByDefaultAsIdentity()
                        .withOrigin(new Origin("id")))
                .add(Column.of("nr", SqlTypes.bigint()).notNull().generatedAlwaysAsIdentity())
                .add(Column.of("no", SqlTypes.bigint()).drawnFrom(QualifiedName.parse("audit.\"a.b\"")))
                .add(Column.of("counted", SqlTypes.bigint())
                        .countedBy(new Counter(QualifiedName.parse("audit.\"a.b\""), "w", "it's", "v", 50)))
                .add(Column.of("email", SqlTypes.varchar(255))
                        .notNull()
                        .defaultTo("'a'")
                        .collate("C")
                        .comment("Mail"))
                .add(Column.of("lower", SqlTypes.text()).generatedAs("lower(email)"))
                .add(Column.of("state", SqlTypes.smallint()).holding(List.of("OPEN", "DONE")))
                .add(Column.of("mood", mood))
                .add(Column.of("moods", mood.asArray()))
                .add(Column.of("address", SqlTypes.compositeType("audit.address")))
                .add(Column.of(
                        "addresses", SqlTypes.compositeType("audit.address").asArray()))
                .add(Column.of("boss_id", SqlTypes.bigint()))
                .add(new PrimaryKey("pk_users", List.of("id")))
                .add(new UniqueKey("uq_users_email", List.of("email", "mood")).initiallyDeferred())
                .add(ForeignKey.of("fk_users_boss_id", List.of("boss_id"), QualifiedName.of("users"), List.of("id"))
                        .onDelete(ReferentialAction.SET_NULL)
                        .onUpdate(ReferentialAction.CASCADE)
                        .initiallyDeferred())
                .add(ForeignKey.of("fk_users_nr", List.of("nr"), QualifiedName.of("users"), List.of("id"))
                        .definedBy("FOREIGN KEY (nr) REFERENCES users"))
                .add(new Check("ck_users_email", "email <> ''"))
                .add(new Index(
                        "ix_users",
                        List.of(
                                IndexColumn.of("mood"),
                                new IndexColumn("email", false, true),
                                new IndexColumn("lower(email)", true, true)),
                        true,
                        "btree",
                        "mood is not null"))
                .add(new Index("ix_users_moods", List.of(IndexColumn.of("moods")), false, "gin", null))
                .build();
    }

    @Test
    void a_written_schema_reads_back_the_same_with_all_its_origins() {
        assertThat(SchemaJson.read("schema.json", SchemaJson.write(FULL))).isEqualTo(FULL);
        assertThat(SchemaJson.read("schema.json", SchemaJson.write(Schema.empty())))
                .isEqualTo(Schema.empty());
    }

    @Test
    void what_a_column_says_beside_its_type_stands_in_the_text_be_it_alone() {
        Column plain = Column.of("a", SqlTypes.text());
        for (Column column : List.of(
                plain.defaultTo("'x'"),
                plain.generatedAlwaysAsIdentity(),
                plain.generatedAs("upper(b)"),
                plain.collate("C"),
                plain.comment("said"),
                plain.drawnFrom(QualifiedName.of("s")),
                plain.countedBy(new Counter(QualifiedName.of("counters"), "name", "a", "next", 1)),
                plain.holding(List.of("OPEN")))) {
            Schema schema = Schema.of(List.of(Table.of(QualifiedName.of("t"), List.of(column))), List.of(), List.of());

            assertThat(SchemaJson.read("schema.json", SchemaJson.write(schema))).isEqualTo(schema);
        }
    }

    @Test
    void one_fact_stands_on_one_line() {
        GoldenFile.at("schema/json/full.json").assertEquals(SchemaJson.write(FULL));
        assertThat(SchemaJson.write(Schema.empty())).isEqualTo("{}\n");
    }

    @Test
    void an_added_column_changes_its_own_line_and_the_comma_before_it_at_most() {
        Table table = Table.of(
                QualifiedName.of("t"), List.of(Column.of("a", SqlTypes.text()), Column.of("b", SqlTypes.text())));
        Table more = Table.of(
                QualifiedName.of("t"),
                List.of(
                        Column.of("a", SqlTypes.text()),
                        Column.of("n", SqlTypes.text()),
                        Column.of("b", SqlTypes.text())));

        List<String> before = lines(table);
        List<String> after = lines(more);

        assertThat(after).hasSize(before.size() + 1).containsAll(before);
    }

    private static List<String> lines(Table table) {
        return SchemaJson.write(Schema.of(List.of(table), List.of(), List.of()))
                .lines()
                .toList();
    }

    @Test
    void a_snapshot_reads_back_the_same() {
        for (Mapping mapping : Mapping.values()) {
            for (Naming naming : Naming.values()) {
                Snapshot snapshot = new Snapshot(mapping, naming, FULL);

                assertThat(Snapshot.read("schema.json", snapshot.write())).isEqualTo(snapshot);
            }
        }
    }

    @Test
    void a_head_reads_back_the_same() {
        Head head = new Head("20261120093000", Mapping.HIBERNATE_7, Naming.SPRING, FULL);

        assertThat(Head.read("head.json", head.write())).isEqualTo(head);
    }

    @Test
    void theRevisionOfAHeadIsFoundWithoutTheRest() throws IOException {
        String text = new Head("20261120093000", Mapping.HIBERNATE_7, Naming.SPRING, FULL).write();
        assertThat(revision(text)).isEqualTo("20261120093000");
        assertThat(revision(text.replace("\n", "\r\n"))).isEqualTo("20261120093000");
        assertThat(revision(text.replace("\n", " "))).isEqualTo("20261120093000");
        assertThat(revision(text.substring(0, text.indexOf("mapping")))).isEqualTo("20261120093000");
        assertThatThrownBy(() -> revision("{}\n")).isInstanceOf(SnapshotFormatException.class);
    }

    private static String revision(String text) throws IOException {
        return Head.revisionOf("head.json", new BufferedReader(new StringReader(text)));
    }
}
