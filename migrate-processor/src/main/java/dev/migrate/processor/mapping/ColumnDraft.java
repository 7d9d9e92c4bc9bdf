package dev.migrate.processor.mapping;

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
final class ColumnDraft {
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
    ColumnDraft(Name logical, Column column, int rank, Subject subject, boolean secondary) {
        this.logical = logical;
        this.column = column;
        this.rank = rank;
        this.subject = subject;
        this.secondary = secondary;
    }

    /** The exact names of columns in their order. */
    static List<String> names(Collection<ColumnDraft> columns) {
        List<String> names = new ArrayList<>();
        for (ColumnDraft column : columns) {
            names.add(column.name());
        }
        return names;
    }

    Name logical() {
        return logical;
    }

    String name() {
        return column.name();
    }

    Column column() {
        return column;
    }

    int rank() {
        return rank;
    }

    Subject subject() {
        return subject;
    }

    /** The type of a column that references this one: without the sizes that constraints of Bean Validation state. */
    SqlType referenceType() {
        return referenceType == null ? column.type() : referenceType;
    }

    /** The same; where a name is written for the column that references this one, Hibernate forgets the digits of seconds. */
    SqlType referenceType(boolean named, MappingRules rules) {
        return named && !isDefined() ? SecondDigits.forget(referenceType(), rules) : referenceType();
    }

    void referAs(SqlType type) {
        referenceType = type;
    }

    /** The type that the values have where nobody says their sizes. */
    SqlType unsized() {
        return unsized == null ? referenceType() : unsized.get();
    }

    void unsizedAs(Supplier<SqlType> type) {
        unsized = type;
    }

    /** The column with what its definition says alone, as another table repeats it: without constraint or comment. */
    Column repeated() {
        Column source = deciding.defined;
        Column plain = source == null ? Column.of(column.name(), referenceType()) : source;
        return plain.withOrigin(column.origin());
    }

    /** The column as an audit table repeats it. */
    Column audited() {
        SqlType type = deciding.auditedType;
        return type == null ? repeated() : repeated().withType(type);
    }

    void auditedAs(SqlType type) {
        deciding.auditedType = type;
    }

    /** Whether a definition states what it is. */
    boolean isDefined() {
        return deciding.defined != null;
    }

    void definedAs(Column column) {
        defined = column;
    }

    /** The type that it would have without a definition, here or where it references another one. */
    SqlType undefined() {
        return undefined == null ? referenceType() : undefined;
    }

    void undefinedAs(SqlType type) {
        undefined = type;
    }

    /** What values of its type fulfil, behind the name of the column, or null. */
    @Nullable
    String condition() {
        return deciding.condition;
    }

    void condition(@Nullable String text) {
        condition = text;
    }

    /** The length that is written for the column, which a type without one does not tell. */
    Optional<Integer> length() {
        return length;
    }

    void length(Optional<Integer> written) {
        length = written;
    }

    /** What the annotation of the column alone says, where others say something else. */
    StatedColumn stated() {
        return deciding.stated;
    }

    void stated(StatedColumn said) {
        deciding.stated = said;
    }

    void change(UnaryOperator<Column> how) {
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
    boolean isDecidedBy(ColumnDraft wanted) {
        return deciding == wanted;
    }

    /** Whether no attribute with a value of its own has the column. */
    boolean isSecondary() {
        return secondary;
    }

    /** Whether both columns can be one: lengths may differ, and text is text, but other types may not differ. */
    boolean fits(ColumnDraft other) {
        return isRefused() || other.isRefused() || isOf(other.column.type());
    }

    /** Whether both are numbers of one kind, of which one has more digits. */
    boolean holds(ColumnDraft other) {
        return NUMBERS.stream()
                .anyMatch(kind -> kind.contains(base(column.type())) && kind.contains(base(other.column.type())));
    }

    /** Whether its type is that one but for the length. */
    boolean isOf(SqlType type) {
        return base(column.type()).equals(base(type));
    }

    /** Whether its type is not known, which was reported. */
    boolean isRefused() {
        return column.type().equals(ColumnType.UNKNOWN.sqlType());
    }

    private static String base(SqlType type) {
        String text = type.toString();
        int end = text.indexOf('(');
        String base = end < 0 ? text : text.substring(0, end) + text.substring(text.indexOf(')') + 1);
        return base.replaceFirst("^(varchar|text)", "char");
    }
}
