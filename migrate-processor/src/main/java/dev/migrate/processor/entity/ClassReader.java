package dev.migrate.processor.entity;

import dev.migrate.processor.entity.TypeModel.EnumModel;
import dev.migrate.processor.entity.TypeModel.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads what holds for a class wherever it is used: supertypes, annotations, an enum's constants. */
final class ClassReader {
    /** The annotations on classes of Java itself say nothing of a mapping, and the compiler would have to load them. */
    private static final String JAVA = "java.";

    private final Compiler compiler;
    private final AnnotationReader annotations;
    private final Map<TypeElement, TypeModel> read = new HashMap<>();
    private final Map<TypeElement, Set<String>> supertypes = new HashMap<>();
    private final Map<TypeElement, Set<String>> withSupertypes = new HashMap<>();

    ClassReader(Compiler compiler, AnnotationReader annotations) {
        this.compiler = compiler;
        this.annotations = annotations;
    }

    /** Reads a class without type arguments and without attributes; each class once. */
    TypeModel read(TypeElement type) {
        TypeModel known = read.get(type);
        if (known != null) {
            return known;
        }
        TypeModel model = newModel(type);
        read.put(type, model);
        return model;
    }

    private TypeModel newModel(TypeElement type) {
        boolean isEnum = type.getKind() == ElementKind.ENUM;
        String name = compiler.binaryName(type);
        return new TypeModel(
                name,
                isEnum ? Kind.ENUM : Kind.DECLARED,
                List.of(),
                null,
                supertypes(type),
                name.startsWith(JAVA) ? Annotations.none() : annotations.read(type),
                isEnum ? enumModel(type) : null,
                null);
    }

    /** The names of all types above a class; those above each type are looked for once. */
    private Set<String> supertypes(TypeElement type) {
        Set<String> known = supertypes.get(type);
        if (known != null) {
            return known;
        }
        // A class that extends itself is the compiler's to report; here it ends.
        supertypes.put(type, Set.of());
        Set<String> found = newSupertypes(type);
        supertypes.put(type, found);
        return found;
    }

    /** Most classes extend one that many extend, and nothing else: they share the names. */
    private Set<String> newSupertypes(TypeElement type) {
        List<? extends TypeMirror> interfaces = type.getInterfaces();
        if (interfaces.isEmpty() && type.getSuperclass().getKind() == TypeKind.DECLARED) {
            return withSupertypes(type.getSuperclass());
        }
        Set<String> names = new TreeSet<>(withSupertypes(type.getSuperclass()));
        for (TypeMirror above : interfaces) {
            names.addAll(withSupertypes(above));
        }
        if (type.getKind().isInterface()) {
            names.add(Compiler.OBJECT);
        }
        return Collections.unmodifiableSet(names);
    }

    /** The names of a type and of all types above it; none of a type that the compiler does not know. */
    private Set<String> withSupertypes(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return Set.of();
        }
        TypeElement element = Compiler.element((DeclaredType) type);
        Set<String> known = withSupertypes.get(element);
        if (known != null) {
            return known;
        }
        Set<String> names = new TreeSet<>(supertypes(element));
        names.add(compiler.binaryName(element));
        Set<String> found = Collections.unmodifiableSet(names);
        withSupertypes.put(element, found);
        return found;
    }

    private EnumModel enumModel(TypeElement type) {
        List<VariableElement> fields = ElementFilter.fieldsIn(type.getEnclosedElements());
        List<String> constants = new ArrayList<>();
        for (VariableElement field : fields) {
            if (field.getKind() == ElementKind.ENUM_CONSTANT) {
                constants.add(field.getSimpleName().toString());
            }
        }
        return new EnumModel(constants, valueType(fields));
    }

    private @Nullable TypeModel valueType(List<VariableElement> fields) {
        for (VariableElement field : fields) {
            if (Mirrors.has(field, Jpa.ENUMERATED_VALUE)) {
                return valueType(field);
            }
        }
        return null;
    }

    private TypeModel valueType(Element field) {
        return field.asType() instanceof DeclaredType declared
                ? read(Compiler.element(declared))
                : TypeModels.primitive(compiler.name(field.asType()));
    }
}
