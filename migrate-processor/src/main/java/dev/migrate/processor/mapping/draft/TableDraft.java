package dev.migrate.processor.mapping.draft;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.Naming;
import dev.migrate.processor.mapping.rule.SqlText;
import dev.migrate.processor.mapping.rule.Subject;
import dev.migrate.schema.Column;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table that is still being shaped; not for use by several threads. */
public final class TableDraft {
    private final QualifiedName name;
    private final Name logical;
    private final Origin origin;
    private final Subject subject;
    private final ColumnDrafts columns = new ColumnDrafts();
    private final Set<String> primaryKey = new LinkedHashSet<>();
    private final UniqueKeyDrafts uniqueKeys = new UniqueKeyDrafts();
    private final List<ForeignKeyDraft> foreignKeys = new ArrayList<>();
    private final List<CheckDraft> checks = new ArrayList<>();
    private final List<IndexDraft> indexes = new ArrayList<>();
    private final List<TableDraft> continuations = new ArrayList<>();
    private @Nullable String comment;
    private @Nullable String options;

    /**
     * Starts an empty table.
     *
     * @param name its name
     * @param logical its name before the naming strategy
     * @param origin the class or attribute that asks for it
     * @param subject the same, for messages
     */
    public TableDraft(QualifiedName name, Name logical, Origin origin, Subject subject) {
        this.name = name;
        this.logical = logical;
        this.origin = origin;
        this.subject = subject;
    }

    public QualifiedName name() {
        return name;
    }

    public Name logical() {
        return logical;
    }

    public Origin origin() {
        return origin;
    }

    public Subject subject() {
        return subject;
    }

    /** Adds a column, or merges it into the one of that name; gives back the one that is in the table now. */
    public ColumnDraft add(ColumnDraft column) {
        return columns.add(column);
    }

    /** The columns that are one although they were asked for by different names. */
    List<ColumnDrafts.Shared> shared() {
        return columns.shared();
    }

    /** The column of that exact name. */
    public Optional<ColumnDraft> column(String exactName) {
        return columns.named(exactName);
    }

    /** Whether the column is one of the table, not only called like one. */
    public boolean has(ColumnDraft column) {
        return columns.contain(column);
    }

    /** The column that an annotation names, by its name before or after the naming strategy. */
    public Optional<ColumnDraft> find(Name written, Naming naming) {
        return columns.find(written, naming);
    }

    public Collection<ColumnDraft> columns() {
        return columns.all();
    }

    /** The finished columns by rank. */
    public List<Column> finishedColumns() {
        return columns.finished(primaryKey);
    }

    /** Says that the table has only some of the rows of its entity: a subclass has its own in this table. */
    public void continuedBy(TableDraft table) {
        continuations.add(table);
    }

    /** Whether rows of its entity are in other tables, too, so that no foreign key can reference it. */
    public boolean isPartial() {
        return !continuations.isEmpty();
    }

    /** The exact names of the key's columns, in the order in which they were added. */
    public Set<String> primaryKey() {
        return primaryKey;
    }

    /** Takes away the key; its columns stay as they are. */
    public void forgetKey() {
        primaryKey.forEach(key -> column(key).orElseThrow().change(Column::notNull));
        primaryKey.clear();
    }

    /** Whether these are the columns of the key, in any order. */
    public boolean isKey(List<String> names) {
        return primaryKey.containsAll(names) && names.containsAll(primaryKey);
    }

    public List<UniqueKeyDraft> uniqueKeys() {
        return uniqueKeys.all();
    }

    /** Adds a unique constraint unless one over the same columns is there; a written name wins. */
    public void unique(UniqueKeyDraft key) {
        uniqueKeys.add(key);
    }

    /** Adds a unique constraint here and in the tables that have the other rows of its entity. */
    public void uniqueForAll(UniqueKeyDraft key) {
        unique(key);
        continuations.forEach(table -> table.uniqueForAll(key));
    }

    /** Says that columns are unique together, or a single one by itself. */
    public void unique(List<ColumnDraft> unique) {
        if (unique.size() == 1) {
            unique(unique.get(0), true);
        } else if (!unique.isEmpty()) {
            unique(new UniqueKeyDraft(null, ColumnDraft.names(unique)));
        }
    }

    /** Says whether a column is unique by itself: what the attribute says that decides how the column is. */
    public void unique(ColumnDraft column, boolean unique) {
        uniqueKeys.set(column.name(), unique);
    }

    /** Whether that is said of the column itself, and not by a constraint over it. */
    public boolean isUnique(ColumnDraft column) {
        return uniqueKeys.isUnique(column.name());
    }

    public List<ForeignKeyDraft> foreignKeys() {
        return foreignKeys;
    }

    /** Adds a foreign key, or merges it into the one that says the same. */
    public void foreignKey(ForeignKeyDraft key) {
        for (int i = 0; i < foreignKeys.size(); i++) {
            if (foreignKeys.get(i).sameAs(key)) {
                foreignKeys.set(i, foreignKeys.get(i).merge(key));
                return;
            }
        }
        foreignKeys.add(key);
    }

    public List<CheckDraft> checks() {
        return checks;
    }

    /** Adds a check, joined with what is checked of the same column. */
    public void check(CheckDraft check) {
        for (int i = 0; i < checks.size(); i++) {
            if (checks.get(i).joins(check)) {
                checks.set(i, checks.get(i).join(check));
                return;
            }
        }
        if (!checks.contains(check)) {
            checks.add(check);
        }
    }

    /** Adds what the values of a column fulfil by their type, if there is something. */
    public void checkCondition(ColumnDraft column, @Nullable String condition) {
        if (condition != null) {
            check(CheckDraft.of(column.name(), SqlText.column(column.name()) + " " + condition));
        }
    }

    /** Adds what annotations of checks state in a member, for the table as a whole. */
    public void checks(List<AnnotationModel> annotations, String member) {
        for (AnnotationModel check : annotations) {
            Optional<String> expression = check.text(member);
            if (expression.isPresent()) {
                check(CheckDraft.ofTable(check.text("name").orElse(null), expression.get()));
            }
        }
    }

    /** Adds an index, or merges it into the one that Hibernate takes for the same. */
    public void index(IndexDraft index) {
        for (int i = 0; i < indexes.size(); i++) {
            if (indexes.get(i).isSame(index)) {
                indexes.set(i, indexes.get(i).merge(index));
                return;
            }
        }
        indexes.add(index);
    }

    public List<IndexDraft> indexes() {
        return indexes;
    }

    @Nullable
    public String comment() {
        return comment;
    }

    public void comment(@Nullable String text) {
        comment = text;
    }

    @Nullable
    public String options() {
        return options;
    }

    public void options(@Nullable String sql) {
        options = sql;
    }
}
