package dev.migrate.drift;

import dev.migrate.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * An object of a schema that facts are about.
 *
 * @param kind which kind of object it is
 * @param name its name, qualified where it stands alone
 * @param table the table that it belongs to, or null if it stands alone
 */
record Subject(Kind kind, String name, @Nullable QualifiedName table) {
    static Subject of(Kind kind, QualifiedName name) {
        return new Subject(kind, name.toString(), null);
    }

    /** By what a user names it: {@code users}, or {@code users.bio} for what belongs to a table. */
    String path() {
        return table == null ? name : table + "." + name;
    }

    @Override
    public String toString() {
        return kind.words() + " '" + name + "'" + (table == null ? "" : " of table '" + table + "'");
    }

    /** The kinds of objects. */
    enum Kind {
        TABLE("table", false),
        COLUMN("column", true),
        PRIMARY_KEY("primary key", true),
        UNIQUE_KEY("unique constraint", true),
        FOREIGN_KEY("foreign key", true),
        CHECK("check", true),
        UNIQUE_INDEX("unique index", true),
        INDEX("index", false),
        SEQUENCE("sequence", false),
        ENUM_TYPE("enum type", false),
        COMPOSITE_TYPE("composite type", false);

        private final String words;
        private final boolean binding;

        Kind(String words, boolean binding) {
            this.words = words;
            this.binding = binding;
        }

        /** Whether it is a part of a table that has a name and a definition apart from it. */
        boolean isConstraintOrIndex() {
            return this != TABLE && this != COLUMN && this != SEQUENCE && this != ENUM_TYPE && this != COMPOSITE_TYPE;
        }

        boolean isIndex() {
            return this == INDEX || this == UNIQUE_INDEX;
        }

        String words() {
            return words;
        }

        /** Whether one that nobody expects may make statements fail that would succeed without it. */
        boolean isBinding() {
            return binding;
        }
    }
}
