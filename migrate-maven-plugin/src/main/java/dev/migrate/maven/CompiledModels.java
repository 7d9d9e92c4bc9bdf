package dev.migrate.maven;

import dev.migrate.processor.CompiledClasses;
import dev.migrate.processor.CompiledModel;
import dev.migrate.processor.ModelCompiler;
import java.io.IOException;
import java.util.Map;

/**
 * The model as the last goal of this build read it for the project: a goal is preceded by a bound {@code snapshot}, and they
 * read the same classes.
 */
final class CompiledModels {
    private static final String KEY = CompiledModels.class.getName();

    private final Map<Object, Object> context;

    /** Takes what Maven keeps for the plugin and the project from one goal of a build to the next. */
    CompiledModels(Map<Object, Object> context) {
        this.context = context;
    }

    /** Reads the classes, unless they are as they were. */
    CompiledModel read(CompiledClasses classes) throws IOException {
        ModelState state = ModelState.of(classes);
        if (context.get(KEY) instanceof Known known && known.state().equals(state)) {
            return known.model();
        }
        CompiledModel model = ModelCompiler.compile(classes);
        context.put(KEY, new Known(state, model));
        return model;
    }

    /**
     * A model that was read.
     *
     * @param state what it was read from
     * @param model the model
     */
    private record Known(ModelState state, CompiledModel model) {}
}
