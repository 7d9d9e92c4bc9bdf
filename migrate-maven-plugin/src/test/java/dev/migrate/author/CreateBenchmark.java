package dev.migrate.author;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.integer;
import static dev.migrate.schema.SqlTypes.varchar;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Operations;
import dev.migrate.operation.RecordedOperations;
import dev.migrate.operation.Replay;
import dev.migrate.render.RevisionDescriptor;
import dev.migrate.render.RevisionSource;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.TableElement;
import dev.migrate.schema.json.Head;
import dev.migrate.settings.ModelSettings.Mapping;
import dev.migrate.settings.ModelSettings.Naming;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What {@code create} costs beside reading the model: a program, not a test.
 *
 * <p>Its arguments are the number of tables, of twenty columns each, and the number of revisions that made them. The first
 * time is that of a fresh Java, which is what a developer feels.
 */
final class CreateBenchmark {
    private static final int COLUMNS = 20;
    private static final int TIMES = 6;
    private static final String PACKAGE = "com.acme.migrations";

    private CreateBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int tables = Integer.parseInt(arguments[0]);
        int revisions = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("create-benchmark");
        Workspace workspace = project(folder, tables, revisions);
        PrintStream out = System.out;
        for (int time = 0; time < TIMES; time++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            CreateResult result = new CreateRevision(workspace, Optional.empty(), TestProject.CLOCK)
                    .create(new CreateRequest("add bio", true, null, null, null, null, true));
            long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            out.printf(
                    Locale.ROOT,
                    "%d tables, %d revisions: %d ms of CPU for %s%n",
                    tables,
                    revisions,
                    nanos / 1_000_000,
                    result.operations());
        }
    }

    /** A project whose entities have one column more than its revisions make. */
    private static Workspace project(Path folder, int tables, int revisions) throws IOException {
        TestProject project = new TestProject(folder).setting("revisionIds", "sequential");
        Replay replay = Replay.startingWith(Schema.empty());
        for (int i = 0; i < revisions; i++) {
            List<Operation> upgrade = i == 0 ? createTables(tables) : List.of(addColumn(i, tables));
            write(project, i, upgrade);
            replay.apply(upgrade);
        }
        Schema head = replay.schema();
        Files.createDirectories(project.headFile().getParent());
        Files.writeString(
                project.headFile(), new Head(id(revisions - 1), Mapping.HIBERNATE_7, Naming.JPA, head).write());
        return project.entities(Replay.of(List.of(addColumn(revisions, tables)), head))
                .workspace();
    }

    private static List<Operation> createTables(int tables) {
        return RecordedOperations.of(op -> IntStream.range(0, tables).forEach(i -> createTable(op, i)));
    }

    private static void createTable(Operations op, int number) {
        String name = "table_" + number;
        List<Column> columns = new ArrayList<>();
        columns.add(column("id", bigint()).notNull());
        for (int i = 1; i < COLUMNS; i++) {
            columns.add(column("column_" + i, i % 2 == 0 ? integer() : varchar(255)));
        }
        List<TableElement> elements = new ArrayList<>(columns);
        elements.add(primaryKey("pk_" + name, "id"));
        op.createTable(name, elements.toArray(TableElement[]::new));
    }

    private static AddColumn addColumn(int number, int tables) {
        return new AddColumn(
                QualifiedName.of("table_" + number % tables), column("extra_" + number, varchar(255)), null);
    }

    private static void write(TestProject project, int number, List<Operation> upgrade) throws IOException {
        String name = "Revision" + number;
        String source = RevisionSource.of(new RevisionDescriptor(
                PACKAGE,
                "R" + id(number) + "_" + name,
                id(number),
                number == 0 ? List.of() : List.of(id(number - 1)),
                List.of(),
                List.of(),
                name,
                Instant.EPOCH,
                upgrade,
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        Path file =
                project.sources().resolve(PACKAGE.replace('.', '/')).resolve("R" + id(number) + "_" + name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "%05d", number);
    }
}
