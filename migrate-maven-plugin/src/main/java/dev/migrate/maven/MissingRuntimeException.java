package dev.migrate.maven;

import dev.migrate.error.MigrateException;

/** A project whose revisions would have nothing to compile and run with. */
final class MissingRuntimeException extends MigrateException {
    MissingRuntimeException(String version) {
        super("""
                The project does not depend on migrate-runtime, which revisions are compiled and run with. Add to its pom:
                  <dependency>
                      <groupId>dev.migrate</groupId>
                      <artifactId>migrate-runtime</artifactId>
                      <version>%s</version>
                  </dependency>""".formatted(version));
    }
}
