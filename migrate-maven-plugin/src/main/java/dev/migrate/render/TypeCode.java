package dev.migrate.render;

import static dev.migrate.render.Expression.text;

import dev.migrate.render.Expression.Call;
import dev.migrate.schema.SqlType;
import dev.migrate.schema.SqlTypes;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Types as calls of {@link SqlTypes}. */
final class TypeCode {
    /** A length, precision or scale that is an int in Java too. */
    private static final Pattern NUMBER = Pattern.compile("(?<=[(,])(?:0|-?[1-9][0-9]{0,8})(?=[,)])");

    /** The method of {@link SqlTypes} for each spelling, {@code #} being a number. */
    private static final Map<String, String> METHODS = Map.ofEntries(
            Map.entry("smallint", "smallint"),
            Map.entry("integer", "integer"),
            Map.entry("bigint", "bigint"),
            Map.entry("boolean", "bool"),
            Map.entry("real", "real"),
            Map.entry("double precision", "doublePrecision"),
            Map.entry("numeric", "numeric"),
            Map.entry("numeric(#,#)", "numeric"),
            Map.entry("varchar(#)", "varchar"),
            Map.entry("char(#)", "character"),
            Map.entry("text", "text"),
            Map.entry("bytea", "bytea"),
            Map.entry("oid", "oid"),
            Map.entry("uuid", "uuid"),
            Map.entry("jsonb", "jsonb"),
            Map.entry("date", "date"),
            Map.entry("time(#)", "time"),
            Map.entry("time(#) with time zone", "timetz"),
            Map.entry("timestamp(#)", "timestamp"),
            Map.entry("timestamp(#) with time zone", "timestamptz"));

    private TypeCode() {}

    /** The call that gives a type. */
    static Expression of(SqlType type) {
        Call element = switch (type.kind()) {
            case BUILT_IN -> builtIn(type.text());
            case ENUM -> call("enumType", List.of(text(type.text())));
            case COMPOSITE -> call("compositeType", List.of(text(type.text())));
        };
        return Links.of(element).addIf(type.array(), "asArray").end();
    }

    private static Call builtIn(String type) {
        String method = METHODS.get(NUMBER.matcher(type).replaceAll("#"));
        return method == null ? call("type", List.of(text(type))) : call(method, numbers(type));
    }

    private static List<Expression> numbers(String type) {
        return NUMBER.matcher(type)
                .results()
                .map(MatchResult::group)
                .map(Expression::word)
                .toList();
    }

    private static Call call(String method, List<Expression> arguments) {
        return Expression.imported(SqlTypes.class, method, arguments);
    }
}
