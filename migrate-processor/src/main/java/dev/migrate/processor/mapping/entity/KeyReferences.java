package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.References;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.rule.MappingMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Associations that give columns of keys and reference other columns than keys, which come later; not for several threads. */
final class KeyReferences {
    private final Mapping mapping;
    private final JoinColumns joinColumns;
    private final List<KeyReference> all = new ArrayList<>();

    KeyReferences(Mapping mapping, JoinColumns joinColumns) {
        this.mapping = mapping;
        this.joinColumns = joinColumns;
    }

    void add(ToOne association, EntityMapping target, List<ColumnDraft> columns) {
        all.add(new KeyReference(association, target, columns));
    }

    /** Refers to what is referenced, which is there by now; reports what is not, or does not fit. */
    void finish(Referrer referrer) {
        for (KeyReference one : all) {
            ToOne association = one.association();
            Optional<References> found =
                    joinColumns.resolve(one.target(), association.joinColumns(), association.subject());
            if (found.isEmpty()) {
                joinColumns.report(one.target(), association.joinColumns(), association.subject());
            } else if (association.mayMiss() || fits(one, found.get())) {
                referrer.refer(association, association.site().table(), one.columns(), found.get());
            }
        }
    }

    /** Whether a foreign key is possible; the columns of the key have the types of its attributes. */
    private boolean fits(KeyReference one, References found) {
        for (int i = 0; i < found.pairs().size(); i++) {
            ColumnDraft column = one.columns().get(i);
            ColumnDraft referenced = found.columns().get(i);
            if (!column.fits(referenced)) {
                mapping.report(
                        MappingMessage.REFERENCED_TYPE,
                        one.association().subject(),
                        referenced.name(),
                        referenced.column().type(),
                        column.name(),
                        column.column().type(),
                        one.target().source().className());
                return false;
            }
        }
        return true;
    }

    /** What makes columns refer to others. */
    interface Referrer {
        /** Makes the columns of an association in a table refer to others. */
        void refer(ToOne association, TableDraft table, List<ColumnDraft> columns, References references);
    }

    /**
     * An association that gives columns of the key and references others than the key of its target.
     *
     * @param association the association
     * @param target what it refers to
     * @param columns its columns
     */
    private record KeyReference(ToOne association, EntityMapping target, List<ColumnDraft> columns) {}
}
