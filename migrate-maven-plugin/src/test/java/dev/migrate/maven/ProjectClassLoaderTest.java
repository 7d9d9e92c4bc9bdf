package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.revision.Migration;
import java.nio.file.Path;
import java.sql.Driver;
import java.util.List;
import java.util.ServiceLoader;
import org.apache.maven.plugin.Mojo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

class ProjectClassLoaderTest {
    @TempDir
    Path classes;

    @BeforeEach
    void compile() throws Exception {
        ProjectSource.compile(classes, "Own", """
                package dev.migrate.demo;

                public final class Own implements dev.migrate.revision.Migration {
                    public void upgrade(dev.migrate.operation.Operations op) {}

                    public void downgrade(dev.migrate.operation.Operations op) {}
                }
                """);
    }

    @Test
    void a_revision_of_the_project_is_a_migration_of_the_plugin() throws Exception {
        try (ProjectClassLoader loader = loader(classes)) {
            Class<?> own = loader.loadClass("dev.migrate.demo.Own");
            assertThat(own.getClassLoader()).isSameAs(loader);
            assertThat(own.getConstructor().newInstance()).isInstanceOf(Migration.class);
        }
    }

    @Test
    void logging_is_shared() throws Exception {
        try (ProjectClassLoader loader = loader(ProjectSource.locationOf(Logger.class))) {
            assertThat(loader.loadClass(Logger.class.getName())).isSameAs(Logger.class);
        }
    }

    @Test
    void the_driver_is_the_projects_own() throws Exception {
        try (ProjectClassLoader loader = loader(ProjectSource.locationOf(org.postgresql.Driver.class))) {
            assertThat(ServiceLoader.load(Driver.class, loader).stream()
                            .map(provider -> provider.type().getClassLoader()))
                    .containsExactly(loader);
        }
    }

    @Test
    void maven_is_out_of_sight() throws Exception {
        try (ProjectClassLoader loader = loader(classes)) {
            assertThatThrownBy(() -> loader.loadClass(Mojo.class.getName())).isInstanceOf(ClassNotFoundException.class);
        }
    }

    @Test
    void knows_whether_the_project_has_the_runtime() throws Exception {
        try (ProjectClassLoader without = loader(classes);
                ProjectClassLoader with = loader(classes, ProjectSource.locationOf(Migration.class))) {
            assertThat(without.hasOwn(Migration.class)).isFalse();
            assertThat(with.hasOwn(Migration.class)).isTrue();
        }
    }

    private static ProjectClassLoader loader(Path... classPath) {
        return new ProjectClassLoader(List.of(classPath), ProjectClassLoaderTest.class.getClassLoader());
    }
}
