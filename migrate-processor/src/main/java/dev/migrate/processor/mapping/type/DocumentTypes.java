package dev.migrate.processor.mapping.type;

import dev.migrate.processor.entity.TypeModel;
import dev.migrate.processor.mapping.annotation.BasicValue;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.Subject;
import dev.migrate.processor.problem.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The Java types that Hibernate takes for JSON or XML.
 *
 * <p>It learns a type from the first value that it reads: if {@code @JdbcTypeCode} stores that one as a document, all
 * later values of the type that state no JDBC type are documents, too (Hibernate, measured).
 */
final class DocumentTypes {
    private final Problems problems;
    private final Map<String, Use> firstUses = new HashMap<>();

    DocumentTypes(Problems problems) {
        this.problems = problems;
    }

    /** Learns the value's type; what the value is stored as if it is a document without saying so. */
    Optional<JdbcType> read(BasicValue value) {
        if (isKnown(value.type()) || isDescribed(value)) {
            return Optional.empty();
        }
        Use use = Use.of(value);
        Use first = learn(value.type(), use);
        if (first.document() != null && use.silent()) {
            report(use, first, "does");
            return Optional.of(first.document());
        }
        if (first.silent() && use.document() != null && !first.isBeside(use)) {
            report(first, use, "does not");
        }
        return Optional.empty();
    }

    private Use learn(TypeModel type, Use use) {
        if (use.document() == null && type.component() != null) {
            firstUses.putIfAbsent(text(type.component()), use);
        }
        Use first = firstUses.putIfAbsent(text(type), use);
        return first == null ? use : first;
    }

    private void report(Use silent, Use document, String order) {
        problems.add(
                MappingMessage.DOCUMENT_TYPE,
                silent.subject().place(),
                silent.subject().name(),
                document.subject().name(),
                document.document() == JdbcType.JSON ? "JSON" : "XML",
                order);
    }

    /** Whether Hibernate knows the type before it reads a value of it. */
    private static boolean isKnown(TypeModel type) {
        return JavaType.isKnown(type)
                || type.embeddable() != null
                || type.kind() == TypeModel.Kind.PRIMITIVE
                || type.kind() == TypeModel.Kind.ERROR;
    }

    private static boolean isDescribed(BasicValue value) {
        return value.hints().userType().isPresent()
                || value.hints().javaType().isPresent()
                || value.hints().struct().isPresent();
    }

    private static String text(TypeModel type) {
        return type.arguments().isEmpty()
                ? type.name()
                : type.arguments().stream()
                        .map(DocumentTypes::text)
                        .collect(Collectors.joining(", ", type.name() + "<", ">"));
    }

    /**
     * A use of a Java type.
     *
     * @param subject the attribute
     * @param document the JDBC type that it states if that is one of documents, or null
     * @param silent whether it states no JDBC type
     */
    private record Use(Subject subject, @Nullable JdbcType document, boolean silent) {
        private static Use of(BasicValue value) {
            OptionalInt code = value.hints().jdbcTypeCode();
            Optional<JdbcType> document = (code.isPresent()
                            ? JdbcType.ofCode(code.getAsInt())
                            : Optional.<JdbcType>empty())
                    .filter(type -> type == JdbcType.JSON || type == JdbcType.SQLXML);
            return new Use(
                    value.subject(), document.orElse(null), !value.hints().stateJdbcType());
        }

        /** Whether both are in one class, so that Hibernate's order is that of their names. */
        private boolean isBeside(Use other) {
            return subject.owner().equals(other.subject().owner());
        }
    }
}
