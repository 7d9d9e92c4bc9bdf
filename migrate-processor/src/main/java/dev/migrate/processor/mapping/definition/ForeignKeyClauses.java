package dev.migrate.processor.mapping.definition;

import dev.migrate.processor.mapping.rule.SqlText;
import dev.migrate.schema.Deferral;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.ReferentialAction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The clauses of a foreign key that stand in the {@code options} of {@code @ForeignKey}: actions, and when it is checked. A
 * key with other clauses keeps the SQL that was written.
 */
public final class ForeignKeyClauses {
    private final OptionWords words;
    private ForeignKey key;

    private ForeignKeyClauses(ForeignKey key, String options) {
        this.key = key;
        this.words = new OptionWords(options);
    }

    /** A key with its options. */
    public static ForeignKey added(ForeignKey key, String options) {
        if (key.definition() != null) {
            return key.definedBy(key.definition() + " " + options);
        }
        ForeignKeyClauses clauses = new ForeignKeyClauses(key, options);
        while (!clauses.words.isAtEnd()) {
            clauses.read();
        }
        return clauses.words.unknown().isEmpty() ? clauses.key : key.definedBy(definition(key) + " " + options);
    }

    private void read() {
        if (words.skip("on", "delete")) {
            key = key.onDelete(action());
        } else if (words.skip("on", "update")) {
            key = key.onUpdate(action());
        } else {
            Optional<Deferral> deferral = words.deferral();
            deferral.ifPresentOrElse(time -> key = key.deferral(time), words::leave);
        }
    }

    private ReferentialAction action() {
        if (words.skip("cascade")) {
            return ReferentialAction.CASCADE;
        } else if (words.skip("restrict")) {
            return ReferentialAction.RESTRICT;
        } else if (words.skip("set", "null")) {
            return ReferentialAction.SET_NULL;
        } else if (words.skip("set", "default")) {
            return ReferentialAction.SET_DEFAULT;
        }
        words.skip("no", "action");
        return ReferentialAction.NO_ACTION;
    }

    private static String definition(ForeignKey key) {
        String action = key.onDelete() == ReferentialAction.NO_ACTION
                ? ""
                : " on delete " + key.onDelete().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String schema =
                key.target().schema() == null ? "" : SqlText.column(key.target().schema()) + ".";
        return "foreign key " + list(key.columns()) + " references " + schema
                + SqlText.column(key.target().name()) + " " + list(key.targetColumns()) + action;
    }

    private static String list(List<String> columns) {
        return columns.stream().map(SqlText::column).collect(Collectors.joining(", ", "(", ")"));
    }
}
