package dev.migrate.postgres;

import dev.migrate.operation.AddAttribute;
import dev.migrate.operation.CompositeTypeOperation;
import dev.migrate.operation.CreateCompositeType;
import dev.migrate.operation.DropAttribute;
import dev.migrate.operation.DropCompositeType;
import dev.migrate.operation.RenameAttribute;
import dev.migrate.operation.RenameCompositeType;
import dev.migrate.operation.ReplaceCompositeTypes;
import dev.migrate.schema.Attribute;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.sql.SqlStatement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The SQL of operations on composite types. */
final class CompositeTypeSql implements CompositeTypeOperation.Visitor<List<SqlStatement>> {
    @Override
    public List<SqlStatement> visit(CreateCompositeType operation) {
        CompositeType type = operation.type();
        return SqlStatements.of(Stream.concat(SchemaSql.create(type.name()), Stream.of(create(type))));
    }

    @Override
    public List<SqlStatement> visit(DropCompositeType operation) {
        return SqlStatements.of("DROP TYPE " + Identifiers.quoteType(operation.type()));
    }

    @Override
    public List<SqlStatement> visit(RenameCompositeType operation) {
        Identifiers.quoteType(operation.to());
        return RenameSql.of("TYPE", operation.from(), operation.to(), Identifiers::quoteType);
    }

    @Override
    public List<SqlStatement> visit(AddAttribute operation) {
        return alter(operation.type(), "ADD ATTRIBUTE " + attribute(operation.attribute()));
    }

    @Override
    public List<SqlStatement> visit(DropAttribute operation) {
        return alter(operation.type(), "DROP ATTRIBUTE " + Identifiers.quote(operation.attribute()));
    }

    @Override
    public List<SqlStatement> visit(RenameAttribute operation) {
        return alter(
                operation.type(),
                "RENAME ATTRIBUTE " + Identifiers.quote(operation.from()) + " TO " + Identifiers.quote(operation.to()));
    }

    @Override
    public List<SqlStatement> visit(ReplaceCompositeTypes operation) {
        return CompositeReplacement.of(operation);
    }

    static String create(CompositeType type) {
        return type.attributes().stream()
                .map(CompositeTypeSql::attribute)
                .collect(Collectors.joining(", ", "CREATE TYPE " + Identifiers.quoteType(type.name()) + " AS (", ")"));
    }

    private static List<SqlStatement> alter(QualifiedName type, String change) {
        return SqlStatements.of("ALTER TYPE " + Identifiers.quoteType(type) + " " + change);
    }

    private static String attribute(Attribute attribute) {
        return Identifiers.quote(attribute.name()) + " " + TypeSql.of(attribute.type());
    }
}
