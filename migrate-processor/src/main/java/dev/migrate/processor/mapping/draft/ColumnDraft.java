package dev.migrate.processor.mapping.draft;

import dev.migrate.processor.mapping.rule.MappingRules;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.SecondDigits;
import dev.migrate.processor.mapping.rule.Subject;
import dev.migrate.schema.Column;
import dev.migrate.schema.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A column that is still being shaped; not for use by several threads. */
public final class ColumnDraft {
    private static final List<Set<String>> NUMBERS =
            List.of(Set.of("smallint", "integer", "bigint"), Set.of("real", "double precision"));

    private final Name logical;
    private int rank;
    private final Subject subject;
    private boolean secondary;
    private Column column;
    private ColumnDraft deciding = this;
    private @Nullable SqlType referenceType;
    private @Nullable Supplier<SqlType> unsized;
    private @Nullable Column defined;
    private @Nullable SqlType auditedType;
    private @Nullable SqlType undefined;
    private @Nullable String condition;
    private Optional<Integer> length = Optional.empty();
    private StatedColumn stated = StatedColumn.NOTHING;

    /**
     * Starts a column.
     *
     * @param logical its name before the naming strategy
     * @param column what is known of it
     * @param rank its place in the table: columns stand by rank
     * @param subject the attribute that asks for it
     * @param secondary whether the attribute of an entity with a value of its own wins over it: a reference to another
     *     column, or the column of a collection
     */
    public ColumnDraft(Name logical, Column column, int rank, Subject subject, boolean secondary) {
        this.logical = logical;
        this.column = column;
        this.rank = rank;
        this.subject = subject;
        this.secondary = secondary;
    }

    /** The exact names of columns in their order. */
    public static List<String> names(Collection<ColumnDraft> columns) {
        List<String> names = new ArrayList<>();
        for (ColumnDraft column : columns) {
            names.add(column.name());
        }
        return names;
    }

    public Name logical() {
        return logical;
    }

    public String name() {
        return column.name();
    }

    public Column column() {
        return column;
    }

    public int rank() {
        return rank;
    }

    public Subject subject() {
        return subject;
    }

    /** The attribute that decides how the column is. */
    public Subject decider() {
        return deciding.subject;
    }

    /** The type of a column that references this one: without the sizes that constraints of Bean Validation state. */
    public SqlType referenceType() {
        return referenceType == null ? column.type() : referenceType;
    }

    /** The same; where a name is written for the column that references this one, Hibernate forgets the digits of seconds. */
    public SqlType referenceType(boolean named, MappingRules rules) {
        return named && !isDefined() ? SecondDigits.forget(referenceType(), rules) : referenceType();
    }

    public void referAs(SqlType type) {
        referenceType = type;
    }

    /** The type that the values have where nobody says their sizes. */
    public SqlType unsized() {
        return unsized == null ? referenceType() : unsized.get();
    }

    public void unsizedAs(Supplier<SqlType> type) {
        unsized = type;
    }

    /** The column with what its definition says alone, as another table repeats it: without constraint or comment. */
    Column repeated() {
        Column source = deciding.defined;
        Column plain = source == null ? Column.of(column.name(), referenceType()) : source;
        return plain.withOrigin(column.origin()).holding(column.ordinals());
    }

    /** The column as an audit table repeats it. */
    public Column audited() {
        SqlType type = deciding.auditedType;
        return type == null ? repeated() : repeated().withType(type);
    }

    public void auditedAs(SqlType type) {
        deciding.auditedType = type;
    }

    /** Whether a definition states what it is. */
    public boolean isDefined() {
        return deciding.defined != null;
    }

    public void definedAs(Column column) {
        defined = column;
    }

    /** The type that it would have without a definition, here or where it references another one. */
    public SqlType undefined() {
        return undefined == null ? referenceType() : undefined;
    }

    public void undefinedAs(SqlType type) {
        undefined = type;
    }

    /** What values of its type fulfil, behind the name of the column, or null. */
    @Nullable
    public String condition() {
        return deciding.condition;
    }

    public void condition(@Nullable String text) {
        condition = text;
    }

    /** The length that is written for the column, which a type without one does not tell. */
    public Optional<Integer> length() {
        return length;
    }

    public void length(Optional<Integer> written) {
        length = written;
    }

    /** What the annotation of the column alone says, where others say something else. */
    public StatedColumn stated() {
        return deciding.stated;
    }

    public void stated(StatedColumn said) {
        deciding.stated = said;
    }

    public void change(UnaryOperator<Column> how) {
        column = how.apply(column);
    }

    /** Takes in another attribute's column of the same name: a value wins over what is secondary, then the first. */
    void merge(ColumnDraft other) {
        rank = Math.min(rank, other.rank);
        if (secondary && !other.secondary) {
            column = other.column;
            deciding = other;
            secondary = false;
        }
    }

    /** Whether the column is as that attribute wants it: the first, or the first with a value of its own. */
    public boolean isDecidedBy(ColumnDraft wanted) {
        return deciding == wanted;
    }

    /** Whether no attribute with a value of its own has the column. */
    public boolean isSecondary() {
        return secondary;
    }

    /** Whether both columns can be one: lengths may differ, and text is text, but other types may not differ. */
    public boolean fits(ColumnDraft other) {
        return isRefused() || other.isRefused() || isOf(other.column.type());
    }

    /** Whether both are numbers of one kind, of which one has more digits. */
    public boolean holds(ColumnDraft other) {
        return NUMBERS.stream()
                .anyMatch(kind -> kind.contains(base(column.type())) && kind.contains(base(other.column.type())));
    }

    /** Whether its type is that one but for the length. */
    public boolean isOf(SqlType type) {
        return base(column.type()).equals(base(type));
    }

    /** Whether its type is not known, which was reported. */
    public boolean isRefused() {
        return column.type().equals(ColumnType.UNKNOWN.sqlType());
    }

    private static String base(SqlType type) {
        String text = type.toString();
        int end = text.indexOf('(');
        String base = end < 0 ? text : text.substring(0, end) + text.substring(text.indexOf(')') + 1);
        return base.replaceFirst("^(varchar|text)", "char");
    }
}
