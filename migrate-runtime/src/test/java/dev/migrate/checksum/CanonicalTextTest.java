package dev.migrate.checksum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.diff.SchemaDiff;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.test.GoldenFile;
import dev.migrate.test.Laws;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CanonicalTextTest {
    private static final int PAIRS = 60;

    /** A line that changes makes every revision with such an operation look edited in the ledgers that exist. */
    @Test
    void textsAndChecksumsStayAsTheyAre() {
        GoldenFile.at("checksum/operations.txt")
                .assertEquals(Samples.all().stream()
                        .map(operation ->
                                Checksum.of(List.of(operation)) + "\n" + CanonicalText.of(List.of(operation)) + "\n")
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void thereIsASampleOfEachKind() {
        Set<Class<?>> sampled = Samples.all().stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(kinds(Operation.class)).containsExactlyInAnyOrderElementsOf(sampled);
    }

    @Test
    void samplesWithAnythingElseInThemHaveOtherTexts() {
        assertTold(Samples.all());
    }

    @Test
    void operationsThatDifferInAnythingHaveOtherTextsAndEqualOnesTheSame() {
        Laws.forEachPair(
                PAIRS,
                (before, after) -> assertTold(SchemaDiff.between(before, after).upgrade()));
    }

    @Test
    void whereOneOperationEndsAndTheNextBeginsIsTold() {
        List<Operation> all = Samples.all();
        assertThat(all.stream()
                        .map(operation -> CanonicalText.of(List.of(operation)))
                        .collect(Collectors.joining("\n")))
                .isEqualTo(CanonicalText.of(all));
        assertThat(CanonicalText.of(List.of(new ExecuteSql("a\")\nExecuteSql(sql=\"b"))))
                .isNotEqualTo(CanonicalText.of(List.of(new ExecuteSql("a"), new ExecuteSql("b"))));
    }

    /** Two of all these and of those that differ from one of them in one thing have one text if, and only if, they are equal. */
    private static void assertTold(List<Operation> operations) {
        Map<String, Operation> byText = new HashMap<>();
        Map<Operation, String> byOperation = new HashMap<>();
        for (Operation operation : operations) {
            assertTold(operation, byText, byOperation);
            Variants.of((Record) operation).forEach(variant -> assertTold((Operation) variant, byText, byOperation));
        }
    }

    private static void assertTold(
            Operation operation, Map<String, Operation> byText, Map<Operation, String> byOperation) {
        String text = CanonicalText.of(List.of(operation));
        assertThat(Objects.requireNonNullElse(byText.putIfAbsent(text, operation), operation))
                .as(text)
                .isEqualTo(operation);
        assertThat(Objects.requireNonNullElse(byOperation.putIfAbsent(operation, text), text))
                .isEqualTo(text);
    }

    private static List<Class<?>> kinds(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted == null
                ? List.of(type)
                : Arrays.stream(permitted).flatMap(kind -> kinds(kind).stream()).toList();
    }
}
