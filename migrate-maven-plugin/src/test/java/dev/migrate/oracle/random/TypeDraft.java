package dev.migrate.oracle.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A class in the making, and what the features that add to it need to know of it. */
final class TypeDraft {
    private final String kind;
    private final String name;
    private final List<JavaMember> members = new ArrayList<>();

    /** The annotations of the class. */
    final List<String> annotations = new ArrayList<>();

    /** The names of all attributes of the hierarchy. */
    final Set<String> names;

    /** The names of columns of the table that are written at attributes of this class. */
    final List<String> columns = new ArrayList<>();

    /** Those of them that are unique. */
    final List<String> uniqueColumns = new ArrayList<>();

    /** The names of secondary tables. */
    final List<String> secondaryTables = new ArrayList<>();

    /** The names of attributes with basic types. */
    final List<String> basics = new ArrayList<>();

    /** What there is one of in a hierarchy at most, such as a version. */
    final Set<String> once;

    private final @Nullable TypeDraft parent;
    private @Nullable KeyDraft key;
    String clause = "";
    Inheritance inheritance = Inheritance.NONE;

    /** How the subclasses of an entity are stored. */
    enum Inheritance {
        NONE,
        SINGLE_TABLE,
        JOINED,
        TABLE_PER_CLASS
    }

    private TypeDraft(
            String annotation, String kind, String name, @Nullable TypeDraft parent, @Nullable TypeDraft base) {
        this.kind = kind;
        this.name = name;
        this.parent = parent;
        TypeDraft sharing = parent != null ? parent : base;
        names = sharing == null ? new HashSet<>() : sharing.names;
        once = sharing == null ? new LinkedHashSet<>() : sharing.once;
        if (!annotation.isEmpty()) {
            annotations.add(annotation);
        }
    }

    /** A class with an annotation that says what it is, if any. */
    static TypeDraft of(String annotation, String kind, String name) {
        return new TypeDraft(annotation, kind, name, null, null);
    }

    /** An entity at the top of its hierarchy that extends a mapped superclass; the clause that says so comes later. */
    static TypeDraft extending(@Nullable TypeDraft base, String kind, String name) {
        return new TypeDraft("@Entity", kind, name, null, base);
    }

    /** A class that extends an entity. */
    static TypeDraft below(TypeDraft parent, String annotation, String kind, String name) {
        TypeDraft draft = new TypeDraft(annotation, kind, name, parent, null);
        draft.clause = "extends " + parent.name;
        return draft;
    }

    String name() {
        return name;
    }

    @Nullable
    TypeDraft parent() {
        return parent;
    }

    TypeDraft root() {
        return parent == null ? this : parent.root();
    }

    KeyDraft key() {
        KeyDraft known = root().key;
        if (known == null) {
            throw new IllegalStateException(name + " has no key yet");
        }
        return known;
    }

    boolean hasKey() {
        return root().key != null;
    }

    void key(KeyDraft found) {
        key = found;
    }

    Inheritance inheritance() {
        return root().inheritance;
    }

    /** Whether the class has a table for itself. */
    boolean hasTable() {
        return parent == null || inheritance() != Inheritance.SINGLE_TABLE;
    }

    void add(String type, String attribute, List<String> written) {
        members.add(new JavaMember(written, type, attribute));
    }

    /** Adds what is no attribute. */
    void addVerbatim(String text) {
        members.add(new JavaMember(List.of(), "", text));
    }

    List<JavaMember> members() {
        return List.copyOf(members);
    }

    void replace(int index, JavaMember member) {
        members.set(index, member);
    }

    /** Whether it is a record, whose attributes are written in one way only. */
    boolean isRecord() {
        return kind.equals(JavaType.RECORD);
    }

    JavaType finish() {
        return new JavaType(annotations, kind, name, clause, members);
    }
}
