package dev.migrate.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The entity models that others have published, from the jars that the build copies beside the test classes. */
final class PublishedModels {
    private static final Path DIRECTORY = testClasses().resolveSibling("models");
    private static final int JAVA_OF_NEWER_MODELS = 21;

    private PublishedModels() {}

    /** All that the running Java can read. */
    static List<Model> all() {
        return Stream.concat(forJava17().stream(), isNewerJava() ? forJava21().stream() : Stream.of())
                .toList();
    }

    static Model keycloak() {
        return model("keycloak", "keycloak-model-jpa");
    }

    static List<Model> forJava17() {
        return List.of(
                keycloak(),
                hibernateTesting(),
                model("kogito", "data-index-storage-jpa-common"),
                model("modulith", "spring-modulith-events-jpa"),
                model("camel", "camel-jpa"),
                model("axon-4", "axon-eventsourcing", "axon-messaging", "axon-modelling"),
                model("statemachine", "spring-statemachine-data-jpa"));
    }

    /** The releases of Keycloak, oldest first; the jars that the entities need besides are those of the last. */
    static List<Model> keycloakReleases() {
        Model last = keycloak();
        Stream<Model> former = Stream.of("22.0.5", "23.0.7", "24.0.5", "25.0.6", "26.0.8")
                .map(version -> model("keycloak-" + version, "keycloak-model-jpa"))
                .map(model ->
                        new Model(model.name(), List.of(), model.entityJars(), last.classPath(), List.of(), List.of()));
        return Stream.concat(former, Stream.of(last)).toList();
    }

    static List<Model> forJava21() {
        return List.of(
                model(
                        "dirigible",
                        "dirigible-components-data-structures",
                        "dirigible-components-data-csvim",
                        "dirigible-components-engine-jobs",
                        "dirigible-components-engine-listeners",
                        "dirigible-components-engine-security",
                        "dirigible-components-core-tenants"),
                model("axon", "axon-messaging", "axon-eventsourcing"));
    }

    static boolean isNewerJava() {
        return Runtime.version().feature() >= JAVA_OF_NEWER_MODELS;
    }

    /** Hibernate's own test domains, but for those that its user guide shows, which overlap with each other. */
    private static Model hibernateTesting() {
        Model all = model("hibernate-testing", "hibernate-testing");
        String domain = "org.hibernate.testing.orm.domain";
        return new Model(
                all.name(),
                all.directories(),
                all.entityJars(),
                all.classPath(),
                List.of(domain),
                List.of(domain + ".userguide.*"));
    }

    private static Model model(String name, String... artifacts) {
        Set<String> entityJars = Set.of(artifacts);
        Predicate<Path> hasEntities =
                jar -> entityJars.contains(jar.getFileName().toString().replaceFirst("\\.jar$", ""));
        List<Path> jars = jars(name);
        return new Model(
                name,
                List.of(),
                jars.stream().filter(hasEntities).toList(),
                jars.stream().filter(hasEntities.negate()).toList(),
                List.of(),
                List.of());
    }

    /** The jars that the build copies to the folder of that name. */
    static List<Path> jars(String name) {
        try (Stream<Path> files = Files.list(DIRECTORY.resolve(name))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of the compiled tests. */
    static Path testClasses() {
        try {
            return Path.of(PublishedModels.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
