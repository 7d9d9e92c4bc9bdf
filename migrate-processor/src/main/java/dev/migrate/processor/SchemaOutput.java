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
        List<TypeElement> classes = roots.with(
                        former.map(SchemaOutput::entities).orElse(List.of()))
                .elements(environment.getElementUtils());
        List<TypeElement> persistent =
                classes.stream().filter(EntityReader::isPersistent).toList();
        return former.isEmpty() && persistent.isEmpty()
                ? Optional.empty()
                : text(classes).map(text -> new ResourceFile(Snapshot.PATH, text, persistent));
    }

    /** Maps also what is read in part, so that one mistake does not hide another. */
    private Optional<String> text(List<TypeElement> classes) {
        ModelInput input = new ModelInput(environment, problems);
        ModelSettings settings = input.settings();
        Optional<Snapshot> snapshot = input.entities(classes, settings).map(model -> snapshot(model, settings));
        return snapshot.filter(mapped -> !problems.hasErrors()).map(Snapshot::write);
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
