package dev.migrate.oracle;

import dev.migrate.operation.AddForeignKey;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.Operation;
import dev.migrate.postgres.PostgresSql;
import dev.migrate.processor.CompiledClasses;
import dev.migrate.processor.CompiledModel;
import dev.migrate.processor.ModelCompiler;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableBuilder;
import dev.migrate.schema.json.Snapshot;
import dev.migrate.test.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What we create for a model. */
final class OurSchema {
    private OurSchema() {}

    static List<String> create(Model model, String naming, TestDatabase database) throws IOException {
        List<String> log = new ArrayList<>();
        CompiledModel compiled = ModelCompiler.compile(new CompiledClasses(
                model.directories(), model.entityJars(), classPath(model), model.settings(naming)));
        compiled.messages().forEach(message -> log.add(message.kind() + " " + message.text()));
        if (compiled.snapshot().isEmpty()) {
            return log;
        }
        Schema schema = Snapshot.read("x", compiled.snapshot().get()).schema();
        List<String> schemas = schema.tables().keySet().stream().map(n -> n.schema()).filter(s -> s != null).distinct().toList();
        schemas.forEach(s -> { if (database.query("select 1 from pg_namespace where nspname='" + s + "'").isEmpty()) database.execute("create schema \"" + s + '"'); });
        PostgresSql sql = new PostgresSql();
        for (Operation operation : operations(schema)) {
            sql.generate(operation).forEach(s -> {
                try { database.execute(s.text()); } catch (IllegalStateException e) { log.add("SQL " + e.getMessage()); }
            });
        }
        return log;
    }

    private static List<Path> classPath(Model model) {
        return Stream.concat(
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of),
                model.classPath().stream()).toList();
    }

    static List<Operation> operations(Schema schema) {
        return Stream.<Stream<? extends Operation>>of(
                        schema.enumTypes().values().stream().map(CreateEnumType::new),
                        schema.sequences().values().stream().map(CreateSequence::new),
                        schema.tables().values().stream().map(table -> new CreateTable(alone(table))),
                        schema.tables().values().stream().flatMap(OurSchema::indexes),
                        schema.tables().values().stream().flatMap(OurSchema::foreignKeys))
                .<Operation>flatMap(operations -> operations)
                .toList();
    }

    private static Table alone(Table table) {
        TableBuilder builder = table.toBuilder();
        builder.foreignKeys().clear();
        builder.indexes().clear();
        return builder.build();
    }

    private static Stream<CreateIndex> indexes(Table table) {
        return table.indexes().stream().map(index -> new CreateIndex(table.name(), index));
    }

    private static Stream<AddForeignKey> foreignKeys(Table table) {
        return table.foreignKeys().stream().map(key -> new AddForeignKey(table.name(), key));
    }
}
