package dev.migrate.maven;

import dev.migrate.author.CollidingNumbers;
import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Gives revisions of this branch other numbers if the main branch has used theirs meanwhile: with {@code
 * revisionIds=sequential} two branches both write {@code 012}, and nothing compiles with both. {@code migrate:rebase} does
 * this first, by itself.
 */
@Mojo(name = "renumber", threadSafe = true)
@SuppressWarnings("NullAway.Init")
final class RenumberMojo extends MigrateMojo {
    /** Does nothing, since what comes after it is to write nothing. */
    @Parameter(property = "migrate.dryRun", defaultValue = "${dryRun}")
    private boolean dryRun;

    /** Where the revision classes are. */
    @Parameter(property = "migrate.sourceDirectory", defaultValue = "${project.build.sourceDirectory}")
    private File sourceDirectory;

    @Override
    boolean needsClasses() {
        return false;
    }

    @Override
    void run() {
        if (!dryRun) {
            CollidingNumbers.mend(sourceDirectory.toPath()).forEach(console()::say);
        }
    }
}
