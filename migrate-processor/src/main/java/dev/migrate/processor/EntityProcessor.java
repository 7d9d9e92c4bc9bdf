package dev.migrate.processor;

import dev.migrate.processor.entity.EntityModel;
import dev.migrate.processor.problem.Problems;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** A processor that reads the entities and writes nothing. */
final class EntityProcessor extends AbstractProcessor {
    private final Set<String> classes;
    private final Consumer<EntityModel> listener;

    /** A processor of class files, by their binary names, that tells the listener what it has read. */
    EntityProcessor(Set<String> classes, Consumer<EntityModel> listener) {
        this.classes = classes;
        this.listener = listener;
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
        if (round.processingOver() && !round.errorRaised()) {
            Elements elements = processingEnv.getElementUtils();
            RootClasses roots = new RootClasses();
            roots.add(classes, elements);
            ModelInput input = new ModelInput(processingEnv, new Problems());
            input.entities(roots.elements(elements), input.settings()).ifPresent(listener);
        }
        return false;
    }
}
