package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.TypeModel;
import dev.migrate.processor.mapping.annotation.AttributeKind;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.Subject;
import java.util.Optional;

/** What must hold for the attribute that another one names in {@code mappedBy}: Hibernate, measured. */
final class Owners {
    private final Mapping mapping;

    Owners(Mapping mapping) {
        this.mapping = mapping;
    }

    /** Reports what is wrong with the attribute of the target that is to own the association with one entity. */
    void check(ToOne inverse, EntityMapping target) {
        Optional<MappedAttribute> owner = find(target, inverse.mappedBy().orElseThrow(), inverse.subject());
        if (owner.isPresent()) {
            boolean toOne = AttributeKind.of(owner.get().attribute()) == AttributeKind.TO_ONE;
            Optional<String> finding = toOne
                    ? wrong(owner.get(), inverse.site(), inverse.attribute())
                    : Optional.of("is no association with one entity");
            report(finding, owner.get(), inverse.subject());
        }
    }

    /** The attribute of the target that owns the association with many entities; empty if it cannot, which is reported. */
    Optional<MappedAttribute> find(CollectionAttribute inverse, EntityMapping target) {
        Optional<MappedAttribute> found = find(target, inverse.mappedBy().orElseThrow(), inverse.subject());
        if (found.isEmpty()) {
            return found;
        }
        Optional<String> finding = switch (AttributeKind.of(found.get().attribute())) {
            case TO_ONE -> wrong(found.get(), inverse.site(), inverse.attribute());
            case COLLECTION -> wrongCollection(found.get(), inverse);
            case VALUE -> inverse.isOneToMany() ? Optional.empty() : Optional.of("is no association");
            case ANY -> Optional.empty();
        };
        report(finding, found.get(), inverse.subject());
        return finding.isEmpty() ? found : Optional.empty();
    }

    private Optional<MappedAttribute> find(EntityMapping target, String mappedBy, Subject inverse) {
        Optional<MappedAttribute> owner = target.find(mappedBy);
        if (owner.isEmpty()) {
            mapping.reportMissing(
                    target,
                    MappingMessage.UNKNOWN_MAPPED_BY,
                    inverse,
                    mappedBy,
                    target.source().className());
        }
        return owner;
    }

    /** A collection can own it by a table, which holds entities, if both sides are many. */
    private Optional<String> wrongCollection(MappedAttribute mapped, CollectionAttribute inverse) {
        CollectionAttribute owner = new CollectionAttribute(mapped.site(), mapped.attribute());
        if (owner.isElementCollection()) {
            return Optional.of("holds no entities");
        }
        boolean hasTable = owner.table().isPresent() || owner.joinColumns().isEmpty();
        if (owner.isOneToMany() && owner.mappedBy().isEmpty() && !hasTable) {
            return Optional.of(
                    "has its columns in the table of '" + name(inverse.site()) + "' and needs no other side");
        }
        if (inverse.isOneToMany() && owner.annotations().has(Jpa.MANY_TO_MANY)) {
            return Optional.of("is @ManyToMany, as both sides must be");
        }
        return wrong(mapped, inverse.site(), inverse.attribute());
    }

    private Optional<String> wrong(MappedAttribute owner, Site site, Attribute inverse) {
        if (mappedBy(owner).filter(site.pathOf(inverse)::equals).isPresent()) {
            return Optional.of("is mapped by this one in turn");
        }
        Optional<EntityMapping> target =
                target(owner).flatMap(type -> mapping.entities().find(type.name()));
        return target.filter(found -> !sharesTable(found, site.entity()))
                .map(found -> "refers to '" + found.source().className() + "', not to '" + name(site) + "'");
    }

    private static Optional<String> mappedBy(MappedAttribute owner) {
        return AttributeKind.of(owner.attribute()) == AttributeKind.TO_ONE
                ? new ToOne(owner.site(), owner.attribute(), 0).mappedBy()
                : new CollectionAttribute(owner.site(), owner.attribute()).mappedBy();
    }

    private static Optional<TypeModel> target(MappedAttribute owner) {
        return AttributeKind.of(owner.attribute()) == AttributeKind.TO_ONE
                ? Optional.of(owner.attribute().type())
                : new CollectionAttribute(owner.site(), owner.attribute()).element();
    }

    /** Whether one of the tables above the one entity is one of those above the other. */
    private static boolean sharesTable(EntityMapping one, EntityMapping other) {
        return one.root() == other.root() || one.root().table() == other.root().table();
    }

    private static String name(Site site) {
        return site.entity().source().className();
    }

    private void report(Optional<String> finding, MappedAttribute owner, Subject inverse) {
        finding.ifPresent(found -> mapping.report(
                MappingMessage.WRONG_MAPPED_BY,
                inverse,
                owner.site().pathOf(owner.attribute()),
                name(owner.site()),
                found));
    }
}
