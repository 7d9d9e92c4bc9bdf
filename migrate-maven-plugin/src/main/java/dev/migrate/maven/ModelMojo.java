package dev.migrate.maven;

import dev.migrate.settings.ModelSettingsReader;
import java.io.IOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * A goal that knows the settings of the model.
 *
 * <p>They belong into {@code src/main/resources/META-INF/migrate/migrate.properties}, where the processor, the application
 * and the command line read them too. What is given here wins over the file, for this plugin alone.
 */
abstract class ModelMojo extends MigrateMojo {
    /**
     * How names of tables and columns are made: {@code jpa} (default), Hibernate's own ({@code createdat}), or {@code spring},
     * Spring Boot's ({@code created_at}).
     */
    @Parameter(property = "migrate.naming")
    private @Nullable String naming;

    /**
     * Whose DDL is made: {@code hibernate-7} (default), which is that of 7.4, or {@code hibernate-7.3}, {@code hibernate-7.2},
     * {@code hibernate-7.1} (Spring Boot 4.0) or {@code hibernate-6.6} (Spring Boot 3).
     */
    @Parameter(property = "migrate.mapping")
    private @Nullable String mapping;

    /** The schema of tables that name none; by default the first of the connection's search path. */
    @Parameter(property = "migrate.schema")
    private @Nullable String schema;

    /** The package of the revisions; by default the entities' common package plus {@code .migrations}. */
    @Parameter(name = "package", property = "migrate.package")
    private @Nullable String packageName;

    /** Ids of new revisions: {@code timestamp} (default) or {@code sequential}. */
    @Parameter(property = "migrate.revisionIds")
    private @Nullable String revisionIds;

    /** The table that records which revisions are applied; {@code migrate_history} by default. */
    @Parameter(property = "migrate.historyTable")
    private @Nullable String historyTable;

    /** Jars whose entities belong to the model: {@code groupId:artifactId,…}. */
    @Parameter(property = "migrate.entityDependencies")
    private @Nullable String entityDependencies;

    /** Prefixes of the packages whose entities are taken, with commas between them; all by default. */
    @Parameter(property = "migrate.entityPackages")
    private @Nullable String entityPackages;

    /** Class names to leave out, {@code *} for any characters, with commas between them. */
    @Parameter(property = "migrate.excludeEntities")
    private @Nullable String excludeEntities;

    /** Whether each foreign key gets an index unless one covers it; {@code false} by default. */
    @Parameter(property = "migrate.indexForeignKeys")
    private @Nullable String indexForeignKeys;

    /** Whether Bean Validation's constraints change the DDL: {@code auto} (default), {@code on} or {@code off}. */
    @Parameter(property = "migrate.beanValidation")
    private @Nullable String beanValidation;

    /**
     * What to do about {@code META-INF/orm.xml} and the mapping files in {@code persistence.xml}, which are not read: {@code
     * refuse} (default) writes no revision while one says something about tables, {@code ignore} goes on without it.
     */
    @Parameter(property = "migrate.xmlMapping")
    private @Nullable String xmlMapping;

    /** Takes the parameter whose name can't be that of a field. */
    public void setPackage(String name) {
        packageName = name;
    }

    /**
     * Reads the model and the revisions from the compiled classes, and leaves them beside these as the application needs
     * them.
     */
    ProjectModel model() throws IOException {
        ProjectModel model = readModel();
        new ResourceReport(version()).lines(model.write()).forEach(console()::warn);
        return model;
    }

    /** Reads the model from the compiled classes. */
    ProjectModel readModel() throws IOException {
        return ProjectModel.of(classPath(), overrides(), new CompiledModels(context()));
    }

    /** Tells what is worth a note about a model, unless another goal of the build has told it. */
    void warnOf(ProjectModel model) {
        new ToldWarnings(context()).untold(model.warnings()).forEach(console()::warn);
    }

    @SuppressWarnings("unchecked")
    private Map<Object, Object> context() {
        return getPluginContext();
    }

    /** The revisions of the project; the caller closes them. */
    ProjectRevisions revisions(ProjectModel model) throws IOException {
        return ProjectRevisions.open(classPath(), model.settings(), version());
    }

    /** Settings by name with their prefix: the plugin's configuration, and over it what the command line says. */
    Map<String, String> overrides() {
        Map<String, String> overrides = new TreeMap<>();
        put(overrides, "naming", naming);
        put(overrides, "mapping", mapping);
        put(overrides, "schema", schema);
        put(overrides, "package", packageName);
        put(overrides, "revisionIds", revisionIds);
        put(overrides, "historyTable", historyTable);
        put(overrides, "entityDependencies", entityDependencies);
        put(overrides, "entityPackages", entityPackages);
        put(overrides, "excludeEntities", excludeEntities);
        put(overrides, "indexForeignKeys", indexForeignKeys);
        put(overrides, "beanValidation", beanValidation);
        put(overrides, "xmlMapping", xmlMapping);
        overrides.putAll(commandLine());
        return overrides;
    }

    /** What {@code -Dmigrate.…} says: it wins over the plugin's configuration, which Maven would have the other way. */
    Map<String, String> commandLine() {
        Properties given = session().getUserProperties();
        Map<String, String> ours = new TreeMap<>();
        given.stringPropertyNames().stream()
                .filter(name -> name.startsWith(ModelSettingsReader.PREFIX))
                .forEach(name -> ours.put(name, given.getProperty(name)));
        return ours;
    }

    private static void put(Map<String, String> overrides, String key, @Nullable String value) {
        if (value != null) {
            overrides.put(ModelSettingsReader.PREFIX + key, value);
        }
    }
}
