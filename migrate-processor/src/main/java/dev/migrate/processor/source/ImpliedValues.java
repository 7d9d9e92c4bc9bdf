package dev.migrate.processor.source;

import dev.migrate.expression.ColumnNames;
import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.EntityClass;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The values that no source writes down since the mapping leaves no choice. */
final class ImpliedValues {
    private static final String VERSION = "jakarta.persistence.Version";
    private static final String SOFT_DELETE = "org.hibernate.annotations.SoftDelete";
    private static final Pattern NUMBER = Pattern.compile("smallint|integer|bigint");

    private final StoredAttributes attributes;

    ImpliedValues(StoredAttributes attributes) {
        this.attributes = attributes;
    }

    Optional<InitialValue> of(Table table, Column column) {
        return version(table, column).or(() -> deletion(table, column)).or(() -> drawn(column));
    }

    /** Hibernate takes an object without a version for a new one. */
    private Optional<InitialValue> version(Table table, Column column) {
        Optional<Attribute> version = attributes
                .find(table, column)
                .filter(attribute -> attribute.annotations().has(VERSION));
        String type = column.type().text();
        if (version.isEmpty() || !(NUMBER.matcher(type).matches() || type.startsWith("timestamp"))) {
            return Optional.empty();
        }
        String first = type.startsWith("timestamp") ? "now()" : "0";
        return Optional.of(new InitialValue("the version that Hibernate begins with", first));
    }

    private Optional<InitialValue> deletion(Table table, Column column) {
        boolean marks = column.origin() != null
                && column.origin().path().equals("#deleted")
                && column.type().text().equals("boolean");
        return marks && table.origin() != null
                ? attributes.entity(table.origin().path()).flatMap(ImpliedValues::deletion)
                : Optional.empty();
    }

    private static Optional<InitialValue> deletion(EntityClass entity) {
        return Stream.concat(
                        Stream.of(entity.annotations()),
                        entity.mappedSuperclasses().stream().map(EntityClass.MappedSuperclass::annotations))
                .map(ImpliedValues::softDelete)
                .flatMap(Optional::stream)
                .findFirst()
                .map(annotation -> annotation.text("strategy").orElse("").equals("ACTIVE"))
                .map(active -> new InitialValue("since none of them is deleted", active.toString()));
    }

    private static Optional<AnnotationModel> softDelete(Annotations annotations) {
        return annotations.find(SOFT_DELETE);
    }

    private static Optional<InitialValue> drawn(Column column) {
        return Optional.ofNullable(column.sequence())
                .map(sequence -> new InitialValue("the next values of its sequence", nextValue(sequence)));
    }

    private static String nextValue(QualifiedName sequence) {
        String name = Stream.of(sequence.schema(), sequence.name())
                .filter(Objects::nonNull)
                .map(ColumnNames::quoted)
                .reduce((schema, own) -> schema + "." + own)
                .orElseThrow();
        return "nextval('" + name.replace("'", "''") + "')";
    }
}
