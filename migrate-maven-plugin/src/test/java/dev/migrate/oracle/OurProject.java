package dev.migrate.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.author.CreateRequest;
import dev.migrate.author.CreateResult;
import dev.migrate.author.CreateRevision;
import dev.migrate.author.Interviewer;
import dev.migrate.author.Workspace;
import dev.migrate.execution.RevisionLoader;
import dev.migrate.operation.RecordedOperations;
import dev.migrate.processor.CompiledClasses;
import dev.migrate.processor.CompiledModel;
import dev.migrate.processor.MigrateProcessor;
import dev.migrate.processor.ModelCompiler;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.RevisionRegistry;
import dev.migrate.schema.json.Snapshot;
import dev.migrate.settings.ModelSettingsReader;
import dev.migrate.test.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A project whose entities are those of a model, and the plugin's own way from them to a database. */
final class OurProject implements AutoCloseable {
    private Variant variant;
    private Optional<Interviewer> developer = Optional.empty();
    private final Path sources;
    private final Path resources;
    private final Path classes;
    private final URLClassLoader loader;

    private OurProject(Variant variant, Path folder) throws IOException {
        this.variant = variant;
        this.sources = Files.createDirectories(folder.resolve("src/main/java"));
        this.resources = Files.createDirectories(folder.resolve("src/main/resources"));
        this.classes = Files.createDirectories(folder.resolve("target/classes"));
        this.loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, OurProject.class.getClassLoader());
    }

    /** A project without revisions in an empty folder. */
    static OurProject in(Path folder, Variant variant) throws IOException {
        return new OurProject(variant, folder);
    }

    /** Takes the entities of another model, such as a later release. */
    void become(Variant other) {
        variant = other;
    }

    /** Sets who answers what the entities leave open. */
    void ask(Interviewer person) {
        developer = Optional.of(person);
    }

    /** Reads the compiled entities and the compiled revisions, and writes a revision if something has changed. */
    CreateResult create(String name) throws IOException {
        return create(new CreateRequest(name, true, null, null, null, null, false));
    }

    /** The same with what a developer says beside the name. */
    CreateResult create(CreateRequest request) throws IOException {
        Snapshot model = read();
        List<RevisionInfo> revisions =
                Files.exists(registry()) ? new RevisionLoader(loader).graph().ordered() : List.of();
        Workspace workspace = new Workspace(
                sources,
                resources,
                ModelSettingsReader.read("", "settings", variant.settings()),
                model,
                revisions,
                revision -> RecordedOperations.of(new RevisionLoader(loader).load(revision)::upgrade));
        return new CreateRevision(workspace, developer, Clock.systemUTC()).create(request);
    }

    /** Compiles the sources, with the processor and all warnings but that it claims no annotation, and fails if the compiler has anything to say. */
    void compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> paths = Files.walk(sources)) {
            List<Path> units = paths.filter(Files::isRegularFile).toList();
            List<String> options = List.of("-Xlint:all,-processing", "--release", "17", "-d", classes.toString());
            JavaCompiler.CompilationTask task =
                    compiler.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(units));
            task.setProcessors(List.of(new MigrateProcessor()));
            boolean compiled = task.call();
            assertThat(said.toString()).isEmpty();
            assertThat(compiled).isTrue();
        }
    }

    /** What applies the compiled revisions to a database. */
    Migrator migrator(TestDatabase database) {
        return Migrator.configure(database.dataSource()).classLoader(loader);
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }

    private Path registry() {
        return classes.resolve(RevisionRegistry.RESOURCE);
    }

    private Snapshot read() throws IOException {
        Model model = variant.model();
        CompiledModel compiled = ModelCompiler.compile(
                new CompiledClasses(model.directories(), model.entityJars(), classPath(), variant.settings()));
        String snapshot = compiled.snapshot()
                .orElseThrow(() -> new AssertionError("No snapshot of " + model + ": " + compiled.messages()));
        return Snapshot.read(Snapshot.PATH, snapshot);
    }

    private List<Path> classPath() {
        return Stream.concat(
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(Path::of),
                        variant.model().classPath().stream())
                .toList();
    }
}
