package dev.migrate.maven;

import dev.migrate.MigrationPreview;
import dev.migrate.MigrationResult;
import dev.migrate.Migrator;
import dev.migrate.report.RunReport;
import dev.migrate.revision.Direction;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

    abstract Direction direction();

    /** Where a script starts. */
    abstract String from();

    /** Where to. */
    abstract String to();

    @Override
    final void run() throws IOException {
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
        revisions.configure(Migrator.offline()).script(from(), to(), script);
        if (output == null) {
            console().print(script.toString());
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
                    .listener(report);
            if (dryRun) {
                report.planned(direction(), plan(migrator));
            } else {
                report.done(direction(), go(migrator));
            }
        }
    }

    private MigrationResult go(Migrator migrator) {
        return direction() == Direction.UPGRADE ? migrator.upgrade(to()) : migrator.downgrade(to());
    }

    private MigrationPreview plan(Migrator migrator) {
        return direction() == Direction.UPGRADE ? migrator.planUpgrade(to()) : migrator.planDowngrade(to());
    }
}
