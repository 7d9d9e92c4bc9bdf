package dev.migrate.test;

import dev.migrate.schema.QualifiedName;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** SQL expressions of generated schemas, in which every name of ours is quoted. */
final class Expressions {
    private static final Pattern NAME = Pattern.compile("\"((?:[^\"]|\"\")+)\"|'(?:[^']|'')*'");

    private Expressions() {}

    static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String quote(QualifiedName name) {
        return name.schema() == null ? quote(name.name()) : quote(name.schema()) + "." + quote(name.name());
    }

    static String quote(List<String> columns) {
        return columns.stream().map(Expressions::quote).collect(Collectors.joining(", ", "(", ")"));
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static boolean names(@Nullable String expression, String column) {
        return expression != null && expression.contains(quote(column));
    }

    static @Nullable String rename(@Nullable String expression, String from, String to) {
        return expression == null ? null : expression.replace(quote(from), quote(to));
    }

    /** The quoted names in an expression. */
    static List<String> namesIn(String expression) {
        return NAME.matcher(expression)
                .results()
                .filter(name -> name.group(1) != null)
                .map(name -> name.group(1).replace("\"\"", "\""))
                .toList();
    }
}
