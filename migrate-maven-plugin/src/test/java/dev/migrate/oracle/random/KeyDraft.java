package dev.migrate.oracle.random;

import java.util.List;

/**
 * The key of an entity, for those that refer to it or derive theirs from it.
 *
 * @param type the class of the key, as {@code find} takes it
 * @param form how the key is written
 * @param columns the names of its columns by which others refer to them; empty if they are not known
 */
record KeyDraft(String type, Form form, List<String> columns) {
    KeyDraft {
        columns = List.copyOf(columns);
    }

    /** How a key is written. */
    enum Form {
        SIMPLE,
        EMBEDDED,
        ID_CLASS
    }

    boolean isSimple() {
        return form == Form.SIMPLE;
    }
}
