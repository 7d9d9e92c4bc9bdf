package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.author.CreateRequest;
import dev.migrate.author.CreateResult;
import dev.migrate.author.CreateRevision;
import dev.migrate.author.Workspace;
import dev.migrate.execution.RevisionLoader;
import dev.migrate.operation.RecordedOperations;
import dev.migrate.processor.CompiledClasses;
import dev.migrate.processor.source.SourceFields;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.RevisionRegistry;
import dev.migrate.schema.Schema;
import dev.migrate.schema.json.Snapshot;
import dev.migrate.settings.ModelSettings.Mapping;
import dev.migrate.settings.ModelSettings.Naming;
import dev.migrate.settings.ModelSettingsReader;
import dev.migrate.test.TestDatabase;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The project of a story: its entities and revisions as sources, and compiled. */
final class StoryProject implements AutoCloseable {
    private static final Instant START = Instant.parse("2026-11-20T09:30:00Z");

    private final Path root;
    private final StoryCompiler compiler;
    private final List<URLClassLoader> loaders = new ArrayList<>();

    StoryProject(Path root, StoryCompiler compiler) {
        this.root = root;
        this.compiler = compiler;
    }

    /** Replaces the entities, and compiles them with the revisions that are there. */
    void entities(Map<String, String> sources) throws IOException {
        Path folder = Files.createDirectories(sources().resolve("shop"));
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : old.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Files.writeString(folder.resolve(source.getKey()), source.getValue());
        }
        compile();
    }

    /** Compiles everything anew, into an empty folder. */
    void compile() throws IOException {
        Path classes = root.resolve("target/classes-" + loaders.size());
        compiler.compile(sources(), classes);
        URL[] path = {classes.toUri().toURL()};
        loaders.add(new URLClassLoader(path, StoryProject.class.getClassLoader()));
    }

    /** What {@code create} does, a day after the time before, with what it says. */
    CreateResult create(CreateRequest request) throws IOException {
        Path classes = classes();
        CompiledClasses compiled =
                new CompiledClasses(List.of(classes), List.of(), StoryCompiler.classPath(), Map.of());
        SourceFields fields = new SourceFields(List.of(sources()), StandardCharsets.UTF_8);
        return new CreateRevision(workspace(), Optional.empty(), clock())
                .initialValues(new ProjectInitialValues(compiled, fields)::of)
                .create(request);
    }

    /** The schema that the entities need. */
    Schema schema() throws IOException {
        return snapshot().schema();
    }

    /** What applies the compiled revisions to a database. */
    Migrator migrator(TestDatabase database) {
        return Migrator.configure(database.dataSource()).classLoader(loader());
    }

    /** All sources and resources, by path. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root.resolve("src"))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }

    /** A text without the path of the project, which differs from run to run. */
    String withoutPaths(String text) {
        return text.replace(root + "/", "");
    }

    @Override
    public void close() throws IOException {
        for (URLClassLoader loader : loaders) {
            loader.close();
        }
    }

    private Workspace workspace() throws IOException {
        List<RevisionInfo> revisions = Files.exists(classes().resolve(RevisionRegistry.RESOURCE))
                ? new RevisionLoader(loader()).graph().ordered()
                : List.of();
        return new Workspace(
                sources(),
                root.resolve("src/main/resources"),
                ModelSettingsReader.defaults(),
                snapshot(),
                revisions,
                revision -> RecordedOperations.of(new RevisionLoader(loader()).load(revision)::upgrade));
    }

    private Snapshot snapshot() throws IOException {
        Path file = classes().resolve(Snapshot.PATH);
        return Files.exists(file)
                ? Snapshot.read(Snapshot.PATH, Files.readString(file))
                : new Snapshot(Mapping.HIBERNATE_7, Naming.SPRING, Schema.empty());
    }

    private Clock clock() {
        return Clock.fixed(START.plus(Duration.ofDays(loaders.size() - 1)), ZoneOffset.UTC);
    }

    private Path sources() {
        return root.resolve("src/main/java");
    }

    private Path classes() {
        return root.resolve("target/classes-" + (loaders.size() - 1));
    }

    /** The compiled classes, as they are now. */
    URLClassLoader loader() {
        return loaders.get(loaders.size() - 1);
    }
}
