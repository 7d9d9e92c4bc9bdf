package dev.migrate.processor.entity;

import dev.migrate.processor.problem.Place;
import dev.migrate.processor.problem.Problems;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads entities, and all that their mapping needs, from the compiler's elements.
 *
 * <p>Source and class files give the same model, in whatever order the classes come. Entities and converters to which
 * the given ones refer are read too, also those that were compiled before. One reader reads once.
 */
public final class EntityReader {
    private static final List<String> VALIDATION_PROVIDERS =
            List.of("org.hibernate.validator.HibernateValidator", "org.apache.bval.jsr.ApacheValidationProvider");

    /** The naming strategy that Spring Boot gives Hibernate, in its versions 3 and 4. */
    private static final List<String> SPRING_BOOT_NAMING = List.of(
            "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy",
            "org.springframework.boot.hibernate.SpringImplicitNamingStrategy");

    private final Compiler compiler;
    private final AnnotationReader annotations;
    private final ClassReader classReader;
    private final EntityClassReader entityReader;
    private final ConverterReader converterReader;
    private final Predicate<String> isTaken;
    private final Problems problems;

    private final Queue<TypeElement> pending = new ArrayDeque<>();
    private final Set<TypeElement> visited = new HashSet<>();
    private final Map<String, EntityClass> entities = new TreeMap<>();
    private final Map<String, ConverterClass> converters = new TreeMap<>();
    private final Map<String, Annotations> packages = new TreeMap<>();
    private final Map<String, GeneratorClass> generators = new TreeMap<>();

    /**
     * A reader of one compilation.
     *
     * @param elements the compiler's elements
     * @param types the compiler's types
     * @param isTaken whether an entity of this binary name belongs to the model
     * @param problems takes what cannot be read; reading goes on
     */
    public EntityReader(Elements elements, Types types, Predicate<String> isTaken, Problems problems) {
        this.compiler = new Compiler(elements, types);
        this.annotations = new AnnotationReader(compiler);
        this.classReader = new ClassReader(compiler, annotations);
        this.entityReader = new EntityClassReader(compiler, annotations, classReader, problems);
        this.converterReader = new ConverterReader(compiler, new TypeReader(compiler, classReader), problems);
        this.isTaken = isTaken;
        this.problems = problems;
    }

    /** Whether a class is an entity or an embeddable, and so asks for a model. */
    public static boolean isPersistent(TypeElement type) {
        return Mirrors.has(type, Jpa.ENTITY) || Mirrors.has(type, Jpa.EMBEDDABLE);
    }

    /**
     * Reads the entities and converters among these classes.
     *
     * @return empty if a class could not be read at all, so that what refers to it would be reported without reason
     */
    public Optional<EntityModel> read(Collection<TypeElement> classes) {
        List<TypeElement> sorted = sorted(classes);
        entityReader.embeddableSubclasses().add(sorted);
        for (TypeElement type : sorted) {
            if (isRoot(type)) {
                pending.add(type);
            }
        }
        boolean whole = true;
        while (!pending.isEmpty()) {
            TypeElement type = pending.remove();
            whole &= !visited.add(type) || guarded(type);
        }
        return whole ? Optional.of(model()) : Optional.empty();
    }

    /** By binary name, which is nearly the order in which they come. */
    private List<TypeElement> sorted(Collection<TypeElement> classes) {
        Map<String, TypeElement> byName = new LinkedHashMap<>();
        for (TypeElement type : classes) {
            byName.put(compiler.binaryName(type), type);
        }
        List<Map.Entry<String, TypeElement>> entries = new ArrayList<>(byName.entrySet());
        entries.sort(Map.Entry.comparingByKey());
        List<TypeElement> sorted = new ArrayList<>();
        for (Map.Entry<String, TypeElement> entry : entries) {
            sorted.add(entry.getValue());
        }
        return sorted;
    }

    private EntityModel model() {
        return new EntityModel(
                List.copyOf(entities.values()),
                List.copyOf(converters.values()),
                packages,
                generators,
                isAnyOnClassPath(VALIDATION_PROVIDERS),
                isAnyOnClassPath(SPRING_BOOT_NAMING));
    }

    private static boolean isRoot(TypeElement type) {
        return Mirrors.has(type, Jpa.ENTITY) || Mirrors.has(type, Jpa.CONVERTER);
    }

    private void read(TypeElement type) {
        if (!Mirrors.has(type, Jpa.ENTITY)) {
            ConverterClass converter = converterReader.read(type);
            converters.put(converter.className(), converter);
        } else if (isTaken.test(compiler.binaryName(type))) {
            addEntity(type);
        }
    }

    private void addEntity(TypeElement type) {
        EntityClass entity = entityReader.read(type);
        for (TypeElement each : Hierarchy.persistentClasses(type)) {
            addPackage(each);
        }
        addReferences(References.of(entity));
        entities.put(entity.className(), entity);
    }

    private void addPackage(TypeElement type) {
        PackageElement itsPackage = compiler.elements().getPackageOf(type);
        Annotations found = annotations.read(itsPackage);
        if (!found.all().isEmpty()) {
            packages.put(itsPackage.getQualifiedName().toString(), found);
            addReferences(References.of(found));
        }
    }

    private void addReferences(References references) {
        for (String name : references.all()) {
            Optional<TypeElement> type = compiler.named(name);
            if (type.isPresent()) {
                pending.add(type.get());
            }
        }
        for (String name : references.generators()) {
            compiler.find(name)
                    .ifPresent(type -> generators.put(name, GeneratorClass.of(type, classReader.read(type))));
        }
    }

    /** A compiler that misses a class, or a defect of ours, must not end the compilation with a stack trace. */
    private boolean guarded(TypeElement type) {
        try {
            read(type);
            return true;
        } catch (RuntimeException e) {
            problems.add(ReadingMessage.UNREADABLE_CLASS, Place.at(type), compiler.binaryName(type), e, stackTrace(e));
            return false;
        }
    }

    private static String stackTrace(RuntimeException exception) {
        StringWriter text = new StringWriter();
        exception.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private boolean isAnyOnClassPath(List<String> classNames) {
        for (String className : classNames) {
            if (isOnClassPath(className)) {
                return true;
            }
        }
        return false;
    }

    /** Looked for without a module, the compiler would look for a missing class in every module of the JDK. */
    private boolean isOnClassPath(String className) {
        ModuleElement unnamed = compiler.elements().getModuleElement("");
        return (unnamed == null || isModular())
                ? compiler.elements().getTypeElement(className) != null
                : isIn(unnamed, className);
    }

    /** Looked for without its package, the compiler would read whatever class files are in the packages around that. */
    private boolean isIn(ModuleElement module, String className) {
        Elements elements = compiler.elements();
        String packageName = className.substring(0, className.lastIndexOf('.'));
        return elements.getPackageElement(module, packageName) != null
                && elements.getTypeElement(module, className) != null;
    }

    /** Whether one of the classes is in a module with a name. */
    private boolean isModular() {
        for (TypeElement type : visited) {
            ModuleElement module = compiler.elements().getModuleOf(type);
            if (module == null || !module.isUnnamed()) {
                return true;
            }
        }
        return false;
    }
}
