package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.AnnotationModel;
import java.util.Optional;

/** What generates the values of keys: identity columns and sequences. */
final class Generators {
    private final Mapping mapping;

    Generators(Mapping mapping) {
        this.mapping = mapping;
    }

    void add(EntityMapping entity, Key key) {
        entity.keyAttributes().forEach(attribute -> {
            Optional<AnnotationModel> generated = attribute.annotations().find(Jpa.GENERATED_VALUE);
            if (generated
                    .flatMap(found -> found.text("strategy"))
                    .filter("IDENTITY"::equals)
                    .isPresent()) {
                key.columns().forEach(column -> column.change(plain -> plain.generatedByDefaultAsIdentity()));
            }
        });
        mapping.sequences();
    }
}
