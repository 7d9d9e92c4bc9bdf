package dev.migrate.operation;

/**
 * What the author of a revision calls: each method records one {@link Operation}, none runs anything.
 *
 * <p>A table, sequence or type is named {@code name}, or {@code schema.name} outside the default schema (see {@link
 * dev.migrate.schema.QualifiedName#parse}); columns, constraints and indexes by their exact names. Expressions, conditions
 * and {@link #execute} are SQL and go to PostgreSQL as they stand; everything else is quoted where needed.
 */
public interface Operations
        extends TableOperations,
                ColumnOperations,
                ConstraintOperations,
                IndexOperations,
                SequenceOperations,
                EnumTypeOperations,
                CompositeTypeOperations,
                DataOperations {}
