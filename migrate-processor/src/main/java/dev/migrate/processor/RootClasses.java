package dev.migrate.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
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
    private final Set<String> outermost = new TreeSet<>();
    private final Set<String> compiledBefore = new TreeSet<>();
    private @Nullable List<TypeElement> found;

    /** Takes the classes of a round. */
    void add(RoundEnvironment round) {
        for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
            outermost.add(type.getQualifiedName().toString());
        }
    }

    /**
     * Takes class files by their binary names.
     *
     * @return the names that the compiler has no class for
     */
    List<String> add(Collection<String> binaryNames, Elements elements) {
        List<String> unknown = new ArrayList<>();
        for (String name : binaryNames) {
            outermost(name, elements)
                    .ifPresentOrElse(
                            type -> outermost.add(type.getQualifiedName().toString()), () -> unknown.add(name));
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

    /** These classes and others, compiled before, by their binary names. */
    RootClasses with(List<String> binaryNames) {
        if (binaryNames.isEmpty()) {
            return this;
        }
        RootClasses more = new RootClasses();
        more.outermost.addAll(outermost);
        for (String name : binaryNames) {
            more.compiledBefore.add(name.replace('$', '.'));
        }
        return more;
    }

    /** Whether an element is one of these classes, or in one of them. */
    boolean contain(Element element) {
        for (Element each = element; each != null; each = each.getEnclosingElement()) {
            if (each instanceof TypeElement type
                    && outermost.contains(type.getQualifiedName().toString())) {
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

    /** To look for a nested class by its name, the compiler tries each part of it as a package and as a class. */
    private List<TypeElement> lookUp(Elements elements) {
        Map<String, TypeElement> types = new TreeMap<>();
        ModuleElement unnamed = elements.getModuleElement("");
        for (String name : outermost) {
            TypeElement type = find(name, unnamed, elements);
            if (type != null) {
                addWithNested(type, types);
            }
        }
        for (String name : compiledBefore) {
            TypeElement type = types.containsKey(name) ? null : find(name, unnamed, elements);
            if (type != null) {
                types.put(name, type);
            }
        }
        return List.copyOf(types.values());
    }

    /** Most classes are in no module; looked for without one, the compiler would make a list of all modules for each. */
    private static @Nullable TypeElement find(String name, @Nullable ModuleElement unnamed, Elements elements) {
        TypeElement type = unnamed == null ? null : elements.getTypeElement(unnamed, name);
        return type == null ? elements.getTypeElement(name) : type;
    }

    private static void addWithNested(TypeElement type, Map<String, TypeElement> types) {
        String name = type.getQualifiedName().toString();
        // Classes within methods have no name, are no entities, and come only from class files.
        if (!name.isEmpty()) {
            types.put(name, type);
            for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
                addWithNested(nested, types);
            }
        }
    }
}
