package dev.migrate.processor;

import dev.migrate.error.CompilerException;
import dev.migrate.processor.CompiledModel.Message;
import dev.migrate.processor.entity.EntityModel;
import dev.migrate.processor.problem.Place;
import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.source.InitialValues;
import dev.migrate.processor.source.SourceFields;
import dev.migrate.revision.RevisionRegistry;
import dev.migrate.schema.json.Snapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Runs the processor over compiled classes, with the same result as over their sources.
 *
 * <p>An incremental compilation shows a processor some classes only, and a newer compiler may not run it at all: what is
 * compiled is the truth about the model. The compiler of the running JDK does the work, in this process.
 */
public final class ModelCompiler {
    private ModelCompiler() {}

    /**
     * Reads the entities and revisions of compiled classes.
     *
     * @throws CompilerException if there is no compiler, or it is older than the classes
     * @throws IOException if a folder or jar cannot be read
     */
    public static CompiledModel compile(CompiledClasses classes) throws IOException {
        List<Message> messages = new ArrayList<>();
        Function<Set<String>, Processor> processor = names -> new MigrateProcessor(
                names, problem -> messages.add(message(problem)), () -> OtherRevisions.on(classes));
        Function<String, Optional<String>> output =
                ClassFileRun.of(classes).process(processor, diagnostic -> addError(diagnostic, messages));
        return new CompiledModel(output.apply(Snapshot.PATH), output.apply(RevisionRegistry.RESOURCE), messages);
    }

    /**
     * Reads the values that attributes start with.
     *
     * @param classes compiled classes that {@link #compile} had nothing to complain about
     * @param sources the sources that they were compiled from
     * @throws IOException if a folder or jar cannot be read
     */
    public static InitialValues initialValues(CompiledClasses classes, SourceFields sources) throws IOException {
        List<EntityModel> read = new ArrayList<>();
        ClassFileRun.of(classes).process(names -> new EntityProcessor(names, read::add), diagnostic -> {});
        EntityModel entities = read.stream()
                .findFirst()
                .orElseGet(() -> new EntityModel(List.of(), List.of(), Map.of(), Map.of(), false, false));
        return new InitialValues(entities, sources);
    }

    /**
     * Looks for mapping files among compiled classes.
     *
     * @return a sentence for each that says something about tables, which {@link #compile} does not read
     */
    public static List<String> xmlMappings(CompiledClasses classes) {
        return XmlMapping.in(new ClassFiles(classes)::content).stream()
                .map(mapping -> new Problem(
                                ProcessorMessage.XML_MAPPING, Place.none(), List.of(mapping.file(), mapping.finding()))
                        .text())
                .toList();
    }

    private static Message message(Problem problem) {
        return new Message(problem.message().kind(), PlaceText.prefix(problem.place()) + problem.text());
    }

    /** Warnings of the compiler are about class files of others: annotations whose classes are not on the class path. */
    private static void addError(Diagnostic<? extends JavaFileObject> diagnostic, List<Message> messages) {
        if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
            messages.add(new Message(diagnostic.getKind(), diagnostic.getMessage(Locale.ROOT)));
        }
    }
}
