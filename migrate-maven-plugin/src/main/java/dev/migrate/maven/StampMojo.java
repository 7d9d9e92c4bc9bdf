package dev.migrate.maven;

import dev.migrate.DatabaseState;
import dev.migrate.Migrator;
import dev.migrate.error.MigrateException;
import dev.migrate.report.EditedText;
import dev.migrate.report.Standing;
import java.io.IOException;
import java.util.Objects;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Sets where the database stands and runs nothing: for tables that exist already, or that were mended by hand. With {@code
 * repair} it gives the history the checksums of edited revisions instead.
 */
@Mojo(name = "stamp", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
final class StampMojo extends DatabaseMojo {
    /**
     * Where the database stands: {@code head}, {@code base}, an id, as much of an id as makes it unique, or steps from there:
     * {@code <id>+2}, {@code head-1}. Required, except to repair: there it is the only revision to repair.
     */
    @Parameter(property = "migrate.to", defaultValue = "${to}")
    private @Nullable String to;

    /**
     * Leaves the database where it stands, and gives its history the checksums of the code for revisions that were edited
     * after they were applied. For a database that is as the code says.
     */
    @Parameter(property = "migrate.repair", defaultValue = "${repair}")
    private boolean repair;

    /** Why the history is repaired; it keeps that, and {@code migrate:history -Dverbose} shows it. Required to repair. */
    @Parameter(property = "migrate.reason", defaultValue = "${reason}")
    private @Nullable String reason;

    @Override
    void run() throws IOException {
        if (repair && (reason == null || reason.isBlank())) {
            throw new MigrateException(
                    "Why the history is repaired is not given. It keeps the reason: -Drepair -Dreason=\"...\"");
        } else if (to == null && !repair) {
            throw new MigrateException(
                    "Where the database stands is not given. Name a revision: -Dto=head, -Dto=<id>" + " or -Dto=base");
        }
        try (ProjectRevisions revisions = revisions(model());
                ProjectDatabase database = database()) {
            Migrator migrator = revisions.configure(Migrator.configure(database.dataSource(revisions.classLoader())));
            console()
                    .say((repair ? "Repairing the history of " : "Stamping ") + database.display(revisions.settings()));
            if (repair) {
                repair(migrator, Objects.requireNonNull(reason));
            } else {
                DatabaseState state = migrator.stamp(Objects.requireNonNull(to));
                console().say("Nothing was run. " + new Standing(state, console()).sentence());
            }
        }
    }

    private void repair(Migrator migrator, String why) {
        new EditedText(to == null ? migrator.repair(why) : migrator.repair(why, to), console()).tellRepaired();
    }
}
