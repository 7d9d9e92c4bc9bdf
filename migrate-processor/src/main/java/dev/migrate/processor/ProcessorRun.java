package dev.migrate.processor;

import dev.migrate.error.MigrateException;
import dev.migrate.processor.problem.Place;
import dev.migrate.processor.problem.Problems;
import dev.migrate.settings.ModelSettings.XmlMappings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;

/** What the processor does when all classes are known: read, check, and write unless something is wrong. */
final class ProcessorRun {
    private final ProcessingEnvironment environment;
    private final RootClasses roots;
    private final Problems problems;
    private final Supplier<OtherRevisions> others;

    ProcessorRun(
            ProcessingEnvironment environment, RootClasses roots, Problems problems, Supplier<OtherRevisions> others) {
        this.environment = environment;
        this.roots = roots;
        this.problems = problems;
        this.others = others;
    }

    /** Does it; whatever goes wrong is a problem, since an exception would end the compilation without an explanation. */
    void run() {
        try {
            write();
        } catch (MigrateException e) {
            problems.add(ProcessorMessage.REFUSED, Place.none(), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            problems.add(ProcessorMessage.DEFECT, Place.none(), e, stackTrace(e));
        }
    }

    private void write() {
        SchemaOutput schema = new SchemaOutput(environment, problems);
        RegistryOutput registry = new RegistryOutput(environment, problems, others);
        warnOfXmlMappings();
        Optional<ResourceFile> snapshot = schema.file(roots);
        Optional<ResourceFile> revisions = registry.file(roots);
        if (!problems.hasErrors()) {
            write(snapshot);
            write(revisions);
        }
    }

    private void warnOfXmlMappings() {
        List<XmlMapping> mappings = XmlMapping.in(new Resources(environment.getFiler())::content);
        if (!mappings.isEmpty()
                && new ModelInput(environment, problems).settings().xmlMapping() == XmlMappings.REFUSE) {
            mappings.forEach(mapping ->
                    problems.add(ProcessorMessage.XML_MAPPING, Place.none(), mapping.file(), mapping.finding()));
        }
    }

    private void write(Optional<ResourceFile> file) {
        if (file.isPresent()) {
            write(file.get());
        }
    }

    private void write(ResourceFile file) {
        try {
            new Resources(environment.getFiler()).write(file);
        } catch (IOException e) {
            problems.add(ProcessorMessage.UNWRITABLE, Place.none(), file.path(), String.valueOf(e.getMessage()));
        }
    }

    private static String stackTrace(RuntimeException exception) {
        StringWriter text = new StringWriter();
        exception.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
