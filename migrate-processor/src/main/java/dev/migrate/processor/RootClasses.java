package dev.migrate.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The classes to read, nested ones too: those that the compiler was given in all its rounds, or some by name.
 *
 * <p>They are kept by name and looked up when the last round is over: an element from an earlier round may lack what
 * other processors have generated since.
 */
final class RootClasses {
    private final Set<String> names = new TreeSet<>();
    private @Nullable List<TypeElement> found;

    /** Takes the classes of a round. */
    void add(RoundEnvironment round) {
        ElementFilter.typesIn(round.getRootElements()).forEach(this::add);
    }

    /**
     * Takes class files by their binary names.
     *
     * @return the names that the compiler has no class for
     */
    List<String> add(Collection<String> binaryNames, Elements elements) {
        List<String> unknown = new ArrayList<>();
        for (String name : binaryNames) {
            outermost(name, elements).ifPresentOrElse(this::add, () -> unknown.add(name));
        }
        return unknown;
    }

    /** The first class around it that there is: a dollar sign may belong to the name of a class. */
    private static Optional<TypeElement> outermost(String binaryName, Elements elements) {
        for (int end = binaryName.indexOf('$', 1); end >= 0; end = binaryName.indexOf('$', end + 1)) {
            TypeElement outer = elements.getTypeElement(binaryName.substring(0, end));
            if (outer != null) {
                return Optional.of(outer);
            }
        }
        return Optional.ofNullable(elements.getTypeElement(binaryName));
    }

    private void add(TypeElement type) {
        String name = type.getQualifiedName().toString();
        // Classes within methods have no name, are no entities, and come only from class files.
        if (!name.isEmpty()) {
            names.add(name);
            ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::add);
        }
    }

    /** These classes and others, compiled before, by their binary names. */
    RootClasses with(List<String> binaryNames) {
        if (binaryNames.isEmpty()) {
            return this;
        }
        RootClasses more = new RootClasses();
        more.names.addAll(names);
        for (String name : binaryNames) {
            more.names.add(name.replace('$', '.'));
        }
        return more;
    }

    /** Whether an element is one of these classes, or in one of them. */
    boolean contain(Element element) {
        for (Element each = element; each != null; each = each.getEnclosingElement()) {
            if (each instanceof TypeElement type
                    && names.contains(type.getQualifiedName().toString())) {
                return true;
            }
        }
        return false;
    }

    /** The classes as they are in the last round, by name, looked up once; those that are gone are left out. */
    List<TypeElement> elements(Elements elements) {
        List<TypeElement> known = found;
        if (known == null) {
            known = lookUp(elements);
            found = known;
        }
        return known;
    }

    private List<TypeElement> lookUp(Elements elements) {
        List<TypeElement> types = new ArrayList<>();
        for (String name : names) {
            TypeElement type = elements.getTypeElement(name);
            if (type != null) {
                types.add(type);
            }
        }
        return types;
    }
}
