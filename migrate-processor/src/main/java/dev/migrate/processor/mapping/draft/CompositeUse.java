package dev.migrate.processor.mapping.draft;

import dev.migrate.processor.mapping.rule.MappingRules;
import dev.migrate.processor.mapping.rule.Naming;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import java.util.List;

/**
 * A column of a composite type, and what the type is made of.
 *
 * @param type the name of the type
 * @param column the column
 * @param table the table of the column, or what stands for the type that holds it
 * @param attributes stands for a table of the attributes
 * @param members the attributes with those of the embeddable that they store, in Hibernate's order
 * @param written the names of the attributes in the order that is written, none if none is
 * @param origin the embeddable
 * @param originPrefix what stands before the origins of the attributes
 */
public record CompositeUse(
        QualifiedName type,
        ColumnDraft column,
        TableDraft table,
        TableDraft attributes,
        List<Member> members,
        List<String> written,
        Origin origin,
        String originPrefix) {

    /**
     * Columns of one attribute of the embeddable.
     *
     * @param javaType the name of its Java type
     * @param columns its columns
     * @param checked whether Hibernate checks them
     */
    public record Member(String javaType, List<ColumnDraft> columns, boolean checked) {}

    boolean array() {
        return column.column().type().array();
    }

    /** The type. */
    CompositeType compositeType(Naming naming, MappingRules rules) {
        AttributeOrder order = new AttributeOrder(this, naming, array() && rules.jdbcSizesInArrays());
        return CompositeType.of(type, order.attributes()).withOrigin(origin);
    }
}
