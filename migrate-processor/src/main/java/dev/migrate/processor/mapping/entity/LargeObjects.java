package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.TypeModel;
import dev.migrate.processor.mapping.annotation.BasicValue;
import dev.migrate.processor.mapping.annotation.TypeHints;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.type.JavaType;
import java.util.Optional;

/** Values that annotations make large objects: the Envers of Hibernate 6.6 keeps them as if nothing were said of them. */
final class LargeObjects {
    private static final String STORED_AS = "oid";

    private LargeObjects() {}

    /** Notes what the column is in audit tables if that is not what it is itself. */
    static void note(Mapping mapping, ColumnDraft column, BasicValue value) {
        if (!mapping.rules().auditsLargeObjects()
                && column.column().type().text().equals(STORED_AS)
                && !column.isDefined()
                && value.hints().convert().isEmpty()
                && isOrdinary(value.type())) {
            TypeHints none = TypeHints.ofValue(Annotations.none(), Optional.empty());
            BasicValue ordinary = new BasicValue(value.type(), none, value.spec(), value.subject());
            column.auditedAs(mapping.types().resolve(ordinary).sqlType());
        }
    }

    private static boolean isOrdinary(TypeModel type) {
        return JavaType.isKnown(type) || type.isA("java.io.Serializable");
    }
}
