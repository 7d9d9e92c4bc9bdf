package dev.migrate.diff;

import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameTable;
import dev.migrate.schema.QualifiedName;
import java.util.Set;

/**
 * One object that gets another name.
 *
 * @param kind what it is
 * @param table the name before of the table it belongs to; for anything else than a part of a table its own name before
 * @param from its name before, in its schema
 * @param to its name after, in its schema
 */
record Rename(Kind kind, QualifiedName table, QualifiedName from, QualifiedName to) {
    /** What is renamed. */
    enum Kind {
        TABLE,
        SEQUENCE,
        ENUM_TYPE,
        COLUMN,
        /** A primary or unique key, which has an index of its name. */
        KEY,
        /** A constraint without index. */
        CONSTRAINT,
        INDEX
    }

    /** Where names have to differ. */
    enum Space {
        RELATIONS,
        TYPES,
        COLUMNS,
        CONSTRAINTS
    }

    /**
     * A name that one object at a time can have.
     *
     * @param space where names have to differ
     * @param owner the name before of the table for a space of a table, else the name itself
     * @param name the name
     */
    record Slot(Space space, QualifiedName owner, QualifiedName name) {}

    Set<Slot> frees() {
        return slots(from);
    }

    Set<Slot> takes() {
        return slots(to);
    }

    private Set<Slot> slots(QualifiedName name) {
        QualifiedName plain = QualifiedName.of(name.name());
        Slot relation = new Slot(Space.RELATIONS, name, name);
        Slot type = new Slot(Space.TYPES, name, name);
        Slot constraint = new Slot(Space.CONSTRAINTS, table, plain);
        return switch (kind) {
            case TABLE -> Set.of(relation, type);
            case SEQUENCE, INDEX -> Set.of(relation);
            case ENUM_TYPE -> Set.of(type);
            case COLUMN -> Set.of(new Slot(Space.COLUMNS, table, plain));
            case KEY -> Set.of(relation, constraint);
            case CONSTRAINT -> Set.of(constraint);
        };
    }

    /** The operation, when the table it belongs to has this name by now. */
    Operation operation(QualifiedName tableNow) {
        return switch (kind) {
            case TABLE -> new RenameTable(from, to);
            case SEQUENCE -> new RenameSequence(from, to);
            case ENUM_TYPE -> new RenameEnumType(from, to);
            case COLUMN -> new RenameColumn(tableNow, from.name(), to.name());
            case KEY, CONSTRAINT -> new RenameConstraint(tableNow, from.name(), to.name());
            case INDEX -> new RenameIndex(tableNow, from.name(), to.name());
        };
    }

    /** The first half of the rename, to a name that is nobody's; the object stays in its schema. */
    Rename parked(String freeName) {
        return new Rename(kind, table, from, new QualifiedName(from.schema(), freeName));
    }

    /** The second half. */
    Rename fromParked(String freeName) {
        return new Rename(kind, table, new QualifiedName(from.schema(), freeName), to);
    }
}
