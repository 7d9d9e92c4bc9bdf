package dev.migrate.processor;

import dev.migrate.error.MigrateException;
import dev.migrate.processor.entity.EntityModel;
import dev.migrate.processor.entity.EntityReader;
import dev.migrate.processor.mapping.SchemaMapping;
import dev.migrate.processor.problem.Place;
import dev.migrate.processor.problem.Problems;
import dev.migrate.schema.Schema;
import dev.migrate.schema.json.Snapshot;
import dev.migrate.settings.ModelSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Makes the snapshot of the schema that the entities need. */
final class SchemaOutput {
    private final ProcessingEnvironment environment;
    private final Resources resources;
    private final Problems problems;

    SchemaOutput(ProcessingEnvironment environment, Problems problems) {
        this.environment = environment;
        this.resources = new Resources(environment.getFiler());
        this.problems = problems;
    }

    /** The snapshot, empty for a module that has, and had, neither entities nor embeddables. */
    Optional<ResourceFile> file(RootClasses roots) {
        Optional<String> former = resources.written(Snapshot.PATH);
        RootClasses all = former.isPresent() ? roots.with(entities(former.get())) : roots;
        List<TypeElement> classes = all.elements(environment.getElementUtils());
        warnOfOldNamespace(classes);
        List<TypeElement> persistent = persistent(classes);
        if (former.isEmpty() && persistent.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> text = text(classes);
        return text.isPresent()
                ? Optional.of(new ResourceFile(Snapshot.PATH, text.get(), persistent))
                : Optional.empty();
    }

    private void warnOfOldNamespace(List<TypeElement> classes) {
        if (OldNamespace.isAmong(classes)) {
            ModelSettings settings = new ModelInput(environment, problems).settings();
            OldNamespace.warn(classes, environment.getElementUtils(), new EntityFilter(settings), problems);
        }
    }

    private static List<TypeElement> persistent(List<TypeElement> classes) {
        List<TypeElement> persistent = new ArrayList<>();
        for (TypeElement type : classes) {
            if (EntityReader.isPersistent(type)) {
                persistent.add(type);
            }
        }
        return persistent;
    }

    /** Maps also what is read in part, so that one mistake does not hide another. */
    private Optional<String> text(List<TypeElement> classes) {
        ModelInput input = new ModelInput(environment, problems);
        ModelSettings settings = input.settings();
        Optional<EntityModel> model = input.entities(classes, settings);
        if (model.isEmpty()) {
            return Optional.empty();
        }
        Snapshot snapshot = snapshot(model.get(), settings);
        return problems.hasErrors() ? Optional.empty() : Optional.of(snapshot.write());
    }

    private Snapshot snapshot(EntityModel model, ModelSettings settings) {
        if (settings.statedNaming() == null
                && model.springBoot()
                && !model.entities().isEmpty()) {
            problems.add(ProcessorMessage.SPRING_NAMING, Place.none());
        }
        Schema schema = SchemaMapping.map(model, settings, problems);
        return new Snapshot(settings.mapping(), settings.naming(), schema);
    }

    /** The entities of a snapshot; one that this version cannot read is overwritten all the same. */
    private static List<String> entities(String snapshot) {
        try {
            return Snapshot.read(Snapshot.PATH, snapshot).schema().tables().values().stream()
                    .flatMap(table -> Stream.ofNullable(table.origin()))
                    .map(origin -> origin.path().replaceFirst("#.*", ""))
                    .filter(className -> !className.isEmpty())
                    .toList();
        } catch (MigrateException e) {
            return List.of();
        }
    }
}
