package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.Verification;
import dev.migrate.report.VerifyReport;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Compares a live database with what its revisions have made, and fails if they differ (drift) or if an applied revision was
 * edited. Changes nothing. What no revision made and no application feels, such as tables of others, is listed apart.
 */
@Mojo(name = "verify", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
final class VerifyMojo extends DatabaseMojo {
    /**
     * Compares with what the revisions up to there make, instead of those that are applied: {@code head}, an id, as much
     * of an id as makes it unique, or steps from there: {@code <id>+2}, {@code head-1}.
     */
    @Parameter(property = "migrate.to", defaultValue = "${to}")
    private @Nullable String to;

    /**
     * What is known to differ: {@code users.legacy_id} for what belongs to a table, {@code audit} for what stands alone, with
     * commas between them.
     */
    @Parameter(property = "migrate.ignore", defaultValue = "${ignore}")
    private @Nullable String ignore;

    @Override
    void run() throws IOException {
        try (ProjectRevisions revisions = revisions(model());
                ProjectDatabase database = database()) {
            Migrator migrator = revisions.configure(Migrator.configure(database.dataSource(revisions.classLoader())));
            console().say("Verifying " + database.display(revisions.settings()));
            Verification verification = to == null ? migrator.verify() : migrator.verify(to);
            new VerifyReport(verification, ignored()).tell(console());
        }
    }

    private Set<String> ignored() {
        return ignore == null
                ? Set.of()
                : Arrays.stream(ignore.split(",", -1)).map(String::strip).collect(Collectors.toSet());
    }
}
