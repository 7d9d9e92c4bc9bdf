package dev.migrate.processor.mapping;

import dev.migrate.settings.ModelSettings;

/**
 * What differs between the versions of the mapping rules.
 *
 * @param versionNotNull whether a version column refuses null
 * @param orderCheck whether an order column is checked against the base of the list
 * @param discriminatorCheck whether a discriminator is checked against the values of the hierarchy
 * @param nullableSetUnique whether a set of nullable elements gets a unique constraint over the whole row
 * @param setKeyIsTarget whether the key of a unidirectional one-to-many set is the target column alone
 * @param timePrecision the digits of a second of a time
 * @param joinTableTargetNotNull whether the target column in the join table of a to-one association refuses null
 */
record MappingRules(
        boolean versionNotNull,
        boolean orderCheck,
        boolean discriminatorCheck,
        boolean nullableSetUnique,
        boolean setKeyIsTarget,
        int timePrecision,
        boolean joinTableTargetNotNull) {
    /** The rules of that version. */
    static MappingRules of(ModelSettings.Mapping mapping) {
        return switch (mapping) {
            case HIBERNATE_7 -> new MappingRules(true, true, true, true, true, 0, true);
            case HIBERNATE_6_6 -> new MappingRules(false, false, false, false, false, 6, false);
        };
    }
}
