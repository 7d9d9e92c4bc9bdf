package dev.migrate.processor.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Optional;

/**
 * Where the source of a revision class says which revision it is.
 *
 * @param start where the class begins; what stands before it are imports and its comment
 * @param id the value of {@code id}
 * @param revises the value of {@code revises}, if it has one
 * @param dependsOn the value of {@code dependsOn}, if it has one
 * @param gap what stands between the value of {@code id} and the next member, a comma among it; empty if it is the last
 */
public record RevisionHeader(int start, Value id, Optional<Value> revises, Optional<Value> dependsOn, String gap) {
    /**
     * A value of the annotation.
     *
     * @param start where it begins in the text
     * @param end where it ends
     * @param texts what it says, as far as that are literals
     */
    public record Value(int start, int end, List<String> texts) {
        /** Copies the list. */
        public Value {
            texts = List.copyOf(texts);
        }
    }

    /** The header in a text; empty if there is no revision in it, or no Java. */
    public static Optional<RevisionHeader> of(String text) {
        return ParsedSource.of(text).flatMap(source -> of(source, text));
    }

    private static Optional<RevisionHeader> of(ParsedSource source, String text) {
        for (Tree type : source.unit().getTypeDecls()) {
            if (type instanceof ClassTree revision) {
                Optional<RevisionHeader> header = revision.getModifiers().getAnnotations().stream()
                        .filter(RevisionHeader::isRevision)
                        .findFirst()
                        .flatMap(annotation -> of(source, text, revision, annotation));
                if (header.isPresent()) {
                    return header;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isRevision(AnnotationTree annotation) {
        String name = annotation.getAnnotationType().toString();
        return name.equals("Revision") || name.equals("dev.migrate.revision.Revision");
    }

    private static Optional<RevisionHeader> of(
            ParsedSource source, String text, ClassTree revision, AnnotationTree annotation) {
        return value("id", annotation, source)
                .map(id -> new RevisionHeader(
                        start(revision, source),
                        id,
                        value("revises", annotation, source),
                        value("dependsOn", annotation, source),
                        gap(id, annotation, source, text)));
    }

    private static Optional<Value> value(String member, AnnotationTree annotation, ParsedSource source) {
        return annotation.getArguments().stream()
                .filter(AssignmentTree.class::isInstance)
                .map(AssignmentTree.class::cast)
                .filter(assignment -> assignment.getVariable().toString().equals(member))
                .map(AssignmentTree::getExpression)
                .map(value -> new Value(start(value, source), end(value, source), texts(value)))
                .findFirst();
    }

    private static List<String> texts(ExpressionTree value) {
        List<? extends ExpressionTree> parts = value instanceof NewArrayTree array && array.getInitializers() != null
                ? array.getInitializers()
                : List.of(value);
        return parts.stream()
                .filter(LiteralTree.class::isInstance)
                .map(literal -> String.valueOf(((LiteralTree) literal).getValue()))
                .toList();
    }

    private static String gap(Value id, AnnotationTree annotation, ParsedSource source, String text) {
        return annotation.getArguments().stream()
                .map(argument -> start(argument, source))
                .filter(start -> start > id.end())
                .findFirst()
                .map(next -> text.substring(id.end(), next))
                .orElse("");
    }

    private static int start(Tree tree, ParsedSource source) {
        return Math.toIntExact(source.positions().getStartPosition(source.unit(), tree));
    }

    private static int end(Tree tree, ParsedSource source) {
        return Math.toIntExact(source.positions().getEndPosition(source.unit(), tree));
    }
}
