package dev.migrate.maven;

import dev.migrate.author.CreateRequest;
import dev.migrate.author.CreateRevision;
import dev.migrate.author.Interviewer;
import dev.migrate.author.Workspace;
import dev.migrate.error.MigrateException;
import dev.migrate.processor.source.SourceFields;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a revision class and the new {@code head.json} from what changed in the entities since the head revision.
 *
 * <p>Needs no database. When nothing changed it says so and writes nothing.
 */
@Mojo(name = "create", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
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
     * table, {@code state.BLOCKED:SUSPENDED} for a label of an enum type, with commas between them.
     */
    @Parameter(property = "migrate.rename", defaultValue = "${rename}")
    private @Nullable String rename;

    /** What may be dropped with its rows or values: {@code users.legacy_id} or {@code users}, with commas between them. */
    @Parameter(property = "migrate.allowDrop", defaultValue = "${allowDrop}")
    private @Nullable String allowDrop;

    /**
     * What existing rows get in a column that is not null: {@code examples.priority=0}, SQL after the first equals sign,
     * with commas between several. Without it they get the column's default, else the literal that the field is initialized
     * with in the source ({@code int priority = 0;}), unless a converter makes something else of it. A version begins with 0,
     * nothing is deleted softly, and ids come from their sequence.
     */
    @Parameter(property = "migrate.fill", defaultValue = "${fill}")
    private @Nullable String fill;

    /** Prints the revision instead of writing it. */
    @Parameter(property = "migrate.dryRun", defaultValue = "${dryRun}")
    private boolean dryRun;

    /** Where the revision class is written. */
    @Parameter(property = "migrate.sourceDirectory", defaultValue = "${project.build.sourceDirectory}")
    private File sourceDirectory;

    /** Where {@code META-INF/migrate/head.json} is. */
    @Parameter(property = "migrate.resourceDirectory", defaultValue = "${project.basedir}/src/main/resources")
    private File resourceDirectory;

    /** How the sources are encoded, in which the values are read that attributes start with. */
    @Parameter(property = "encoding", defaultValue = "${project.build.sourceEncoding}")
    private @Nullable String encoding;

    @Inject
    private Prompter prompter;

    @Override
    void run() throws IOException {
        CreateRequest request = request();
        ProjectModel model = model();
        model.requireWhole();
        warnOf(model);
        try (ProjectRevisions revisions = revisions(model)) {
            Workspace workspace = revisions.workspace(model, sourceDirectory.toPath(), resourceDirectory.toPath());
            CreateRevision revision = new CreateRevision(workspace, interviewer(), Clock.systemUTC())
                    .initialValues(new ProjectInitialValues(model.input(), sources())::of);
            new CreateReport(console()).print(revision.create(request));
        }
    }

    private SourceFields sources() {
        return new SourceFields(
                project().getCompileSourceRoots().stream().map(Path::of).toList(),
                encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding));
    }

    private Optional<Interviewer> interviewer() {
        return ConsoleInterviewer.of(prompter, session().getRequest().isInteractiveMode());
    }

    private CreateRequest request() {
        if (name == null) {
            throw new MigrateException("The revision has no name. Say what it does: -Dname=AddBioToUsers");
        }
        return new CreateRequest(name, autogenerate, revisionId, rename, allowDrop, fill, dryRun);
    }
}
