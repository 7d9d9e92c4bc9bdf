package dev.migrate.diff;

import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameAttribute;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameCompositeType;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameTable;
import dev.migrate.schema.QualifiedName;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One object that gets another name.
 *
 * @param kind what it is
 * @param table the name before of the table or composite type it belongs to; for what stands alone its own name before
 * @param from its name before, in the schema where it is when it is renamed
 * @param to its name after, in its schema
 * @param afterMove whether its table moves to another schema before
 * @param carried for a table that moves to another schema the names of its keys and indexes, which go along
 */
record Rename(
        Kind kind, QualifiedName table, QualifiedName from, QualifiedName to, boolean afterMove, Set<String> carried) {
    /** What is renamed. */
    enum Kind {
        TABLE,
        SEQUENCE,
        ENUM_TYPE,
        COMPOSITE_TYPE,
        /** A part of a composite type. */
        ATTRIBUTE,
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
        CONSTRAINTS,
        /** Not for names: what a table that moves holds until it has moved. */
        MOVES
    }

    /**
     * A name that one object at a time can have.
     *
     * @param space where names have to differ
     * @param owner the name before of the table for a space of a table, else the name itself
     * @param name the name
     */
    record Slot(Space space, QualifiedName owner, QualifiedName name) {}

    /** A sequence or type. */
    static Rename of(Kind kind, QualifiedName from, QualifiedName to) {
        return new Rename(kind, from, from, to, false, Set.of());
    }

    /** An attribute of a composite type, by the name before of the type. */
    static Rename attribute(QualifiedName type, String from, String to) {
        return new Rename(Kind.ATTRIBUTE, type, QualifiedName.of(from), QualifiedName.of(to), false, Set.of());
    }

    /** A table with its keys and indexes. */
    static Rename table(QualifiedName from, QualifiedName to, Set<String> carried) {
        boolean moves = !Objects.equals(from.schema(), to.schema());
        return new Rename(Kind.TABLE, from, from, to, false, moves ? carried : Set.of());
    }

    /** The name that it has in between when it changes both its schema and its name, or null. */
    @Nullable
    QualifiedName between() {
        boolean stands = kind == Kind.TABLE || kind == Kind.SEQUENCE || isType();
        QualifiedName moved = from.inSchema(to.schema());
        return stands && !moved.equals(from) && !moved.equals(to) ? moved : null;
    }

    private boolean isType() {
        return kind == Kind.ENUM_TYPE || kind == Kind.COMPOSITE_TYPE;
    }

    /** The names that are free as soon as the object has another one, wherever that is. */
    Set<Slot> frees() {
        return slots(from);
    }

    /** What is free when it has the name that it shall have, its schema included. */
    Set<Slot> freesAtLast() {
        Stream<Slot> moves = kind == Kind.TABLE ? Stream.of(move()) : Stream.of();
        return Stream.concat(
                        carried.stream()
                                .map(name -> new QualifiedName(from.schema(), name))
                                .map(name -> new Slot(Space.RELATIONS, name, name)),
                        moves)
                .collect(Collectors.toSet());
    }

    Set<Slot> takes() {
        Set<Slot> taken = new HashSet<>(slots(to));
        if (afterMove) {
            taken.add(move());
        }
        return taken;
    }

    private Slot move() {
        return new Slot(Space.MOVES, table, table);
    }

    private Set<Slot> slots(QualifiedName name) {
        QualifiedName plain = QualifiedName.of(name.name());
        Slot relation = new Slot(Space.RELATIONS, name, name);
        Slot type = new Slot(Space.TYPES, name, name);
        Slot constraint = new Slot(Space.CONSTRAINTS, table, plain);
        return switch (kind) {
            case TABLE, COMPOSITE_TYPE -> Set.of(relation, type);
            case SEQUENCE, INDEX -> Set.of(relation);
            case ENUM_TYPE -> Set.of(type);
            case COLUMN, ATTRIBUTE -> Set.of(new Slot(Space.COLUMNS, table, plain));
            case KEY -> Set.of(relation, constraint);
            case CONSTRAINT -> Set.of(constraint);
        };
    }

    /** The operation, when what it belongs to has this name by now. */
    Operation operation(QualifiedName tableNow) {
        return switch (kind) {
            case TABLE -> new RenameTable(from, to);
            case SEQUENCE -> new RenameSequence(from, to);
            case ENUM_TYPE -> new RenameEnumType(from, to);
            case COMPOSITE_TYPE -> new RenameCompositeType(from, to);
            case ATTRIBUTE -> new RenameAttribute(tableNow, from.name(), to.name());
            case COLUMN -> new RenameColumn(tableNow, from.name(), to.name());
            case KEY, CONSTRAINT -> new RenameConstraint(tableNow, from.name(), to.name());
            case INDEX -> new RenameIndex(tableNow, from.name(), to.name());
        };
    }

    /** The first half of the rename, to a name that is nobody's; the object stays in its schema. */
    Rename parked(String freeName) {
        return new Rename(kind, table, from, new QualifiedName(from.schema(), freeName), afterMove, carried);
    }

    /** The second half. */
    Rename fromParked(String freeName) {
        return new Rename(kind, table, new QualifiedName(from.schema(), freeName), to, afterMove, carried);
    }
}
