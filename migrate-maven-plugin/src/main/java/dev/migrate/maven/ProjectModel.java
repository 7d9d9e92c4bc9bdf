package dev.migrate.maven;

import dev.migrate.error.MigrateException;
import dev.migrate.processor.CompiledClasses;
import dev.migrate.processor.CompiledModel;
import dev.migrate.processor.ModelCompiler;
import dev.migrate.revision.RevisionRegistry;
import dev.migrate.schema.Schema;
import dev.migrate.schema.json.Snapshot;
import dev.migrate.settings.ModelSettings;
import dev.migrate.settings.ModelSettings.XmlMappings;
import dev.migrate.settings.ModelSettingsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/**
 * What the compiled classes of the project say: the schema that its entities need, and its revisions.
 *
 * @param classes where the compiled classes are
 * @param settings the settings of the model
 * @param input what was compiled
 * @param compiled what the processor made of it, without an error
 * @param xmlMappings a sentence for each mapping file that is not read
 */
record ProjectModel(
        Path classes, ModelSettings settings, CompiledClasses input, CompiledModel compiled, List<String> xmlMappings) {
    /**
     * Runs the processor over the compiled classes: javac may have shown it some of them only, or not have run it.
     *
     * @param overrides settings with prefix that win over those of the project's file
     * @param models what former goals of the build have read
     * @throws MigrateException if an entity can't be mapped, a revision has no place, or a setting is wrong
     */
    static ProjectModel of(ProjectClassPath project, Map<String, String> overrides, CompiledModels models)
            throws IOException {
        Path file = project.classes().resolve(ModelSettingsReader.RESOURCE);
        String text = Files.exists(file) ? Files.readString(file) : "";
        ModelSettings settings = ModelSettingsReader.read(text, "'" + file + "'", overrides);
        List<Path> entities = project.dependencies(settings.entityDependencies());
        CompiledClasses classes = new CompiledClasses(
                project.classDirectories(entities), project.jars(entities), project.compile(), overrides);
        List<String> xmlMappings =
                settings.xmlMapping() == XmlMappings.REFUSE ? ModelCompiler.xmlMappings(classes) : List.of();
        return new ProjectModel(project.classes(), settings, classes, succeeded(models.read(classes)), xmlMappings);
    }

    /** The schema that the entities need; an empty one without entities. */
    Snapshot snapshot() {
        return compiled.snapshot()
                .map(text -> Snapshot.read(Snapshot.PATH, text))
                .orElseGet(() -> new Snapshot(settings.mapping(), settings.naming(), Schema.empty()));
    }

    /** What is worth a note, and no error. */
    List<String> warnings() {
        return Stream.concat(xmlMappings.stream(), compiled.messages().stream().map(CompiledModel.Message::text))
                .toList();
    }

    /**
     * Makes sure that the snapshot is all that the project says of its tables.
     *
     * @throws MigrateException if there are mapping files, which are not read
     */
    void requireWhole() {
        if (!xmlMappings.isEmpty()) {
            throw new MigrateException(String.join("\n", xmlMappings));
        }
    }

    /** Puts snapshot and registry beside the classes, unless they are there as they should be. */
    List<Resource> write() throws IOException {
        List<Resource> resources = List.of(
                Resource.of(classes, Snapshot.PATH, compiled.snapshot()),
                Resource.of(classes, RevisionRegistry.RESOURCE, compiled.registry()));
        for (Resource resource : resources) {
            resource.write();
        }
        return resources;
    }

    private static CompiledModel succeeded(CompiledModel compiled) {
        if (!compiled.succeeded()) {
            throw new MigrateException(compiled.messages().stream()
                    .filter(message -> message.kind() == Diagnostic.Kind.ERROR)
                    .map(CompiledModel.Message::text)
                    .collect(Collectors.joining("\n", "The model can't be read from the compiled classes:\n", "")));
        }
        return compiled;
    }

    /**
     * A generated file beside the classes.
     *
     * @param file where it is
     * @param found its text as the compile left it
     * @param wanted its text as it should be
     */
    record Resource(Path file, Optional<String> found, Optional<String> wanted) {
        static Resource of(Path classes, String path, Optional<String> wanted) throws IOException {
            Path file = classes.resolve(path);
            return new Resource(
                    file, Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty(), wanted);
        }

        /** Whether the compile left none though it should have. */
        boolean wasMissing() {
            return found.isEmpty() && wanted.isPresent();
        }

        /** Whether the compile left another. */
        boolean wasWrong() {
            return found.isPresent() && !found.equals(wanted);
        }

        private void write() throws IOException {
            if (wanted.isEmpty()) {
                Files.deleteIfExists(file);
            } else if (!found.equals(wanted)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, wanted.get());
            }
        }
    }
}
