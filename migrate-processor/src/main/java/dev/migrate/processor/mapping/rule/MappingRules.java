package dev.migrate.processor.mapping.rule;

import dev.migrate.settings.ModelSettings.Mapping;

/**
 * What differs between the versions of the mapping rules: Hibernate 6.6 to 7.4, as measured. What is refused was measured with
 * 6.6 and 7.4 alone; the versions between are taken to refuse what 7.4 does.
 *
 * @param mapping the version
 */
public record MappingRules(Mapping mapping) {
    /** Whether the version is that one or a later one. */
    private boolean since(Mapping first) {
        return mapping.compareTo(first) <= 0;
    }

    /** Whether version columns refuse null. */
    public boolean versionNotNull() {
        return since(Mapping.HIBERNATE_7_3);
    }

    /** Whether the columns of generated timestamps and of partition keys refuse null. */
    public boolean generatedNotNull() {
        return since(Mapping.HIBERNATE_7);
    }

    /** Whether a partition key is part of the primary key. */
    public boolean partitionKeyInKey() {
        return since(Mapping.HIBERNATE_7_1);
    }

    /** Whether an order column is checked against the base of the list. */
    public boolean orderCheck() {
        return since(Mapping.HIBERNATE_7_3);
    }

    /** Whether columns that associations reference are unique where classes with tables of their own inherit them, too. */
    public boolean uniqueForAllSubclasses() {
        return since(Mapping.HIBERNATE_7_1);
    }

    /** Whether a discriminator is checked against the values of the hierarchy. */
    public boolean discriminatorCheck() {
        return since(Mapping.HIBERNATE_7_1);
    }

    /** Whether the rows of a subclass in a shared table are checked for what the subclass requires. */
    public boolean requiredCheck() {
        return since(Mapping.HIBERNATE_7_1);
    }

    /** Whether a composite type that is first met in an array has its attributes ordered by the sizes of JDBC types. */
    public boolean jdbcSizesInArrays() {
        return since(Mapping.HIBERNATE_7);
    }

    /** Whether a truth value that is stored as another type is checked. */
    public boolean booleanCheck() {
        return since(Mapping.HIBERNATE_7_2);
    }

    /** Whether the columns of a required association of a subclass in a shared table allow null nevertheless. */
    public boolean relaxedAssociations() {
        return since(Mapping.HIBERNATE_7_1);
    }

    /** Whether a set of nullable elements gets a unique constraint over the whole row. */
    public boolean nullableSetUnique() {
        return since(Mapping.HIBERNATE_7);
    }

    /** Whether the key of a unidirectional one-to-many set is the target column alone. */
    public boolean setKeyIsTarget() {
        return since(Mapping.HIBERNATE_7);
    }

    /** Whether a unique constraint that is written stands for the key of a set. */
    public boolean uniqueReplacesSetKey() {
        return since(Mapping.HIBERNATE_7_1);
    }

    /** Whether a collection whose columns reference others than the key has a foreign key. */
    public boolean collectionReferencesNonKey() {
        return since(Mapping.HIBERNATE_7_1);
    }

    /** Whether the target column in the join table of a to-one association refuses null even if it is optional. */
    public boolean joinTableTargetNotNull() {
        return since(Mapping.HIBERNATE_7);
    }

    /** Whether {@code @OnDelete} counts on the inverse side of a many-to-many association. */
    public boolean inverseOnDelete() {
        return since(Mapping.HIBERNATE_7_1);
    }

    /** Whether {@code @SoftDelete} on a class counts for its many-to-many associations, too. */
    public boolean marksManyToManyByClass() {
        return since(Mapping.HIBERNATE_7);
    }

    /** Whether a {@code @GenericGenerator} counts where the strategy is {@code SEQUENCE}. */
    public boolean sequenceByGenericGenerator() {
        return !since(Mapping.HIBERNATE_7_1);
    }

    /** Whether a key finds a generator that another class declares. */
    public boolean generatorsOfOtherClasses() {
        return !since(Mapping.HIBERNATE_7_1);
    }

    /** Whether a key or a version may have a converter. */
    public boolean convertedKeys() {
        return !since(Mapping.HIBERNATE_7_1);
    }

    /** Whether {@code @EnumeratedValue} says what is stored of an enum. */
    public boolean enumeratedValues() {
        return since(Mapping.HIBERNATE_7_1);
    }

    /** Whether a name with a dollar, such as that of a nested class, counts as quoted. */
    boolean dollarQuoted() {
        return !since(Mapping.HIBERNATE_7_1);
    }

    /** Whether Spring Boot's strategy leaves quoted names as they are. */
    boolean quotedNamesKept() {
        return since(Mapping.HIBERNATE_7_1);
    }

    /** Whether Spring Boot's strategy takes a digit beside a capital for a small letter. */
    boolean digitsAsLowerCase() {
        return since(Mapping.HIBERNATE_7_1);
    }

    /** Whether a key that names no generator takes the one that is declared beside it. */
    public boolean unnamedGenerators() {
        return since(Mapping.HIBERNATE_7_1);
    }

    /** Whether the names of changed entities, where Envers tracks them, are a set of nullable elements: unique, not required. */
    public boolean changesAreUnique() {
        return since(Mapping.HIBERNATE_7);
    }

    /** Whether audit tables have large objects where the audited ones have them. */
    public boolean auditsLargeObjects() {
        return since(Mapping.HIBERNATE_7_2);
    }

    /** Whether a {@code GregorianCalendar} is known as other calendars are, and not stored serialized. */
    public boolean gregorianCalendars() {
        return !since(Mapping.HIBERNATE_7_3);
    }

    /** The digits of a second of a time of day. */
    public int timePrecision() {
        return since(Mapping.HIBERNATE_7_1) ? 0 : 6;
    }

    /** Whether an annotation for collections or maps is refused on anything else. */
    public boolean refusesMisplaced() {
        return since(Mapping.HIBERNATE_7_1);
    }

    /** Whether Hibernate itself has annotations for tables with former states of rows. */
    public boolean keepsStates() {
        return since(Mapping.HIBERNATE_7);
    }
}
