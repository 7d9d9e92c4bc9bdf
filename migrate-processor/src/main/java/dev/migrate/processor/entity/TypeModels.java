package dev.migrate.processor.entity;

import dev.migrate.processor.entity.TypeModel.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes type models of the kinds that have few properties. */
final class TypeModels {
    private TypeModels() {}

    static TypeModel primitive(String keyword) {
        return plain(keyword, Kind.PRIMITIVE, null);
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
