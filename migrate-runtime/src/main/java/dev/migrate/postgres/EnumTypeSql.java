package dev.migrate.postgres;

import dev.migrate.operation.AddEnumLabel;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.EnumTypeOperation;
import dev.migrate.operation.RenameEnumLabel;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.operation.ReplaceEnumLabels;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.sql.SqlStatement;
import java.util.List;
import java.util.stream.Stream;

/**
 * The SQL of operations on enum types.
 *
 * <p>A type comes with the two implicit casts that Hibernate creates for a {@code NAMED_ENUM}: it binds labels as strings.
 */
final class EnumTypeSql implements EnumTypeOperation.Visitor<List<SqlStatement>> {
    @Override
    public List<SqlStatement> visit(CreateEnumType operation) {
        EnumType type = operation.type();
        String create = create(type.name(), type.labels());
        return SqlStatements.of(Stream.of(SchemaSql.create(type.name()), Stream.of(create), createCasts(type.name()))
                .flatMap(statements -> statements));
    }

    @Override
    public List<SqlStatement> visit(DropEnumType operation) {
        String drop = "DROP TYPE " + Identifiers.quoteType(operation.type());
        return SqlStatements.of(Stream.concat(dropCasts(operation.type()), Stream.of(drop)));
    }

    @Override
    public List<SqlStatement> visit(RenameEnumType operation) {
        Identifiers.quoteType(operation.to());
        return RenameSql.of("TYPE", operation.from(), operation.to(), Identifiers::quoteType);
    }

    @Override
    public List<SqlStatement> visit(AddEnumLabel operation) {
        String before = operation.before() == null ? "" : " BEFORE " + Literals.quote(operation.before());
        return SqlStatements.of("ALTER TYPE " + Identifiers.quoteType(operation.type()) + " ADD VALUE "
                + Literals.quote(operation.label()) + before);
    }

    @Override
    public List<SqlStatement> visit(RenameEnumLabel operation) {
        return SqlStatements.of("ALTER TYPE " + Identifiers.quoteType(operation.type()) + " RENAME VALUE "
                + Literals.quote(operation.from()) + " TO " + Literals.quote(operation.to()));
    }

    @Override
    public List<SqlStatement> visit(ReplaceEnumLabels operation) {
        return Stream.of(
                        HeldLabels.refuse(operation).stream(),
                        SqlStatements.of(dropCasts(operation.type())).stream(),
                        Stream.of(replacement(operation).statement()),
                        SqlStatements.of(createCasts(operation.type())).stream())
                .flatMap(statements -> statements)
                .toList();
    }

    /** Rows with a label that is gone have been {@link HeldLabels refused} before. */
    private static TypeReplacement replacement(ReplaceEnumLabels operation) {
        return new TypeReplacement(
                List.of(operation.type()),
                List.of(create(operation.type(), operation.labels())),
                operation.columns(),
                "ALTER TABLE %1$s ALTER COLUMN %2$s TYPE %3$s USING %2$s::text::%3$s",
                "SELECT NULL",
                List.of());
    }

    private static String create(QualifiedName type, List<String> labels) {
        return "CREATE TYPE " + Identifiers.quoteType(type) + " AS ENUM (" + Literals.quote(labels) + ")";
    }

    private static Stream<String> createCasts(QualifiedName type) {
        String name = Identifiers.quoteType(type);
        return Stream.of(
                "CREATE CAST (varchar AS " + name + ") WITH INOUT AS IMPLICIT",
                "CREATE CAST (" + name + " AS varchar) WITH INOUT AS IMPLICIT");
    }

    /** A type that was made by hand may be without them. */
    private static Stream<String> dropCasts(QualifiedName type) {
        String name = Identifiers.quoteType(type);
        return Stream.of(
                "DROP CAST IF EXISTS (varchar AS " + name + ")", "DROP CAST IF EXISTS (" + name + " AS varchar)");
    }
}
