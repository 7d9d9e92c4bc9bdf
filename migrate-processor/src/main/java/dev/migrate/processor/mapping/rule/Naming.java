package dev.migrate.processor.mapping.rule;

import dev.migrate.settings.ModelSettings;

/**
 * How names are made that the entities leave open, and how names become those of the database.
 *
 * <p>The default names are those of Jakarta Persistence 3.2, chapters 2 and 11.
 */
public interface Naming {
    /** The strategy that the settings name, by these rules. */
    static Naming of(ModelSettings.Naming naming, MappingRules rules) {
        return switch (naming) {
            case JPA -> new JpaNaming(rules);
            case SPRING -> new SpringNaming(rules);
        };
    }

    /** The name in the database of a name that is written or made. */
    Name physical(Name logical);

    /** The name of a join table, from the names of both tables and the owning attribute. */
    String joinTable(String ownerTable, String targetTable, String attribute);

    /** The name of a collection's table. */
    default String collectionTable(String entityName, String attribute) {
        return entityName + "_" + attribute;
    }

    /** The name of a column that references another, from an attribute or an entity. */
    default String joinColumn(String attributeOrEntity, String referencedColumn) {
        return attributeOrEntity + "_" + referencedColumn;
    }

    /** The name of a map's key column. */
    default String mapKeyColumn(String attribute) {
        return attribute + "_KEY";
    }

    /** The name of a list's order column. */
    default String orderColumn(String attribute) {
        return attribute + "_ORDER";
    }
}
