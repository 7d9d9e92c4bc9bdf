package dev.migrate.processor.entity;

import dev.migrate.processor.entity.TypeModel.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Makes type models of the kinds that have few properties. */
final class TypeModels {
    private static final Map<TypeKind, TypeModel> PRIMITIVES = primitives();

    private TypeModels() {}

    static TypeModel primitive(TypeKind kind) {
        return Objects.requireNonNull(PRIMITIVES.get(kind));
    }

    static TypeModel primitive(String keyword) {
        return plain(keyword, Kind.PRIMITIVE, null);
    }

    private static Map<TypeKind, TypeModel> primitives() {
        Map<TypeKind, TypeModel> primitives = new EnumMap<>(TypeKind.class);
        for (TypeKind kind : TypeKind.values()) {
            if (kind.isPrimitive()) {
                primitives.put(kind, primitive(kind.name().toLowerCase(Locale.ROOT)));
            }
        }
        return primitives;
    }

    static TypeModel array(TypeModel component) {
        return plain(component.name() + "[]", Kind.ARRAY, component);
    }

    static TypeModel unknown(String name) {
        return plain(name, Kind.ERROR, null);
    }

    /** A class as it is used at one place. */
    static TypeModel used(TypeModel type, List<TypeModel> arguments, @Nullable EmbeddableClass embeddable) {
        return new TypeModel(
                type.name(),
                type.kind(),
                arguments,
                null,
                type.supertypes(),
                type.annotations(),
                type.enumModel(),
                embeddable);
    }

    private static TypeModel plain(String name, Kind kind, @Nullable TypeModel component) {
        return new TypeModel(name, kind, List.of(), component, Set.of(), Annotations.none(), null, null);
    }
}
