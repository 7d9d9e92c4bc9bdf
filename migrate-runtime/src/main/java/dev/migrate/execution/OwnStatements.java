package dev.migrate.execution;

import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.UseConnection;
import dev.migrate.sql.SqlGenerator;
import dev.migrate.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;

/**
 * Statements that need not wait for each other's answers.
 *
 * <p>Only what this software has written itself is such: raw SQL and work on the connection may do anything, and should not
 * be done twice where it takes long.
 */
final class OwnStatements {
    /** What is worth a message of its own. */
    static final int FEWEST = 16;

    private OwnStatements() {}

    /** Whether the operations become such statements. */
    static boolean only(List<Operation> operations) {
        return operations.stream()
                .noneMatch(operation -> operation instanceof ExecuteSql || operation instanceof UseConnection);
    }

    /** All statements of the operations. */
    static List<SqlStatement> of(SqlGenerator generator, List<Operation> operations) {
        List<SqlStatement> statements = new ArrayList<>();
        operations.forEach(operation -> statements.addAll(generator.generate(operation)));
        return statements;
    }
}
