package dev.migrate.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes a revision class and the new {@code head.json} from what changed in the entities since the head revision.
 *
 * <p>Needs no database. When nothing changed it says so and writes nothing.
 */
@Mojo(
        name = "create",
        threadSafe = true,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
@SuppressWarnings("NullAway.Init")
final class CreateMojo extends ModelMojo {
    /** What the revision does, as a name ({@code AddBioToUsers}) or as a sentence. Required. */
    @Parameter(property = "migrate.name", defaultValue = "${name}")
    private @Nullable String name;

    /** {@code false} writes an empty revision to be filled by hand, whatever the entities say. */
    @Parameter(property = "migrate.autogenerate", defaultValue = "${autogenerate}")
    private boolean autogenerate = true;

    /** The id of the revision; by default it is made as {@code migrate.revisionIds} says. */
    @Parameter(property = "migrate.revisionId", defaultValue = "${revisionId}")
    private @Nullable String revisionId;

    /**
     * What was renamed, not dropped and added: {@code users.fullname:full_name} for a column, {@code user:users} for a
     * table, with commas between them.
     */
    @Parameter(property = "migrate.rename", defaultValue = "${rename}")
    private List<String> rename = List.of();

    /** What may be dropped with its rows or values: {@code users.legacy_id} or {@code users}, with commas between them. */
    @Parameter(property = "migrate.allowDrop", defaultValue = "${allowDrop}")
    private List<String> allowDrop = List.of();

    /** What existing rows get in a new column that is not null: {@code examples.priority=0}, SQL after the first equals sign. */
    @Parameter(property = "migrate.fill", defaultValue = "${fill}")
    private List<String> fill = List.of();

    /** Prints the revision instead of writing it. */
    @Parameter(property = "migrate.dryRun", defaultValue = "${dryRun}")
    private boolean dryRun;

    /** Where the revision class is written. */
    @Parameter(property = "migrate.sourceDirectory", defaultValue = "${project.build.sourceDirectory}")
    private Path sourceDirectory;

    @Override
    void run() throws IOException {
    }
}
