package dev.migrate.author;

import dev.migrate.diff.Question;
import dev.migrate.operation.Operation;
import dev.migrate.render.CompiledRevisions;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.schema.Schema;
import dev.migrate.schema.json.Head;
import dev.migrate.schema.json.Snapshot;
import dev.migrate.settings.ModelSettings.Mapping;
import dev.migrate.settings.ModelSettings.Naming;
import dev.migrate.settings.ModelSettingsReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A project in a folder, whose revision classes are compiled before each use; not for use by several threads. */
final class TestProject {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:30:00Z"), ZoneOffset.UTC);

    private final Path root;
    private Snapshot model = new Snapshot(Mapping.HIBERNATE_7, Naming.JPA, Schema.empty());
    private Map<String, String> settings = Map.of("migrate.package", "com.acme.migrations");
    private Optional<Interviewer> interviewer = Optional.empty();
    private int compilations;

    TestProject(Path root) {
        this.root = root;
    }

    /** Sets what the entities need. */
    TestProject entities(Schema schema) {
        model = new Snapshot(model.mapping(), model.naming(), schema);
        return this;
    }

    TestProject naming(Naming naming) {
        model = new Snapshot(model.mapping(), naming, model.schema());
        return this;
    }

    TestProject setting(String name, String value) {
        settings = new TreeMap<>(settings);
        settings.put("migrate." + name, value);
        return this;
    }

    /** Sets who answers, and how. */
    TestProject developer(Function<Question, Optional<Question.Answer>> answers) {
        interviewer = Optional.of(answers::apply);
        return this;
    }

    CreateResult create(String name) {
        return create(request(name));
    }

    CreateResult create(CreateRequest request) {
        return new CreateRevision(workspace(), interviewer, CLOCK).create(request);
    }

    CreateResult merge(@Nullable String name, @Nullable String revisionId) {
        return new MergeRevision(workspace(), CLOCK).merge(name, revisionId, false);
    }

    CreateResult squash(String from, String to) {
        return squash(new SquashRequest(from, to, null, null, false));
    }

    CreateResult squash(SquashRequest request) {
        Workspace workspace = workspace();
        return new SquashRevision(workspace, this::downgrade, CLOCK).squash(request);
    }

    CreateResult rebase(@Nullable String revision, @Nullable String onto) {
        return new RebaseRevision(workspace(), this::downgrade).rebase(new RebaseRequest(revision, onto, false));
    }

    String remove(@Nullable String revision) {
        return remove(revision, false);
    }

    String remove(@Nullable String revision, boolean dryRun) {
        RemoveRevision remove =
                new RemoveRevision(workspace(), this::downgrade, root.resolve("target/migrate/removed"));
        return remove.remove(remove.choose(Optional.ofNullable(revision)), dryRun);
    }

    List<String> problems() {
        return new CheckModel(workspace()).problems();
    }

    static CreateRequest request(String name) {
        return new CreateRequest(name, true, null, null, null, null, false);
    }

    Path headFile() {
        return root.resolve("src/main/resources/META-INF/migrate/head.json");
    }

    Head head() throws IOException {
        return Head.read("head.json", Files.readString(headFile()));
    }

    Path sources() {
        return root.resolve("src/main/java");
    }

    /** All files of the project, by their paths. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile)
                    .filter(path -> !path.startsWith(root.resolve("target")) && !path.startsWith(root.resolve(".git")))
                    .toList()) {
                files.put(root.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }

    /** Edits the source of a revision as a developer would. */
    void edit(String className, UnaryOperator<String> change) throws IOException {
        Path file = sources().resolve("com/acme/migrations/" + className + ".java");
        Files.writeString(file, change.apply(Files.readString(file)));
    }

    Workspace workspace() {
        try {
            Map<String, String> sources = revisionSources();
            Path classes = Files.createDirectories(root.resolve("target/classes-" + compilations++));
            CompiledRevisions compiled = CompiledRevisions.compile(classes, sources);
            List<RevisionInfo> revisions = new ArrayList<>();
            for (String className : sources.keySet()) {
                revisions.add(info(compiled.type(className)));
            }
            return new Workspace(
                    sources(),
                    root.resolve("src/main/resources"),
                    ModelSettingsReader.read("", "migrate.properties", settings),
                    model,
                    revisions,
                    revision -> upgrade(compiled, revision));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Map<String, String> revisionSources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        if (Files.exists(sources())) {
            try (Stream<Path> paths = Files.walk(sources())) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    String name = sources().relativize(path).toString();
                    sources.put(name.replace(".java", "").replace('/', '.'), Files.readString(path));
                }
            }
        }
        return sources;
    }

    private static RevisionInfo info(Class<?> type) {
        Revision revision = type.getAnnotation(Revision.class);
        return RevisionInfo.of(revision, type.getName());
    }

    List<Operation> downgrade(RevisionInfo revision) {
        try {
            Path classes = Files.createDirectories(root.resolve("target/classes-" + compilations++));
            return CompiledRevisions.compile(classes, revisionSources()).downgrade(revision.className());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Operation> upgrade(CompiledRevisions compiled, RevisionInfo revision) {
        try {
            return compiled.upgrade(revision.className());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
