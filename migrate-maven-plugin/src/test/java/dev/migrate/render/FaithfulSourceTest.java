package dev.migrate.render;

import static dev.migrate.operation.Definitions.check;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.comment;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Operations;
import dev.migrate.operation.RecordedOperations;
import dev.migrate.revision.Revision;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.TableElement;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 5: the generated class, compiled and run, records the very operations it was written from. */
class FaithfulSourceTest {
    private static final List<String> HOSTILE = List.of(
            "quote\"",
            "\"",
            "\"\"\"",
            "'; drop table users; --",
            "back\\slash",
            "\\",
            "\\\\u0022",
            "\\u0022",
            "\\u002a/",
            "*/",
            "/*",
            "//",
            "line\nfeed",
            "carriage\rreturn\ttab\b\f",
            "\u0000\u001a\u007f\u0085",
            "$L $T $[ $$ ${x}",
            "%s %d {0}",
            "\u202eright to left\u2066",
            "\u00a0\u2028\u2029\ufeff",
            "\ud83d\ude00 emoji, \u00fcmlaut, \u6f22\u5b57",
            "\ud800 alone",
            " ",
            "a b",
            "select");

    @TempDir
    Path folder;

    static Stream<Consumer<Operations>> everyOperation() {
        return Stream.of(
                EveryOperation::onTables,
                EveryOperation::onColumns,
                EveryOperation::onTypes,
                EveryOperation::onConstraints,
                EveryOperation::onIndexes,
                EveryOperation::onSequencesAndEnumTypes,
                EveryOperation::onCompositeTypes,
                EveryOperation::onRows);
    }

    @ParameterizedTest
    @MethodSource("everyOperation")
    void everyOperationWithEveryOptionIsFaithful(Consumer<Operations> author) throws Exception {
        assertFaithful(RecordedOperations.of(author));
    }

    @Test
    void theListsCoverEveryOperationButTheConnection() {
        List<String> covered = everyOperation()
                .flatMap(author -> RecordedOperations.of(author).stream())
                .map(operation -> operation.getClass().getSimpleName())
                .distinct()
                .toList();
        List<String> all = Stream.of(Operation.class.getPermittedSubclasses())
                .flatMap(kind -> Stream.of(kind.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .filter(name -> !name.equals("UseConnection"))
                .toList();
        assertThat(covered).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void hostileNamesAndTextsAreFaithful() throws Exception {
        assertFaithful(RecordedOperations.of(op -> HOSTILE.forEach(text -> {
            String table = new QualifiedName(text, text).toString();
            op.createTable(
                    table,
                    column(text, varchar(5)).defaultTo(text).collate(text).comment(text),
                    primaryKey(text, text),
                    check(text + "_ck", text),
                    comment(text));
            op.execute(text);
            op.execute("a\n" + text);
            op.execute(text + "\nb\n");
            op.createEnumType(table, text);
            op.bulkInsert(table, text).row(text);
        })));
    }

    @Test
    void idsAndNamesAreFaithful() throws Exception {
        RevisionDescriptor revision = new RevisionDescriptor(
                Revisions.PACKAGE,
                "R1_X",
                "7f3-A_b",
                List.of("a", "b\"\\u0022"),
                List.of("\"c"),
                List.of("d", "\\e"),
                "AddX",
                Instant.parse("2026-11-20T09:30:00.9Z"),
                List.of(),
                List.of(),
                HOSTILE,
                List.of(),
                List.of());
        try (CompiledRevisions compiled = compile(revision)) {
            Revision annotation = compiled.type(Revisions.className(revision)).getAnnotation(Revision.class);
            assertThat(annotation.id()).isEqualTo("7f3-A_b");
            assertThat(annotation.revises()).containsExactly("a", "b\"\\u0022");
            assertThat(annotation.dependsOn()).containsExactly("\"c");
            assertThat(annotation.replaces()).containsExactly("d", "\\e");
            assertThat(annotation.name()).isEqualTo("AddX");
            assertThat(annotation.created()).isEqualTo("2026-11-20T09:30:00Z");
        }
    }

    @Test
    void aStringLongerThanAConstantIsFaithful() throws Exception {
        String words = "word, ".repeat(20_000) + "\ud83d\ude00".repeat(40_000);
        assertFaithful(RecordedOperations.of(op -> {
            op.setTableComment("t", words);
            op.execute(words + "\n");
        }));
    }

    @Test
    void aTableOfAsManyColumnsAsPostgresqlAllowsCompiles() throws Exception {
        TableElement[] columns = IntStream.range(0, 1600)
                .mapToObj(i -> column("column_" + i, varchar(200)).notNull().defaultTo("'" + i + "'"))
                .toArray(TableElement[]::new);
        assertFaithful(RecordedOperations.of(op -> op.createTable("wide", columns)));
    }

    @Test
    void aThousandTablesCompile() throws Exception {
        List<Operation> create =
                RecordedOperations.of(op -> IntStream.range(0, 1000).forEach(t -> {
                    TableElement[] columns = IntStream.range(0, 18)
                            .mapToObj(c -> column("t" + t + "_c" + c, bigint()).comment("comment " + t + "," + c))
                            .toArray(TableElement[]::new);
                    op.createTable("t" + t, columns);
                    op.createIndex("ix_t" + t).on("t" + t, "t" + t + "_c0");
                }));
        List<Operation> drop =
                RecordedOperations.of(op -> IntStream.range(0, 1000).forEach(t -> op.dropTable("t" + t)));
        assertFaithful(create, drop);
    }

    @Test
    void bytesAndEnumConstantsOfARowAreWritten() throws Exception {
        byte[] bytes = {0, 1, -1, 127};
        Operation insert = new BulkInsert(
                QualifiedName.of("t"), List.of("a", "b"), List.of(List.of(bytes, ReferentialAction.CASCADE)));
        RevisionDescriptor revision = Revisions.revision("1", "X", List.of(insert), List.of());
        try (CompiledRevisions compiled = compile(revision)) {
            BulkInsert read =
                    (BulkInsert) compiled.upgrade(Revisions.className(revision)).get(0);
            assertThat((byte[]) read.rows().get(0).get(0)).containsExactly(bytes);
            assertThat(read.rows().get(0).get(1)).isEqualTo("CASCADE");
        }
    }

    private void assertFaithful(List<Operation> operations) throws Exception {
        assertFaithful(operations, operations);
    }

    private void assertFaithful(List<Operation> upgrade, List<Operation> downgrade) throws Exception {
        RevisionDescriptor revision = Revisions.revision("20261120093000", "Every", upgrade, downgrade);
        try (CompiledRevisions compiled = compile(revision)) {
            assertThat(compiled.upgrade(Revisions.className(revision))).isEqualTo(upgrade);
            assertThat(compiled.downgrade(Revisions.className(revision))).isEqualTo(downgrade);
        }
    }

    private CompiledRevisions compile(RevisionDescriptor revision) throws Exception {
        return CompiledRevisions.compile(folder, Map.of(Revisions.className(revision), RevisionSource.of(revision)));
    }
}
