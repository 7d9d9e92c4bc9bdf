package dev.migrate.diff;

import dev.migrate.operation.ChangeColumnType;
import dev.migrate.operation.DropNotNull;
import dev.migrate.operation.Operation;
import dev.migrate.operation.SetColumnComment;
import dev.migrate.operation.SetDefault;
import dev.migrate.operation.SetIdentity;
import dev.migrate.operation.SetNotNull;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares a column that has its name after already with what it has to be. */
final class ColumnDiff {
    private final QualifiedName table;
    private final String name;
    private final Column before;
    private final Column after;
    private final boolean isOfAnotherKind;
    private final List<Operation> operations = new ArrayList<>();
    private final @Nullable String using;
    private final boolean isRecoded;
    private @Nullable String defaultValue;

    private ColumnDiff(QualifiedName table, ColumnPair pair) {
        this.table = table;
        this.name = pair.after().name();
        this.before = pair.moved();
        this.after = pair.after();
        this.isOfAnotherKind = pair.isOfAnotherKind();
        this.using = pair.using();
        this.isRecoded = pair.recoding() != null;
        this.defaultValue = before.defaultValue();
    }

    /**
     * The operations, in order.
     *
     * @param table the name after of the table
     * @param fill what rows with null get if the column refuses it from now on
     */
    static List<Operation> of(QualifiedName table, ColumnPair pair, @Nullable String fill) {
        ColumnDiff diff = new ColumnDiff(table, pair);
        diff.removeIdentity();
        diff.removeDefault();
        diff.changeType();
        diff.changeNullability(fill);
        diff.changeDefault();
        diff.addIdentity();
        diff.changeComment();
        return diff.operations;
    }

    /** The operations that give it its type and nothing else; a default that is in the way is dropped before. */
    static List<Operation> changeOfType(QualifiedName table, ColumnPair pair) {
        ColumnDiff diff = new ColumnDiff(table, pair);
        diff.changeType();
        return diff.operations;
    }

    static boolean refusesNullNow(ColumnPair pair) {
        return pair.moved().nullable() && !pair.after().nullable();
    }

    private void removeIdentity() {
        if (before.identity() != null && after.identity() == null) {
            operations.add(new SetIdentity(table, name, null));
        }
    }

    /** A default is in the way of an identity, and it is converted with its column, whether its text allows it or not. */
    private void removeDefault() {
        boolean inTheWay = after.identity() != null || isOfAnotherKind;
        if (defaultValue != null && inTheWay) {
            setDefault(null);
        }
    }

    private void changeType() {
        if (!before.type().equals(after.type()) || !Objects.equals(before.collation(), after.collation())) {
            refuseLoss();
            boolean byElement = ElementConversion.isBetween(before.type(), after.type());
            operations.addAll(
                    byElement ? ElementConversion.prepare(table, name, before.type(), after.type()) : List.of());
            operations.add(new ChangeColumnType(table, name, after.type(), after.collation(), using));
            operations.addAll(byElement ? List.of(ElementConversion.finish(before.type())) : List.of());
        }
    }

    /** A conversion that is told what each value becomes reads none of them. */
    private void refuseLoss() {
        if (!isRecoded) {
            LossyChange.refusal(table, name, before.type(), after.type()).ifPresent(operations::add);
        }
    }

    private void changeNullability(@Nullable String fill) {
        if (before.nullable() && !after.nullable()) {
            operations.add(new SetNotNull(table, name, fill));
        } else if (!before.nullable() && after.nullable()) {
            operations.add(new DropNotNull(table, name));
        }
    }

    private void changeDefault() {
        if (!Objects.equals(defaultValue, after.defaultValue())) {
            setDefault(after.defaultValue());
        }
    }

    private void setDefault(@Nullable String expression) {
        operations.add(new SetDefault(table, name, expression));
        defaultValue = expression;
    }

    private void addIdentity() {
        if (after.identity() != null && before.identity() != after.identity()) {
            operations.add(new SetIdentity(table, name, after.identity()));
        }
    }

    private void changeComment() {
        if (!Objects.equals(before.comment(), after.comment())) {
            operations.add(new SetColumnComment(table, name, after.comment()));
        }
    }
}
