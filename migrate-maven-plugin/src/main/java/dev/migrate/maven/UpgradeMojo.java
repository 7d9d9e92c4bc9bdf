package dev.migrate.maven;

import dev.migrate.revision.Direction;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Applies the revisions that are pending, each in a transaction of its own. */
@Mojo(name = "upgrade", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
final class UpgradeMojo extends RunMojo {
    /**
     * Where to: {@code head} (default), {@code +1}, an id, as much of an id as makes it unique, or steps from there: {@code
     * <id>+2}, {@code head-1}.
     */
    @Parameter(property = "migrate.to", defaultValue = "${to}")
    private @Nullable String to;

    /** Where the database of a script stands: {@code base} (default), an id, the beginning of one, {@code head-1}. */
    @Parameter(property = "migrate.from", defaultValue = "${from}")
    private @Nullable String from;

    /**
     * Makes the script one that may be run on a database at any revision, and again: it does what is not done there. It
     * holds commands of {@code psql}, which other clients do not know.
     */
    @Parameter(property = "migrate.idempotent", defaultValue = "${idempotent}")
    private boolean idempotent;

    @Override
    Direction direction() {
        return Direction.UPGRADE;
    }

    @Override
    boolean isIdempotent() {
        return idempotent;
    }

    @Override
    String from() {
        return from == null ? "base" : from;
    }

    @Override
    String to() {
        return to == null ? "head" : to;
    }
}
