package dev.migrate.postgres;

import dev.migrate.expression.SqlToken;
import dev.migrate.expression.SqlTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the statements in an author's SQL that begin or end a transaction, which the runner does. */
final class TransactionStatements {
    /** Back to a savepoint is the author's own affair, and so is a transaction that was prepared elsewhere. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("(?:begin|start transaction|commit(?! prepared\\b)|end|abort|prepare transaction"
                    + "|rollback(?! prepared\\b| (?:work |transaction )?to\\b))\\b.*");

    private final List<String> statements = new ArrayList<>();
    private StringBuilder statement = new StringBuilder();
    /** How deep in {@code BEGIN ATOMIC ... END}, the body of a function, whose statements end in semicolons too. */
    private int depth;

    private TransactionStatements() {}

    /** The first such statement, its words in upper case. */
    static Optional<String> first(String sql) {
        TransactionStatements reader = new TransactionStatements();
        SqlTokens.of(sql).forEach(reader::add);
        reader.end();
        return reader.statements.stream()
                .filter(text -> FORBIDDEN.matcher(text).matches())
                .map(text -> text.toUpperCase(Locale.ROOT))
                .findFirst();
    }

    private void add(SqlToken token) {
        if (token.isSymbol(";") && depth == 0) {
            end();
            return;
        }
        String word = token.kind() == SqlToken.Kind.WORD ? token.value() : "?";
        if (depth > 0) {
            depth += word.equals("case") ? 1 : word.equals("end") ? -1 : 0;
        } else if (word.equals("atomic") && statement.toString().endsWith("begin ")) {
            depth = 1;
        }
        statement.append(word).append(' ');
    }

    private void end() {
        statements.add(statement.toString().strip());
        statement = new StringBuilder();
    }
}
