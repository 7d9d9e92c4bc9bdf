package dev.migrate.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor that generates source files in its first round. */
final class Generator extends AbstractProcessor {
    private final String[] namesAndTexts;
    private boolean done;

    Generator(String... namesAndTexts) {
        this.namesAndTexts = namesAndTexts;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (int i = 0; i < namesAndTexts.length && !done; i += 2) {
            generate(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        done = true;
        return false;
    }

    private void generate(String name, String text) {
        try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
