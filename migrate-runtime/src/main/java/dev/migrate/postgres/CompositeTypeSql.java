package dev.migrate.postgres;

import dev.migrate.operation.AddAttribute;
import dev.migrate.operation.CompositeTypeOperation;
import dev.migrate.operation.CreateCompositeType;
import dev.migrate.operation.DropAttribute;
import dev.migrate.operation.DropCompositeType;
import dev.migrate.operation.RenameAttribute;
import dev.migrate.operation.RenameCompositeType;
import dev.migrate.operation.ReplaceCompositeTypes;
import dev.migrate.operation.SetAttributeComment;
import dev.migrate.operation.SetCompositeTypeComment;
import dev.migrate.schema.Attribute;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.sql.SqlStatement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The SQL of operations on composite types. */
final class CompositeTypeSql implements CompositeTypeOperation.Visitor<List<SqlStatement>> {
    @Override
    public List<SqlStatement> visit(CreateCompositeType operation) {
        CompositeType type = operation.type();
        return SqlStatements.of(Stream.concat(SchemaSql.create(type.name()), create(type)));
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
        Attribute attribute = operation.attribute();
        return SqlStatements.of(Stream.concat(
                Stream.of(alter(operation.type(), "ADD ATTRIBUTE " + attribute(attribute))),
                comment(operation.type(), attribute)));
    }

    @Override
    public List<SqlStatement> visit(DropAttribute operation) {
        return SqlStatements.of(alter(operation.type(), "DROP ATTRIBUTE " + Identifiers.quote(operation.attribute())));
    }

    @Override
    public List<SqlStatement> visit(RenameAttribute operation) {
        return SqlStatements.of(alter(
                operation.type(),
                "RENAME ATTRIBUTE " + Identifiers.quote(operation.from()) + " TO "
                        + Identifiers.quote(operation.to())));
    }

    @Override
    public List<SqlStatement> visit(SetCompositeTypeComment operation) {
        return SqlStatements.of(comment(operation.type(), operation.comment()));
    }

    @Override
    public List<SqlStatement> visit(SetAttributeComment operation) {
        return SqlStatements.of(comment(operation.type(), operation.attribute(), operation.comment()));
    }

    @Override
    public List<SqlStatement> visit(ReplaceCompositeTypes operation) {
        return CompositeReplacement.of(operation);
    }

    /** The statements that create a type with its comments. */
    static Stream<String> create(CompositeType type) {
        String attributes =
                type.attributes().stream().map(CompositeTypeSql::attribute).collect(Collectors.joining(", "));
        return Stream.of(
                        Stream.of("CREATE TYPE " + Identifiers.quoteType(type.name()) + " AS (" + attributes + ")"),
                        Stream.ofNullable(type.comment()).map(text -> comment(type.name(), text)),
                        type.attributes().stream().flatMap(attribute -> comment(type.name(), attribute)))
                .flatMap(statements -> statements);
    }

    private static String alter(QualifiedName type, String change) {
        return "ALTER TYPE " + Identifiers.quoteType(type) + " " + change;
    }

    private static String attribute(Attribute attribute) {
        return Identifiers.quote(attribute.name()) + " " + TypeSql.of(attribute.type());
    }

    private static Stream<String> comment(QualifiedName type, Attribute attribute) {
        return Stream.ofNullable(attribute.comment()).map(text -> comment(type, attribute.name(), text));
    }

    private static String comment(QualifiedName type, @Nullable String text) {
        return "COMMENT ON TYPE " + Identifiers.quoteType(type) + " IS "
                + (text == null ? "NULL" : Literals.quote(text));
    }

    /** An attribute is a column for PostgreSQL. */
    private static String comment(QualifiedName type, String attribute, @Nullable String text) {
        return ColumnDefinition.comment(type, attribute, text);
    }
}
