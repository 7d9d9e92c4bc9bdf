package dev.migrate.processor.source;

import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.EntityModel;
import dev.migrate.schema.Column;
import dev.migrate.schema.Table;
import java.util.Optional;

/** What rows get that were there before a column: what its attribute starts with, or what the mapping implies. */
public final class InitialValues {
    private final StoredAttributes attributes;
    private final ImpliedValues implied;
    private final SourceFields fields;

    /** Takes the entities and the sources of their classes. */
    public InitialValues(EntityModel model, SourceFields fields) {
        this.attributes = new StoredAttributes(model);
        this.implied = new ImpliedValues(attributes);
        this.fields = fields;
    }

    /**
     * The value that the attribute of a column starts with; for a version, a mark of deleted rows and an id from a
     * sequence, the one that there is.
     *
     * @return empty if its field has no initializer or one that is no literal, if a converter or a type of Hibernate's or
     *     the application's own stands between attribute and column, or if there is no source
     */
    public Optional<InitialValue> of(Table table, Column column) {
        return written(table, column).or(() -> implied.of(table, column));
    }

    private Optional<InitialValue> written(Table table, Column column) {
        return attributes
                .find(table, column)
                .flatMap(attribute -> fields.initializer(attribute.declaringClass(), attribute.name())
                        .flatMap(literal -> new StoredValue(attribute.type(), column.type()).of(literal))
                        .map(expression -> new InitialValue("what '" + name(attribute) + "' starts with", expression)));
    }

    private static String name(Attribute attribute) {
        String className = attribute.declaringClass();
        return className.substring(className.lastIndexOf('.') + 1).replace('$', '.') + "." + attribute.name();
    }
}
