package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.References;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.rule.MappingMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What associations that give columns of keys reference: in its turn, for Hibernate gives columns the foreign key of the first
 * attribute that has them, and at last what is no key itself. Not for several threads.
 */
final class KeyReferences {
    private final Mapping mapping;
    private final JoinColumns joinColumns;
    private final List<KeyReference> all = new ArrayList<>();
    private final Map<Turn, Runnable> waiting = new LinkedHashMap<>();

    KeyReferences(Mapping mapping, JoinColumns joinColumns) {
        this.mapping = mapping;
        this.joinColumns = joinColumns;
    }

    /** Takes what is to be done in the turn of an association, whose columns were needed before. */
    void await(ToOne association, Runnable reference) {
        waiting.put(Turn.of(association.site(), association.attribute()), reference);
    }

    /** Does what awaits the turn of an attribute. */
    void reached(Site site, Attribute attribute) {
        Runnable reference = waiting.remove(Turn.of(site, attribute));
        if (reference != null) {
            reference.run();
        }
    }

    void add(ToOne association, EntityMapping target, List<ColumnDraft> columns) {
        all.add(new KeyReference(association, target, columns));
    }

    /** Refers to what is referenced, which is there by now; reports what is not, or does not fit. */
    void finish(Referrer referrer) {
        waiting.values().forEach(Runnable::run);
        waiting.clear();
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
     * When an attribute is mapped.
     *
     * @param entity the entity that has it
     * @param path its path there
     */
    private record Turn(EntityMapping entity, String path) {
        static Turn of(Site site, Attribute attribute) {
            return new Turn(site.entity(), site.pathOf(attribute));
        }
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
