package dev.migrate.oracle;

import dev.migrate.oracle.random.JavaModel;
import dev.migrate.test.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A model that Hibernate accepts, as one of several that follow each other.
 *
 * @param source how it is written
 * @param variant how it is read
 * @param facts what Hibernate makes of it
 */
record Release(JavaModel source, Variant variant, SortedSet<String> facts) {
    /**
     * Compiles a model and lets Hibernate create its schema.
     *
     * @param folder an empty one
     * @return nothing if the compiler or Hibernate refuses it
     */
    static Optional<Release> of(
            JavaModel source, long seed, SourceCompiler compiler, Path folder, TestDatabase hibernates)
            throws IOException {
        if (compiler.compile(source.source(), folder).isPresent()) {
            return Optional.empty();
        }
        Variant variant = Variant.random(folder, seed);
        hibernates.clear();
        try {
            HibernateModel.create(variant, hibernates).close();
            return Optional.of(new Release(source, variant, CatalogFacts.of(hibernates)));
        } catch (RuntimeException | AssertionError e) {
            // Hibernate refuses in many ways, some of them not meant as that.
            return Optional.empty();
        }
    }
}
