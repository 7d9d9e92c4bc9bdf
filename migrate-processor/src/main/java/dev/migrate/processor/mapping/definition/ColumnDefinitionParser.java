package dev.migrate.processor.mapping.definition;

import dev.migrate.processor.mapping.definition.SqlTokens.Token;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.schema.Identity;
import dev.migrate.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a {@code columnDefinition} apart, by the grammar of PostgreSQL's {@code CREATE TABLE}. */
public final class ColumnDefinitionParser {
    private static final Set<String> CLAUSES = Set.of(
            "default",
            "collate",
            "generated",
            "not",
            "null",
            "primary",
            "references",
            "unique",
            "check",
            "constraint",
            "deferrable",
            "initially",
            "storage",
            "compression",
            "comment",
            "auto_increment",
            "identity",
            "on");
    private static final Map<String, String> SERIALS = Map.of(
            "serial", "integer",
            "serial4", "integer",
            "bigserial", "bigint",
            "serial8", "bigint",
            "smallserial", "smallint",
            "serial2", "smallint");

    /** Types of other databases that PostgreSQL does not have, and what to write instead. */
    private static final Map<String, String> FOREIGN_TYPES = Map.ofEntries(
            Map.entry("clob", "text"),
            Map.entry("nclob", "text"),
            Map.entry("tinytext", "text"),
            Map.entry("mediumtext", "text"),
            Map.entry("longtext", "text"),
            Map.entry("ntext", "text"),
            Map.entry("long", "text"),
            Map.entry("blob", "bytea"),
            Map.entry("tinyblob", "bytea"),
            Map.entry("mediumblob", "bytea"),
            Map.entry("longblob", "bytea"),
            Map.entry("binary", "bytea"),
            Map.entry("varbinary", "bytea"),
            Map.entry("image", "bytea"),
            Map.entry("raw", "bytea"),
            Map.entry("varchar2", "varchar"),
            Map.entry("nvarchar2", "varchar"),
            Map.entry("nvarchar", "varchar"),
            Map.entry("number", "numeric"),
            Map.entry("tinyint", "smallint"),
            Map.entry("mediumint", "integer"),
            Map.entry("datetime", "timestamp"),
            Map.entry("double", "double precision"),
            Map.entry("uniqueidentifier", "uuid"));

    private static final Pattern BEGINS_NAME = Pattern.compile("[\\p{L}_\"]");

    private final List<Token> tokens;
    private final String text;
    private int next;
    private boolean notNull;
    private @Nullable String defaultValue;
    private @Nullable String collation;
    private @Nullable String generatedAs;
    private @Nullable Identity identity;

    private ColumnDefinitionParser(String text) {
        this.text = text;
        this.tokens = SqlTokens.of(text);
    }

    /**
     * Takes a definition apart.
     *
     * @throws RefusedDefinitionException if it says what a definition cannot
     */
    public static ColumnDefinition parse(String text) {
        return new ColumnDefinitionParser(text).parse();
    }

    private ColumnDefinition parse() {
        if (tokens.stream()
                .anyMatch(token -> token.isParenthesis() && !token.text().endsWith(")"))) {
            throw new RefusedDefinitionException("a parenthesis without an end", "both parentheses");
        }
        String typeText = span(0, clauseAfter(0));
        if (typeText.isEmpty() || !BEGINS_NAME.matcher(typeText).lookingAt()) {
            throw new RefusedDefinitionException("no type", "a type of PostgreSQL such as varchar(20)");
        }
        next = clauseAfter(0);
        while (next < tokens.size()) {
            clause(tokens.get(next++).word());
        }
        String serial = SERIALS.get(typeText.strip().toLowerCase(java.util.Locale.ROOT));
        return new ColumnDefinition(
                SqlType.of(serial == null ? known(typeText) : serial),
                serial != null,
                notNull || serial != null,
                defaultValue,
                collation,
                generatedAs,
                identity);
    }

    private String known(String typeText) {
        String instead =
                FOREIGN_TYPES.get(typeText.toLowerCase(java.util.Locale.ROOT).replaceFirst("\\s*\\(.*", ""));
        if (instead != null) {
            throw new RefusedDefinitionException(
                    "the type '" + typeText + "', which PostgreSQL does not have", instead);
        }
        return typeText;
    }

    private void clause(String word) {
        switch (word) {
            case "default" -> defaultValue = expression();
            case "collate" -> collation = Name.of(text()).exact();
            case "not" -> {
                expect("null");
                notNull = true;
            }
            case "null" -> notNull = false;
            case "generated" -> generated();
            default ->
                throw new RefusedDefinitionException(
                        "'" + word + "'", "the annotation for it, such as @Check, unique = true or @ManyToOne");
        }
    }

    /** {@code generated {always | by default} as {identity | (expression) stored}}. */
    private void generated() {
        boolean always = word().equals("always");
        if (!always) {
            expect("default");
        }
        expect("as");
        Token what = token();
        if (what.isParenthesis()) {
            generatedAs = what.inside();
            expect("stored");
        } else if (what.word().equals("identity")) {
            identity = always ? Identity.ALWAYS : Identity.BY_DEFAULT;
            skipSequenceOptions();
        } else {
            throw new RefusedDefinitionException("'generated' without an end", "generated by default as identity");
        }
    }

    private void skipSequenceOptions() {
        if (next < tokens.size() && tokens.get(next).isParenthesis()) {
            throw new RefusedDefinitionException(
                    "options of an identity '" + tokens.get(next).text() + "'", "@SequenceGenerator");
        }
    }

    /** All up to the next clause; the first token belongs to it whatever it is. */
    private String expression() {
        int start = next;
        token();
        next = clauseAfter(next);
        return span(start, next);
    }

    private int clauseAfter(int from) {
        int position = from;
        while (position < tokens.size()
                && !CLAUSES.contains(tokens.get(position).word())) {
            position++;
        }
        return position;
    }

    private String span(int from, int to) {
        return from < to
                ? text.substring(tokens.get(from).start(), tokens.get(to - 1).end())
                : "";
    }

    private void expect(String word) {
        if (!word().equals(word)) {
            throw new RefusedDefinitionException("no '" + word + "' where one belongs", "the grammar of CREATE TABLE");
        }
    }

    private String word() {
        return token().word();
    }

    private String text() {
        return token().text();
    }

    private Token token() {
        if (next >= tokens.size()) {
            throw new RefusedDefinitionException("an early end", "the complete clause");
        }
        return tokens.get(next++);
    }
}
