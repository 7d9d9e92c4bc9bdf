package dev.migrate.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.error.MigrateException;
import dev.migrate.execution.MigrationListener;
import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Plan;
import dev.migrate.revision.Revision;
import dev.migrate.test.RevisionClasses;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

class MigrateAutoConfigurationTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    @BeforeEach
    void setUp() {
        database.clear();
    }

    @Test
    void theDatabaseIsAtTheHeadWhenTheContextIsThere() {
        try (AnnotationConfigApplicationContext context = start(Map.of(), beans -> {})) {
            assertThat(context.getBean(Migrator.class).current().isAtHead()).isTrue();
        }
    }

    @Test
    void aListenerOfTheApplicationIsTold() {
        AtomicInteger told = new AtomicInteger();
        MigrationListener listener = new MigrationListener() {
            @Override
            public void started(Plan plan) {
                told.incrementAndGet();
            }
        };
        start(Map.of(), beans -> beans.registerBean(MigrationListener.class, () -> listener))
                .close();
        assertThat(told).hasValue(1);
    }

    @Test
    void aMigratorOfTheApplicationTakesThePlaceOfOurs() {
        start(
                        Map.of(),
                        beans -> beans.registerBean(
                                Migrator.class, () -> migrator().historyTable("ours")))
                .close();
        assertThat(database.query("SELECT id FROM ours")).containsExactly(List.of("001"));
    }

    @Test
    void propertiesSetWhatTheyName() {
        start(Map.of("migrate.history-table", "elsewhere"), beans -> {}).close();
        assertThat(database.query("SELECT id FROM elsewhere")).containsExactly(List.of("001"));
    }

    @Test
    void itCanBeSwitchedOff() {
        try (AnnotationConfigApplicationContext context = start(Map.of("migrate.enabled", "false"), beans -> {})) {
            assertThat(context.getBeansOfType(Migrator.class)).isEmpty();
        }
        start(Map.of("migrate.mode", "off"), beans -> {}).close();
        assertThat(migrator().current().isAtHead()).isFalse();
    }

    @Test
    void healthIsOutOfServiceBehindTheHeadAndUpThere() {
        assertThat(new Boot3HealthIndicator(migrator()).health())
                .isEqualTo(Health.outOfService()
                        .withDetail("current", List.of())
                        .withDetail("pending", List.of("001"))
                        .build());
        assertThat(new Boot4HealthIndicator(migrator()).health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        migrator().upgrade();
        assertThat(new Boot3HealthIndicator(migrator()).health())
                .isEqualTo(Health.up().withDetail("current", List.of("001")).build());
        assertThat(new Boot4HealthIndicator(migrator()).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void healthIsUpWhenANewerApplicationHasUpgradedTheDatabase() {
        migrator().upgrade();
        database.execute(
                "UPDATE migrate_history SET is_head = false",
                "INSERT INTO migrate_history SELECT '002', '{001}', 'Second', '', now(), '', 0, '', true");
        Map<String, Object> details = Map.of("current", List.of("002"), "databaseAhead", true);
        assertThat(new Boot3HealthIndicator(migrator()).health())
                .isEqualTo(Health.up().withDetails(details).build());
        assertThat(new Boot4HealthIndicator(migrator()).health().getStatus()).isEqualTo(Status.UP);
        MigrateEndpoint.Report report = new MigrateEndpoint(migrator()).report();
        assertThat(report.current()).containsExactly("002");
        assertThat(report.pending()).isEmpty();
    }

    @Test
    void theEndpointTellsWhatIsPendingAndWhatWasApplied() {
        assertThat(new MigrateEndpoint(migrator()).report())
                .isEqualTo(new MigrateEndpoint.Report(
                        List.of(), List.of("001"), List.of(new MigrateEndpoint.Entry("001", "First", null, null))));
        migrator().upgrade();
        MigrateEndpoint.Report report = new MigrateEndpoint(migrator()).report();
        assertThat(report.current()).containsExactly("001");
        assertThat(report.pending()).isEmpty();
        assertThat(report.history())
                .singleElement()
                .satisfies(entry -> assertThat(entry.appliedAt()).isNotNull());
    }

    @Test
    void aFailureIsItsMessage() {
        MigrateException failure = new MigrateException("What failed. What to do.");
        FailureAnalysis analysis = new MigrateFailureAnalyzer().analyze(new IllegalStateException(failure));
        assertThat(analysis.getDescription()).isEqualTo("What failed. What to do.");
    }

    private AnnotationConfigApplicationContext start(
            Map<String, Object> properties, Consumer<AnnotationConfigApplicationContext> beans) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
        context.setClassLoader(revisions());
        context.registerBean(DataSource.class, database::dataSource);
        beans.accept(context);
        context.register(MigrateAutoConfiguration.class);
        context.refresh();
        return context;
    }

    private Migrator migrator() {
        return Migrator.configure(database.dataSource()).classLoader(revisions());
    }

    private ClassLoader revisions() {
        return RevisionClasses.in(directory, First.class);
    }

    /** Something to apply. */
    @Revision(id = "001", name = "First")
    public static final class First implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute("CREATE TABLE first (id integer)");
        }

        @Override
        public void downgrade(Operations op) {
            op.execute("DROP TABLE first");
        }
    }
}
