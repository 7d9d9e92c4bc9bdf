package dev.migrate.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.diff.SchemaChanges;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.operation.Operation;
import dev.migrate.postgres.PostgresSql;
import dev.migrate.processor.CompiledClasses;
import dev.migrate.processor.CompiledModel;
import dev.migrate.processor.ModelCompiler;
import dev.migrate.schema.Schema;
import dev.migrate.schema.json.Snapshot;
import dev.migrate.test.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What we create for a model: the first revision that its entities need, and the way back. */
final class OurSchema {
    private final SchemaChanges changes;

    private OurSchema(SchemaChanges changes) {
        this.changes = changes;
    }

    /** Reads the compiled entities, twice, for the second reading must find nothing new. */
    static OurSchema of(Model model, String naming) throws IOException {
        Schema schema = read(model, naming);
        assertThat(SchemaDiff.between(schema, read(model, naming)).isEmpty()).isTrue();
        return new OurSchema(SchemaDiff.between(Schema.empty(), schema));
    }

    /** Applies the revision. */
    void create(TestDatabase database) {
        run(changes.upgrade(), database);
    }

    /** Takes the revision back. */
    void takeBack(TestDatabase database) {
        run(changes.downgrade(), database);
    }

    private static Schema read(Model model, String naming) throws IOException {
        CompiledModel compiled = ModelCompiler.compile(
                new CompiledClasses(model.directories(), model.entityJars(), classPath(model), model.settings(naming)));
        String snapshot = compiled.snapshot()
                .orElseThrow(() -> new AssertionError("No snapshot of " + model + ": " + compiled.messages()));
        return Snapshot.read(Snapshot.PATH, snapshot).schema();
    }

    private static List<Path> classPath(Model model) {
        return Stream.concat(
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(Path::of),
                        model.classPath().stream())
                .toList();
    }

    private static void run(List<Operation> operations, TestDatabase database) {
        PostgresSql sql = new PostgresSql();
        database.execute(operations.stream()
                .flatMap(operation -> sql.generate(operation).stream())
                .map(statement -> statement.text())
                .toArray(String[]::new));
    }
}
