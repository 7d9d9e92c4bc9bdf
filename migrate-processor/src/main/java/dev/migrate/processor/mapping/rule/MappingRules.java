package dev.migrate.processor.mapping.rule;

import dev.migrate.settings.ModelSettings;

/**
 * What differs between the versions of the mapping rules: Hibernate 7 and 6.6, as measured.
 *
 * @param seven whether the rules are those of Hibernate 7
 */
public record MappingRules(boolean seven) {
    /** The rules of that version. */
    public static MappingRules of(ModelSettings.Mapping mapping) {
        return new MappingRules(
                switch (mapping) {
                    case HIBERNATE_7 -> true;
                    case HIBERNATE_6_6 -> false;
                });
    }

    /** Whether version columns refuse null. */
    public boolean versionNotNull() {
        return seven;
    }

    /** Whether the columns of generated timestamps and of partition keys refuse null. */
    public boolean generatedNotNull() {
        return seven;
    }

    /** Whether a partition key is part of the primary key. */
    public boolean partitionKeyInKey() {
        return seven;
    }

    /** Whether an order column is checked against the base of the list. */
    public boolean orderCheck() {
        return seven;
    }

    /** Whether columns that associations reference are unique where classes with tables of their own inherit them, too. */
    public boolean uniqueForAllSubclasses() {
        return seven;
    }

    /** Whether a discriminator is checked against the values of the hierarchy. */
    public boolean discriminatorCheck() {
        return seven;
    }

    /** Whether the rows of a subclass in a shared table are checked for what the subclass requires. */
    public boolean requiredCheck() {
        return seven;
    }

    /** Whether a composite type that is first met in an array has its attributes ordered by the sizes of JDBC types. */
    public boolean jdbcSizesInArrays() {
        return seven;
    }

    /** Whether a truth value that is stored as another type is checked. */
    public boolean booleanCheck() {
        return seven;
    }

    /** Whether the columns of a required association of a subclass in a shared table allow null nevertheless. */
    public boolean relaxedAssociations() {
        return seven;
    }

    /** Whether a set of nullable elements gets a unique constraint over the whole row. */
    public boolean nullableSetUnique() {
        return seven;
    }

    /** Whether the key of a unidirectional one-to-many set is the target column alone. */
    public boolean setKeyIsTarget() {
        return seven;
    }

    /** Whether a unique constraint that is written stands for the key of a set. */
    public boolean uniqueReplacesSetKey() {
        return seven;
    }

    /** Whether a collection whose columns reference others than the key has a foreign key. */
    public boolean collectionReferencesNonKey() {
        return seven;
    }

    /** Whether the target column in the join table of a to-one association refuses null even if it is optional. */
    public boolean joinTableTargetNotNull() {
        return seven;
    }

    /** Whether {@code @OnDelete} counts on the inverse side of a many-to-many association. */
    public boolean inverseOnDelete() {
        return seven;
    }

    /** Whether a {@code @GenericGenerator} counts where the strategy is {@code SEQUENCE}. */
    public boolean sequenceByGenericGenerator() {
        return !seven;
    }

    /** Whether a key finds a generator that another class declares. */
    public boolean generatorsOfOtherClasses() {
        return !seven;
    }

    /** Whether a key or a version may have a converter. */
    public boolean convertedKeys() {
        return !seven;
    }

    /** Whether {@code @EnumeratedValue} says what is stored of an enum. */
    public boolean enumeratedValues() {
        return seven;
    }

    /** Whether a name with a dollar, such as that of a nested class, counts as quoted. */
    boolean dollarQuoted() {
        return !seven;
    }

    /** Whether Spring Boot's strategy leaves quoted names as they are. */
    boolean quotedNamesKept() {
        return seven;
    }

    /** Whether Spring Boot's strategy takes a digit beside a capital for a small letter. */
    boolean digitsAsLowerCase() {
        return seven;
    }

    /** Whether a key that names no generator takes the one that is declared beside it. */
    public boolean unnamedGenerators() {
        return seven;
    }

    /** Whether the names of changed entities, where Envers tracks them, are a set of nullable elements: unique, not required. */
    public boolean changesAreUnique() {
        return seven;
    }

    /** Whether audit tables have large objects where the audited ones have them. */
    public boolean auditsLargeObjects() {
        return seven;
    }

    /** Whether a {@code GregorianCalendar} is known as other calendars are, and not stored serialized. */
    public boolean gregorianCalendars() {
        return !seven;
    }

    /** The digits of a second of a time of day. */
    public int timePrecision() {
        return seven ? 0 : 6;
    }

    /** Whether an annotation for collections or maps is refused on anything else. */
    public boolean refusesMisplaced() {
        return seven;
    }

    /** Whether Hibernate itself has annotations for tables with former states of rows. */
    public boolean keepsStates() {
        return seven;
    }
}
