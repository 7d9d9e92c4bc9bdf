package dev.migrate.maven;

import dev.migrate.processor.CompiledClasses;
import dev.migrate.processor.ModelCompiler;
import dev.migrate.processor.source.InitialValue;
import dev.migrate.processor.source.InitialValues;
import dev.migrate.processor.source.SourceFields;
import dev.migrate.schema.Column;
import dev.migrate.schema.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values that the project's attributes start with, read when somebody asks for the first. */
final class ProjectInitialValues {
    private final CompiledClasses classes;
    private final SourceFields sources;
    private @Nullable InitialValues values;

    ProjectInitialValues(CompiledClasses classes, SourceFields sources) {
        this.classes = classes;
        this.sources = sources;
    }

    /** The value that the attribute of a column starts with. */
    Optional<InitialValue> of(Table table, Column column) {
        if (values == null) {
            values = read();
        }
        return values.of(table, column);
    }

    private InitialValues read() {
        try {
            return ModelCompiler.initialValues(classes, sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
