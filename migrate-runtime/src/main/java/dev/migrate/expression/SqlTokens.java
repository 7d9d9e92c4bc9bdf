package dev.migrate.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes SQL apart by PostgreSQL's lexical rules; white space and comments are left out.
 *
 * <p>The rules are those of the <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">PostgreSQL
 * documentation, 4.1</a>, as far as names and strings need them. Text that breaks them (an open string) ends in a token
 * that reaches to the end.
 */
public final class SqlTokens {
    private static final Pattern BLANK = Pattern.compile("\\s+|--[^\\n]*");
    private static final Pattern STRING_START = Pattern.compile("(?:[bBnNxXeE]|[uU]&)?'");
    private static final Pattern NAME_START = Pattern.compile("(?:[uU]&)?\"");
    private static final Pattern DOLLAR_STRING =
            Pattern.compile("\\$((?:[\\p{L}_][\\p{L}\\p{N}_]*)?)\\$.*?(?:\\$\\1\\$|\\z)", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[A-Za-z_\\x{80}-\\x{10FFFF}][\\w$\\x{80}-\\x{10FFFF}]*");
    private static final Pattern OTHER =
            Pattern.compile("(?:\\d[\\d_]*(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?|::|.", Pattern.DOTALL);

    private final String sql;
    private final List<SqlToken> tokens = new ArrayList<>();
    private int position;

    private SqlTokens(String sql) {
        this.sql = sql;
    }

    /** The tokens of SQL text, in order. */
    public static List<SqlToken> of(String sql) {
        SqlTokens reader = new SqlTokens(sql);
        while (reader.position < sql.length()) {
            reader.next();
        }
        return reader.tokens;
    }

    private void next() {
        Matcher blank = at(BLANK);
        if (blank.lookingAt()) {
            position = blank.end();
        } else if (sql.startsWith("/*", position)) {
            position = endOfComment();
        } else if (!string() && !quotedName() && !token(DOLLAR_STRING, SqlToken.Kind.STRING)) {
            nextUnquoted();
        }
    }

    private void nextUnquoted() {
        if (!token(WORD, SqlToken.Kind.WORD)) {
            token(OTHER, SqlToken.Kind.OTHER);
        }
    }

    /** Comments of this kind nest. */
    private int endOfComment() {
        int depth = 0;
        int at = position;
        do {
            int step = 1;
            if (sql.startsWith("/*", at)) {
                depth++;
                step = 2;
            } else if (sql.startsWith("*/", at)) {
                depth--;
                step = 2;
            }
            at += step;
        } while (depth > 0 && at < sql.length());
        return Math.min(at, sql.length());
    }

    private boolean string() {
        Matcher start = at(STRING_START);
        boolean found = start.lookingAt();
        if (found) {
            boolean backslashes = Character.toLowerCase(sql.charAt(position)) == 'e';
            add(SqlToken.Kind.STRING, endOfQuoted(start.end(), '\'', backslashes));
        }
        return found;
    }

    /** A name with Unicode escapes stays as it is: what it names can't be read off the text. */
    private boolean quotedName() {
        Matcher start = at(NAME_START);
        boolean found = start.lookingAt();
        if (found) {
            SqlToken.Kind kind = sql.charAt(position) == '"' ? SqlToken.Kind.QUOTED_NAME : SqlToken.Kind.OTHER;
            add(kind, endOfQuoted(start.end(), '"', false));
        }
        return found;
    }

    private int endOfQuoted(int from, char quote, boolean backslashes) {
        int at = from;
        while (at < sql.length()) {
            boolean doubled = sql.charAt(at) == quote && at + 1 < sql.length() && sql.charAt(at + 1) == quote;
            if (doubled || (backslashes && sql.charAt(at) == '\\')) {
                at += 2;
            } else if (sql.charAt(at) == quote) {
                return at + 1;
            } else {
                at++;
            }
        }
        return sql.length();
    }

    private boolean token(Pattern pattern, SqlToken.Kind kind) {
        Matcher matcher = at(pattern);
        boolean found = matcher.lookingAt();
        if (found) {
            add(kind, matcher.end());
        }
        return found;
    }

    private Matcher at(Pattern pattern) {
        return pattern.matcher(sql).region(position, sql.length());
    }

    private void add(SqlToken.Kind kind, int end) {
        tokens.add(SqlToken.of(kind, position, sql.substring(position, end)));
        position = end;
    }
}
