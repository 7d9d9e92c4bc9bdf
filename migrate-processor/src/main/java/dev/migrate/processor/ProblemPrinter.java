package dev.migrate.processor;

import dev.migrate.processor.problem.Place;
import dev.migrate.processor.problem.Problem;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;

/** Prints problems by the compiler's means: at the element and annotation where there is a source file. */
final class ProblemPrinter {
    private final Messager messager;
    private final RootClasses sources;

    ProblemPrinter(Messager messager, RootClasses sources) {
        this.messager = messager;
        this.sources = sources;
    }

    void print(Problem problem) {
        Place place = problem.place();
        Element element = place.element();
        if (element == null) {
            messager.printMessage(problem.message().kind(), problem.text());
        } else {
            // The compiler prints nothing about where a class is that has been compiled before.
            String prefix = sources.contain(element) ? "" : PlaceText.prefix(place);
            messager.printMessage(problem.message().kind(), prefix + problem.text(), element, place.annotation());
        }
    }
}
