package dev.migrate.maven;

import dev.migrate.MigrationPreview;
import dev.migrate.MigrationResult;
import dev.migrate.Migrator;
import dev.migrate.error.MigrateException;
import dev.migrate.report.RunReport;
import dev.migrate.revision.Direction;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that goes from one revision to another: on the database, in a script, or on paper. */
abstract class RunMojo extends DatabaseMojo {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /**
     * Writes an SQL script instead of running anything, for {@code psql -v ON_ERROR_STOP=1 -f}. No database is asked: the
     * script itself refuses one that does not stand at {@code from}.
     */
    @Parameter(property = "migrate.sql", defaultValue = "${sql}")
    private boolean sql;

    /** The file that the script is written to; standard output by default. */
    @Parameter(property = "migrate.output", defaultValue = "${output}")
    private @Nullable File output;

    /** Connects, prints what would be done and its SQL, and changes nothing. */
    @Parameter(property = "migrate.dryRun", defaultValue = "${dryRun}")
    private boolean dryRun;

    /** {@code revision} (default) for a transaction for each revision, {@code all} for one for everything that is pending. */
    @Parameter(property = "migrate.transaction")
    private @Nullable String transaction;

    /**
     * How long a statement waits for the lock of a table, {@code 5s} by default; then what was not committed of its
     * revision is undone and tried again later.
     */
    @Parameter(property = "migrate.lockTimeout")
    private @Nullable String lockTimeout;

    /** How often that is tried, {@code 5} by default. */
    @Parameter(property = "migrate.lockAttempts")
    private @Nullable String lockAttempts;

    /** How long a statement in a transaction may take; by default as long as the server allows. */
    @Parameter(property = "migrate.statementTimeout")
    private @Nullable String statementTimeout;

    abstract Direction direction();

    /** Whether a script is for a database at any revision. */
    boolean isIdempotent() {
        return false;
    }

    /** Where a script starts. */
    abstract String from();

    /** Where to. */
    abstract String to();

    @Override
    final void run() throws IOException {
        if (isIdempotent() && !sql) {
            throw new MigrateException("Only a script can be idempotent. Ask for one: -Dsql -Didempotent");
        }
        try (ProjectRevisions revisions = revisions(model())) {
            if (sql) {
                script(revisions);
            } else {
                connected(revisions);
            }
        }
    }

    private void script(ProjectRevisions revisions) throws IOException {
        StringBuilder script = new StringBuilder();
        Migrator migrator = revisions.configure(Migrator.offline()).runSettings(settings());
        if (isIdempotent()) {
            migrator.idempotentScript(from(), to(), script);
        } else {
            migrator.script(from(), to(), script);
        }
        if (output == null) {
            console().write(script.toString());
        } else {
            Path file = output.toPath().toAbsolutePath();
            Files.createDirectories(file.getParent());
            Files.writeString(file, script);
            console()
                    .say(
                            "Wrote the script from %s to %s. Run it with: psql -v ON_ERROR_STOP=1 -f %s",
                            from(), to(), file);
        }
    }

    private void connected(ProjectRevisions revisions) throws IOException {
        try (ProjectDatabase database = database();
                RunReport report = new RunReport(console(), database.display(revisions.settings()), PATIENCE)) {
            Migrator migrator = revisions
                    .configure(Migrator.configure(database.dataSource(revisions.classLoader())))
                    .runSettings(settings())
                    .listener(report);
            if (dryRun) {
                report.planned(direction(), plan(migrator));
            } else {
                report.done(direction(), go(migrator));
            }
        }
    }

    /** What the pom or the command line says of runs. */
    private Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        put(settings, "migrate.transaction", transaction);
        put(settings, "migrate.lockTimeout", lockTimeout);
        put(settings, "migrate.lockAttempts", lockAttempts);
        put(settings, "migrate.statementTimeout", statementTimeout);
        return settings;
    }

    private static void put(Map<String, String> settings, String name, @Nullable String value) {
        if (value != null) {
            settings.put(name, value);
        }
    }

    private MigrationResult go(Migrator migrator) {
        return direction() == Direction.UPGRADE ? migrator.upgrade(to()) : migrator.downgrade(to());
    }

    private MigrationPreview plan(Migrator migrator) {
        return direction() == Direction.UPGRADE ? migrator.planUpgrade(to()) : migrator.planDowngrade(to());
    }
}
