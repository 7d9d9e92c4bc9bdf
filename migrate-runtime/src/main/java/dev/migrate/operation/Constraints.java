package dev.migrate.operation;

import dev.migrate.expression.ColumnNames;
import dev.migrate.schema.Check;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.TableElement;
import dev.migrate.schema.UniqueKey;
import java.util.List;
import java.util.Map;

/** What the constraints of a table have in common. */
final class Constraints {
    private Constraints() {}

    static String name(TableElement constraint) {
        if (constraint instanceof PrimaryKey key) {
            return key.name();
        } else if (constraint instanceof UniqueKey key) {
            return key.name();
        } else if (constraint instanceof ForeignKey key) {
            return key.name();
        } else if (constraint instanceof Check check) {
            return check.name();
        }
        throw new IllegalArgumentException("not a constraint: " + constraint);
    }

    static TableElement withName(TableElement constraint, String name) {
        if (constraint instanceof PrimaryKey key) {
            return new PrimaryKey(name, key.columns());
        } else if (constraint instanceof UniqueKey key) {
            return key.withName(name);
        } else if (constraint instanceof ForeignKey key) {
            return key.withName(name);
        } else if (constraint instanceof Check check) {
            return new Check(name, check.expression());
        }
        throw new IllegalArgumentException("not a constraint: " + constraint);
    }

    /** The constraint after columns of its table were renamed. */
    static TableElement renamed(TableElement constraint, Map<String, String> renames) {
        if (constraint instanceof PrimaryKey key) {
            return new PrimaryKey(key.name(), renamed(key.columns(), renames));
        } else if (constraint instanceof UniqueKey key) {
            return key.withColumns(renamed(key.columns(), renames));
        } else if (constraint instanceof ForeignKey key) {
            return key.withColumns(renamed(key.columns(), renames));
        } else if (constraint instanceof Check check) {
            return new Check(check.name(), ColumnNames.renamed(check.expression(), renames));
        }
        throw new IllegalArgumentException("not a constraint: " + constraint);
    }

    static List<String> renamed(List<String> columns, Map<String, String> renames) {
        return columns.stream()
                .map(column -> renames.getOrDefault(column, column))
                .toList();
    }

    /** Whether the constraint is over the column of its own table. */
    static boolean uses(TableElement constraint, String column) {
        if (constraint instanceof Check check) {
            return ColumnNames.in(check.expression(), column::equals);
        }
        return keyColumns(constraint).contains(column);
    }

    /** Whether PostgreSQL keeps it by an index of the same name. */
    static boolean hasIndex(TableElement constraint) {
        return constraint instanceof PrimaryKey || constraint instanceof UniqueKey;
    }

    static List<String> keyColumns(TableElement constraint) {
        if (constraint instanceof PrimaryKey key) {
            return key.columns();
        } else if (constraint instanceof UniqueKey key) {
            return key.columns();
        } else if (constraint instanceof ForeignKey key) {
            return key.columns();
        }
        return List.of();
    }
}
