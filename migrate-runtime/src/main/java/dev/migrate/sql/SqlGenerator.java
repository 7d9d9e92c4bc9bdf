package dev.migrate.sql;

import dev.migrate.operation.Operation;
import java.util.List;

/** Turns operations into the SQL of one database. */
@FunctionalInterface
public interface SqlGenerator {
    /**
     * The statements that carry out an operation, in order; empty for an operation that is not SQL ({@link
     * dev.migrate.operation.UseConnection}).
     */
    List<SqlStatement> generate(Operation operation);
}
