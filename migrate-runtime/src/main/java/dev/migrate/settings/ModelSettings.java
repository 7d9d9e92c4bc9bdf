package dev.migrate.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the model, from {@code META-INF/migrate/migrate.properties} and what overrides it.
 *
 * @param statedNaming the naming strategy, or null if nothing is said of it
 * @param mapping the version of the mapping rules
 * @param schema the default schema of the application's tables, or null for that of the connection
 * @param packageName the package of the revisions, or null for the entities' common package plus {@code .migrations}
 * @param revisionIds how ids of new revisions are made
 * @param historyTable the exact name of the ledger's table
 * @param entityDependencies {@code groupId:artifactId} of jars whose entities belong to the model
 * @param entityPackages prefixes of the packages whose entities are taken; empty for all
 * @param excludeEntities patterns of class names that are left out, {@code *} for any characters
 * @param indexForeignKeys whether each foreign key gets an index unless one covers it
 * @param beanValidation whether constraints of Bean Validation change the DDL
 * @param xmlMapping what to do about mapping files, which are not read
 * @param envers how Hibernate Envers makes its tables, if entities are audited
 */
public record ModelSettings(
        @Nullable Naming statedNaming,
        Mapping mapping,
        @Nullable String schema,
        @Nullable String packageName,
        RevisionIds revisionIds,
        String historyTable,
        List<String> entityDependencies,
        List<String> entityPackages,
        List<String> excludeEntities,
        boolean indexForeignKeys,
        BeanValidation beanValidation,
        XmlMappings xmlMapping,
        EnversSettings envers) {

    /** Copies the lists. */
    public ModelSettings {
        entityDependencies = List.copyOf(entityDependencies);
        entityPackages = List.copyOf(entityPackages);
        excludeEntities = List.copyOf(excludeEntities);
    }

    /** How names are made: as is stated, else as {@link Naming#JPA} has it. */
    public Naming naming() {
        return statedNaming == null ? Naming.JPA : statedNaming;
    }

    /** How names are made from those of classes and attributes. */
    public enum Naming {
        /** Jakarta Persistence's defaults, as Hibernate applies them. */
        JPA,
        /** Spring Boot's: camel case becomes snake case in lower case. */
        SPRING
    }

    /** The version of the mapping rules, the newest first: whose DDL for PostgreSQL they make. */
    public enum Mapping {
        /** Hibernate 7, as of 7.4. */
        HIBERNATE_7,
        /** Hibernate 7.3. */
        HIBERNATE_7_3,
        /** Hibernate 7.2. */
        HIBERNATE_7_2,
        /** Hibernate 7.1. */
        HIBERNATE_7_1,
        /** Hibernate 6.6. */
        HIBERNATE_6_6
    }

    /** How ids of new revisions are made. */
    public enum RevisionIds {
        /** The UTC time, {@code 20261120093000}. */
        TIMESTAMP,
        /** {@code 001}, {@code 002} and so on. */
        SEQUENTIAL
    }

    /** Whether constraints of Bean Validation change the DDL. */
    public enum BeanValidation {
        /** When a validation provider is on the class path, as Hibernate does. */
        AUTO,
        /** Always. */
        ON,
        /** Never. */
        OFF
    }

    /** What to do about mapping files that say something about tables. */
    public enum XmlMappings {
        /** Say so when classes are compiled, and write no revision. */
        REFUSE,
        /** Go on without them. */
        IGNORE
    }
}
