package dev.migrate.schema;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One spelling for each built-in type of PostgreSQL.
 *
 * <p>The aliases are those of the <a href="https://www.postgresql.org/docs/current/datatype.html">PostgreSQL
 * documentation, table 8.1</a>. A type that is not listed there (of an extension, say) is left as it is.
 */
final class SqlTypeSpelling {
    private static final Pattern ARRAY =
            Pattern.compile("(.*?)\\s*(?:\\[\\s*\\d*\\s*]|\\barray)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TYPE = Pattern.compile(
            "([a-z][a-z0-9_ ]*?)\\s*(?:\\(\\s*([0-9]+(?:\\s*,\\s*-?[0-9]+)?)\\s*\\))?\\s*((?:with|without) time zone)?");
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("int8", "bigint"),
            Map.entry("int", "integer"),
            Map.entry("int4", "integer"),
            Map.entry("int2", "smallint"),
            Map.entry("bool", "boolean"),
            Map.entry("float8", "double precision"),
            Map.entry("float4", "real"),
            Map.entry("dec", "numeric"),
            Map.entry("decimal", "numeric"),
            Map.entry("character varying", "varchar"),
            Map.entry("char varying", "varchar"),
            Map.entry("nchar varying", "varchar"),
            Map.entry("character", "char"),
            Map.entry("nchar", "char"),
            Map.entry("bit varying", "varbit"));

    private SqlTypeSpelling() {}

    static SqlType read(String text) {
        String trimmed = text.strip();
        Matcher array = ARRAY.matcher(trimmed);
        return array.matches()
                ? read(array.group(1)).asArray()
                : new SqlType(spell(trimmed), SqlType.Kind.BUILT_IN, false);
    }

    private static String spell(String text) {
        Matcher type = TYPE.matcher(text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        return type.matches() ? spell(type) : text;
    }

    private static String spell(Matcher type) {
        String written = type.group(1).replaceFirst("^national (?=char)", "");
        String name = ALIASES.getOrDefault(written, written);
        String arguments = type.group(2) == null ? "" : type.group(2).replaceAll("\\s", "");
        String zone = type.group(3) == null ? "" : type.group(3);
        return switch (name) {
            case "timestamptz" -> dateTime("timestamp", arguments, "with time zone");
            case "timetz" -> dateTime("time", arguments, "with time zone");
            case "timestamp", "time" -> dateTime(name, arguments, zone);
            case "float" -> floatOf(arguments);
            case "numeric" -> numeric(arguments);
            case "bpchar" -> arguments.isEmpty() ? name : fixed("char", arguments);
            case "char", "bit" -> fixed(name, arguments);
            default -> plain(name, arguments, zone);
        };
    }

    private static String plain(String name, String arguments, String zone) {
        String withArguments = arguments.isEmpty() ? name : name + "(" + arguments + ")";
        return zone.isEmpty() ? withArguments : withArguments + " " + zone;
    }

    private static String dateTime(String name, String arguments, String zone) {
        String withArguments = arguments.isEmpty() ? name : name + "(" + arguments + ")";
        return zone.equals("with time zone") ? withArguments + " with time zone" : withArguments;
    }

    /** {@code float(1)} to {@code float(24)} is real, up to {@code float(53)} double precision; more is no type. */
    private static String floatOf(String arguments) {
        if (arguments.isEmpty()) {
            return "double precision";
        }
        if (!arguments.matches("\\d{1,2}") || Integer.parseInt(arguments) > 53) {
            return "float(" + arguments + ")";
        }
        return Integer.parseInt(arguments) <= 24 ? "real" : "double precision";
    }

    /** A scale of 0 is written out: {@code numeric(12)} is {@code numeric(12,0)}. */
    private static String numeric(String arguments) {
        if (arguments.isEmpty()) {
            return "numeric";
        }
        return "numeric(" + (arguments.contains(",") ? arguments : arguments + ",0") + ")";
    }

    /** A length of 1 is written out. */
    private static String fixed(String name, String arguments) {
        return name + "(" + (arguments.isEmpty() ? "1" : arguments) + ")";
    }
}
