package dev.migrate.processor;

import dev.migrate.processor.entity.EntityModel;
import dev.migrate.processor.entity.EntityReader;
import dev.migrate.processor.problem.Problems;
import dev.migrate.settings.ModelSettings;
import dev.migrate.settings.ModelSettingsReader;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** What the mapping starts from: settings and entities, as the compiler shows them. */
final class ModelInput {
    private final ProcessingEnvironment environment;
    private final Problems problems;

    ModelInput(ProcessingEnvironment environment, Problems problems) {
        this.environment = environment;
        this.problems = problems;
    }

    /** The settings of the project, and what the options of the compiler make of them. */
    ModelSettings settings() {
        return ModelSettingsReader.read(
                new Resources(environment.getFiler())
                        .find(ModelSettingsReader.RESOURCE)
                        .orElse(""),
                "'" + ModelSettingsReader.RESOURCE + "'",
                environment.getOptions());
    }

    /** The entities among the classes that belong to the model; empty if a class cannot be read at all. */
    Optional<EntityModel> entities(List<TypeElement> classes, ModelSettings settings) {
        return new EntityReader(
                        environment.getElementUtils(), environment.getTypeUtils(), new EntityFilter(settings), problems)
                .read(classes);
    }
}
