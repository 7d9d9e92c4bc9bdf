package dev.migrate.processor;

import dev.migrate.processor.entity.EntityModel;
import dev.migrate.processor.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor that reads the entities and writes nothing. */
final class EntityProcessor extends AbstractProcessor {
    private final RootClasses roots = new RootClasses();
    private EntityModel entities = new EntityModel(List.of(), List.of(), Map.of(), false);

    /** What was read, nothing before the last round. */
    EntityModel entities() {
        return entities;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return MigrateProcessor.options();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        roots.add(round);
        if (round.processingOver() && !round.errorRaised()) {
            ModelInput input = new ModelInput(processingEnv, new Problems());
            entities = input.entities(roots.elements(processingEnv.getElementUtils()), input.settings());
        }
        return false;
    }
}
