package dev.migrate.operation;

import dev.migrate.schema.CompositeType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * Carries out operations on a schema the way PostgreSQL carries them out on a database; not for use by several threads.
 *
 * <p>The work is done in place, so that a long history costs what its operations cost and not one copy of the schema for
 * each. Raw SQL and work on the connection change nothing here: what they make is unknown.
 */
public final class Replay implements Operation.Visitor<Change> {
    private final WorkingSchema schema;

    private Replay(Schema start) {
        schema = new WorkingSchema(start);
    }

    /** A replay that starts with this schema. */
    public static Replay startingWith(Schema start) {
        return new Replay(start);
    }

    /**
     * What the operations make of a schema.
     *
     * @throws dev.migrate.error.ReplayException if PostgreSQL would refuse one of them
     */
    public static Schema of(List<? extends Operation> operations, Schema start) {
        return startingWith(start).apply(operations).schema();
    }

    /**
     * Carries out the operations in their order.
     *
     * @return this
     * @throws dev.migrate.error.ReplayException if PostgreSQL would refuse one of them; those before it are carried out
     */
    public Replay apply(List<? extends Operation> operations) {
        operations.forEach(operation -> operation.accept(this).apply(schema));
        return this;
    }

    /** The schema by now. */
    public Schema schema() {
        return schema.build();
    }

    /** The table of that name by now; cheaper than the whole schema. */
    public Optional<Table> table(QualifiedName name) {
        return Optional.ofNullable(schema.find(name)).map(WorkingTable::build);
    }

    /** The enum type of that name by now. */
    public Optional<EnumType> enumType(QualifiedName name) {
        return Optional.ofNullable(schema.enumTypes().get(name));
    }

    /** The composite type of that name by now. */
    public Optional<CompositeType> compositeType(QualifiedName name) {
        return Optional.ofNullable(schema.compositeTypes().get(name));
    }

    @Override
    public Change visit(TableOperation operation) {
        return operation.accept(new TableReplay());
    }

    @Override
    public Change visit(ColumnOperation operation) {
        return operation.accept(new ColumnReplay());
    }

    @Override
    public Change visit(ConstraintOperation operation) {
        return operation.accept(new ConstraintReplay());
    }

    @Override
    public Change visit(IndexOperation operation) {
        return operation.accept(new IndexReplay());
    }

    @Override
    public Change visit(SequenceOperation operation) {
        return operation.accept(new SequenceReplay());
    }

    @Override
    public Change visit(EnumTypeOperation operation) {
        return operation.accept(new EnumTypeReplay());
    }

    @Override
    public Change visit(CompositeTypeOperation operation) {
        return operation.accept(new CompositeTypeReplay());
    }

    @Override
    public Change visit(DataOperation operation) {
        return operation.accept(new DataReplay());
    }
}
