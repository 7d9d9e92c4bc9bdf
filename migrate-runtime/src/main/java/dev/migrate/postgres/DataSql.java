package dev.migrate.postgres;

import dev.migrate.error.TransactionStatementException;
import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.DataOperation;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Fill;
import dev.migrate.operation.OutsideTransaction;
import dev.migrate.operation.RefuseRows;
import dev.migrate.operation.UseConnection;
import dev.migrate.sql.SqlStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The SQL of operations on rows, and by hand. */
final class DataSql implements DataOperation.Visitor<List<SqlStatement>> {
    /** Well below the 32767 that a statement can have, and enough to make round trips cheap. */
    private static final int MOST_PARAMETERS = 1000;

    @Override
    public List<SqlStatement> visit(ExecuteSql operation) {
        refuseTransactionStatement("op.execute()", operation.sql());
        return SqlStatements.of(operation.sql());
    }

    @Override
    public List<SqlStatement> visit(UseConnection operation) {
        return List.of();
    }

    @Override
    public List<SqlStatement> visit(OutsideTransaction operation) {
        refuseTransactionStatement("op.outsideTransaction()", operation.sql());
        return List.of(SqlStatement.alone(operation.sql()));
    }

    private static void refuseTransactionStatement(String call, String sql) {
        TransactionStatements.first(sql).ifPresent(statement -> {
            throw new TransactionStatementException(call, statement);
        });
    }

    /** All rows at once: what a script does, which can't go on where it ended. */
    @Override
    public List<SqlStatement> visit(Fill operation) {
        return SqlStatements.of("UPDATE " + Identifiers.quote(operation.table()) + "\nSET "
                + Identifiers.quote(operation.column()) + " = " + operation.expression()
                + (operation.where() == null ? "" : "\nWHERE " + operation.where()));
    }

    @Override
    public List<SqlStatement> visit(RefuseRows operation) {
        return RefuseRowsSql.of(operation);
    }

    @Override
    public List<SqlStatement> visit(BulkInsert operation) {
        if (operation.columns().isEmpty()) {
            SqlStatement row =
                    SqlStatement.of("INSERT INTO " + Identifiers.quote(operation.table()) + " DEFAULT VALUES");
            return Collections.nCopies(operation.rows().size(), row);
        }
        int most = Math.max(1, MOST_PARAMETERS / operation.columns().size());
        List<SqlStatement> statements = new ArrayList<>();
        for (int from = 0; from < operation.rows().size(); from += most) {
            int to = Math.min(from + most, operation.rows().size());
            statements.add(insert(operation, operation.rows().subList(from, to)));
        }
        return statements;
    }

    private static SqlStatement insert(BulkInsert operation, List<List<@Nullable Object>> rows) {
        String row =
                "(" + String.join(", ", Collections.nCopies(operation.columns().size(), "?")) + ")";
        String text = "INSERT INTO " + Identifiers.quote(operation.table()) + " ("
                + Identifiers.quote(operation.columns()) + ")\nVALUES\n    "
                + String.join(",\n    ", Collections.nCopies(rows.size(), row));
        List<@Nullable Object> parameters = new ArrayList<>();
        rows.forEach(values -> values.forEach(value -> parameters.add(Parameters.of(value))));
        return new SqlStatement(text, parameters);
    }
}
