package dev.migrate.processor.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A Java type, resolved.
 *
 * @param name the binary name without type arguments; a primitive's keyword; an array's component name with {@code []}
 * @param kind what it is
 * @param arguments the type arguments in order; a wildcard stands for its bound
 * @param component the component type of an array, or null
 * @param supertypes the binary names of all its superclasses and interfaces, sorted
 * @param annotations the annotations on its class
 * @param enumModel what an enum consists of, or null
 * @param embeddable its attributes if it is used as an embeddable, or null
 */
public record TypeModel(
        String name,
        Kind kind,
        List<TypeModel> arguments,
        @Nullable TypeModel component,
        Set<String> supertypes,
        Annotations annotations,
        @Nullable EnumModel enumModel,
        @Nullable EmbeddableClass embeddable) {
    private static final Map<String, String> BOXES = Map.of(
            "boolean", "java.lang.Boolean",
            "byte", "java.lang.Byte",
            "char", "java.lang.Character",
            "double", "java.lang.Double",
            "float", "java.lang.Float",
            "int", "java.lang.Integer",
            "long", "java.lang.Long",
            "short", "java.lang.Short");

    /** Copies the list. */
    public TypeModel {
        arguments = List.copyOf(arguments);
    }

    /** Its name, for a primitive that of the class that boxes it. */
    public String boxedName() {
        return BOXES.getOrDefault(name, name);
    }

    /** Whether it is this class or has it among its supertypes. */
    public boolean isA(String className) {
        return name.equals(className) || supertypes.contains(className);
    }

    /** What a type is. */
    public enum Kind {
        /** A primitive. */
        PRIMITIVE,
        /** An array. */
        ARRAY,
        /** An enum. */
        ENUM,
        /** A class, record or interface. */
        DECLARED,
        /** Neither of these: unknown to the compiler. */
        ERROR
    }

    /**
     * What an enum consists of.
     *
     * @param constants the names of its constants in declared order
     * @param valueType the type of its field with {@code @EnumeratedValue}, or null
     */
    public record EnumModel(
            List<String> constants, @Nullable TypeModel valueType) {
        /** Copies the list. */
        public EnumModel {
            constants = List.copyOf(constants);
        }
    }
}
