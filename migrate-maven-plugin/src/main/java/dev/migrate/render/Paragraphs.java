package dev.migrate.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a reader of statements wants an empty line: each table, sequence or type is a paragraph, and so is a list of short
 * statements that do the same to many of them.
 */
final class Paragraphs {
    private final int indent;
    private final List<List<Statement>> paragraphs = new ArrayList<>();

    private Paragraphs(int indent) {
        this.indent = indent;
    }

    /** The statements in their order, by paragraph. */
    static List<List<Statement>> of(List<Statement> statements, int indent) {
        Paragraphs subjects = new Paragraphs(indent);
        statements.forEach(subjects::addToSubject);
        Paragraphs lists = new Paragraphs(indent);
        subjects.paragraphs.forEach(lists::addToList);
        return lists.paragraphs;
    }

    private void addToSubject(Statement statement) {
        if (paragraphs.isEmpty() || !last(last()).subject().equals(statement.subject())) {
            paragraphs.add(new ArrayList<>());
        }
        last().add(statement);
    }

    /** What is said about one subject in a single line goes on with the same said about others. */
    private void addToList(List<Statement> paragraph) {
        if (!paragraphs.isEmpty() && isEntry(paragraph) && isList(last()) && hasVerb(paragraph.get(0), last())) {
            last().addAll(paragraph);
        } else {
            paragraphs.add(new ArrayList<>(paragraph));
        }
    }

    private boolean isEntry(List<Statement> paragraph) {
        return paragraph.size() == 1 && paragraph.get(0).isOneLine(indent);
    }

    private boolean isList(List<Statement> paragraph) {
        return paragraph.stream().allMatch(statement -> statement.isOneLine(indent))
                && paragraph.stream().map(Statement::subject).distinct().count() == paragraph.size();
    }

    private static boolean hasVerb(Statement statement, List<Statement> paragraph) {
        return last(paragraph).verb().equals(statement.verb());
    }

    private List<Statement> last() {
        return paragraphs.get(paragraphs.size() - 1);
    }

    private static Statement last(List<Statement> paragraph) {
        return paragraph.get(paragraph.size() - 1);
    }
}
