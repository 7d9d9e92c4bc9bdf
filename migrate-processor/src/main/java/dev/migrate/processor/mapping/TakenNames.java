package dev.migrate.processor.mapping;

import dev.migrate.processor.mapping.entity.EntityMapping;
import dev.migrate.processor.mapping.entity.Mapping;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.Subject;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;
import org.jspecify.annotations.Nullable;

/** The names of tables: PostgreSQL refuses a sequence or a type of the same name. */
final class TakenNames {
    private final Mapping mapping;

    TakenNames(Mapping mapping) {
        this.mapping = mapping;
    }

    /** Reports the sequences and types that are called like a table. */
    void check() {
        for (Sequence sequence : mapping.sequences().all()) {
            check("sequence", sequence.name(), sequence.origin());
        }
        for (EnumType type : mapping.enumTypes().all()) {
            check("enum type", type.name(), type.origin());
        }
        for (CompositeType type : mapping.compositeTypes().all()) {
            check("composite type", type.name(), type.origin());
        }
    }

    private void check(String kind, QualifiedName name, @Nullable Origin origin) {
        mapping.tables()
                .find(name)
                .ifPresent(table -> mapping.report(
                        MappingMessage.NAME_TAKEN,
                        subject(origin),
                        kind,
                        name,
                        table.subject().name()));
    }

    private Subject subject(@Nullable Origin origin) {
        String path = origin == null ? "" : origin.path();
        return mapping.entities().find(path).map(EntityMapping::subject).orElseGet(() -> Subject.named(path));
    }
}
