package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.author.CreateRequest;
import dev.migrate.author.CreateResult.Outcome;
import dev.migrate.test.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * No id comes twice, whatever generates ids next: Hibernate itself adds rows after each revision, on the way up and on the
 * way down, as an application does that starts anew each time.
 */
class GeneratedIdsTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static final String ENTITY = """
            package shop;

            import jakarta.persistence.Entity;
            import jakarta.persistence.GeneratedValue;
            import jakarta.persistence.GenerationType;
            import jakarta.persistence.Id;
            import jakarta.persistence.SequenceGenerator;
            import jakarta.persistence.Table;
            import jakarta.persistence.TableGenerator;

            @Entity
            @Table(name = "items")
            public class Item {
                @Id
                %s
                Long id;
            }
            """;

    private static final String IDENTITY = "@GeneratedValue(strategy = GenerationType.IDENTITY)";
    private static final String AUTO = "@GeneratedValue";
    private static final String TABLE = "@GeneratedValue(strategy = GenerationType.TABLE)";

    private static StoryCompiler compiler;

    @TempDir
    Path folder;

    private final List<ClassLoader> releases = new ArrayList<>();

    @BeforeAll
    static void openCompiler() throws IOException {
        compiler = new StoryCompiler();
    }

    @AfterAll
    static void closeCompiler() throws IOException {
        compiler.close();
    }

    private static String sequence(int size, int first) {
        return "@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = \"g\")"
                + " @SequenceGenerator(name = \"g\", sequenceName = \"ids\", allocationSize = " + size
                + ", initialValue = " + first + ")";
    }

    private static String table(int size) {
        return "@GeneratedValue(strategy = GenerationType.TABLE, generator = \"g\")"
                + " @TableGenerator(name = \"g\", table = \"numbers\", allocationSize = " + size + ")";
    }

    @Test
    void no_id_comes_twice_when_something_else_generates_them() throws IOException {
        walk(
                new Step(IDENTITY, 3),
                new Step(sequence(50, 1), 3),
                new Step(sequence(1, 1), 60),
                new Step(sequence(50, 1), 3),
                new Step(table(50), 60),
                new Step(sequence(1, 1), 0),
                new Step(sequence(20, 1), 25),
                new Step(table(1), 3),
                new Step(table(50), 60),
                new Step(IDENTITY, 3),
                new Step(TABLE, 3),
                new Step(AUTO, 60),
                new Step(IDENTITY, 3),
                new Step(sequence(50, 1000), 3),
                new Step(sequence(50, 1), 60),
                new Step(AUTO, 3));
    }

    /**
     * A release of the application.
     *
     * @param generator the annotations of the id
     * @param rows how many rows it adds before the next one
     */
    private record Step(String generator, int rows) {}

    private void walk(Step... steps) throws IOException {
        try (StoryProject project = new StoryProject(folder, compiler)) {
            for (Step step : steps) {
                project.entities(Map.of("Item.java", ENTITY.formatted(step.generator())));
                CreateRequest request =
                        new CreateRequest("Step" + releases.size(), true, null, null, null, null, false);
                assertThat(project.create(request).outcome()).isEqualTo(Outcome.WRITTEN);
                project.compile();
                project.migrator(database).upgrade();
                releases.add(project.loader());
                add(step.rows(), project.loader());
            }
            for (int i = steps.length - 2; i >= 0; i--) {
                project.migrator(database).downgrade("-1");
                add(steps[i].rows(), releases.get(i));
            }
        }
        assertThat(database.query("SELECT count(*) FROM items")).isNotEqualTo(List.of(List.of("0")));
    }

    /** Adds rows as an application does that has just been started. */
    private static void add(int rows, ClassLoader classes) {
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                        .applyClassLoader(classes)
                        .build())
                .applySetting("hibernate.connection.datasource", database.dataSource())
                .applySetting(
                        "hibernate.physical_naming_strategy",
                        "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl")
                .applySetting("hibernate.hbm2ddl.auto", "validate")
                .build();
        try (SessionFactory factory = new MetadataSources(registry)
                .addAnnotatedClassName("shop.Item")
                .buildMetadata()
                .buildSessionFactory()) {
            factory.inTransaction(session -> {
                for (int i = 0; i < rows; i++) {
                    session.persist(item(classes));
                }
            });
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }

    private static Object item(ClassLoader classes) {
        try {
            return classes.loadClass("shop.Item").getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
