package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.EntityClass;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.InheritanceStrategy;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.Subject;
import dev.migrate.schema.Origin;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The entities of a model, superclasses first, each with its table. */
public final class Entities {
    private final Map<String, EntityMapping> byClass = new LinkedHashMap<>();
    private final Mapping mapping;
    private final Map<String, EntityClass> sources = new LinkedHashMap<>();
    private final EntityChecks checks;
    /** The names of the entities that others extend. */
    private final Set<String> extended = new HashSet<>();

    Entities(Mapping mapping) {
        this.mapping = mapping;
        this.checks = new EntityChecks(mapping);
        for (EntityClass entity : mapping.model().entities()) {
            sources.putIfAbsent(entity.className(), entity);
            extended.add(String.valueOf(entity.superEntity()));
        }
    }

    /** Makes all entities and their tables. */
    public void start() {
        for (EntityClass source : sources.values()) {
            start(source, new HashSet<>());
        }
        all().forEach(checks::checkIdClass);
    }

    public Optional<EntityMapping> find(String className) {
        return Optional.ofNullable(byClass.get(className));
    }

    /** All entities, superclasses first. */
    public Collection<EntityMapping> all() {
        return byClass.values();
    }

    /** The entity of another hierarchy whose table that is, if it is one's. */
    Optional<EntityMapping> hostOf(EntityMapping entity, TableDraft table) {
        return find(table.origin().path()).filter(host -> host.root() != entity.root());
    }

    private EntityMapping start(EntityClass source, Set<String> inProgress) {
        EntityMapping known = byClass.get(source.className());
        if (known != null) {
            return known;
        }
        inProgress.add(source.className());
        EntityClass superSource = source.superEntity() == null ? null : sources.get(source.superEntity());
        EntityMapping entity = superSource == null || inProgress.contains(superSource.className())
                ? root(source)
                : child(source, start(superSource, inProgress));
        checks.check(entity);
        byClass.put(source.className(), entity);
        return entity;
    }

    private EntityMapping root(EntityClass source) {
        InheritanceStrategy strategy = InheritanceStrategy.valueOf(
                source.annotations().text(Jpa.INHERITANCE, "strategy").orElse(InheritanceStrategy.SINGLE_TABLE.name()));
        return new EntityMapping(source, null, strategy, table(source, strategy), mapping.validation());
    }

    private EntityMapping child(EntityClass source, EntityMapping parent) {
        InheritanceStrategy strategy = parent.strategy();
        TableDraft table = strategy == InheritanceStrategy.SINGLE_TABLE ? parent.table() : table(source, strategy);
        return new EntityMapping(source, parent, strategy, table, mapping.validation());
    }

    private TableDraft table(EntityClass source, InheritanceStrategy strategy) {
        Optional<AnnotationModel> annotation = source.annotations().find(Jpa.TABLE);
        Name logical = Name.of(source.annotations().text(Jpa.TABLE, "name").orElse(entityName(source)));
        Origin origin = new Origin(source.className());
        Subject subject = new Subject(source.className(), source.place());
        if (hasNoTable(source, strategy)) {
            return mapping.tables().unmapped(logical, origin, subject);
        }
        TableDraft wanted = new TableDraft(mapping.tables().qualified(logical, annotation), logical, origin, subject);
        TableDraft table = mapping.tables().table(wanted);
        if (table != wanted && !isReadOnly(source) && !isReadOnly(table) && !isSibling(source, table)) {
            mapping.report(
                    MappingMessage.TABLE_TWICE,
                    subject.at(annotation),
                    table.name(),
                    table.subject().name());
        }
        return table;
    }

    private boolean hasNoTable(EntityClass source, InheritanceStrategy strategy) {
        return source.annotations().has(HibernateNames.SUBSELECT)
                || source.annotations().has(HibernateNames.VIEW)
                || (strategy == InheritanceStrategy.TABLE_PER_CLASS && isOnlyRepeated(source));
    }

    /** Whether the tables of entities below take the place of its own; Hibernate makes that of an abstract class without any. */
    private boolean isOnlyRepeated(EntityClass source) {
        return source.isAbstract() && extended.contains(source.className());
    }

    /** Whether the table is that of an entity in the same hierarchy: a discriminator can tell their rows apart. */
    private boolean isSibling(EntityClass source, TableDraft table) {
        EntityClass other = sources.get(table.origin().path());
        return other != null && rootName(source).equals(rootName(other));
    }

    private String rootName(EntityClass source) {
        EntityClass root = source;
        for (EntityClass next = root; next != null; next = sources.get(String.valueOf(root.superEntity()))) {
            root = next;
        }
        return root.className();
    }

    private boolean isReadOnly(TableDraft table) {
        EntityClass source = sources.get(table.origin().path());
        return source != null && isReadOnly(source);
    }

    /** Hibernate's mark of an entity that never writes: it may share the table of another one. */
    private static boolean isReadOnly(EntityClass source) {
        return source.annotations().has(HibernateNames.IMMUTABLE);
    }

    private static String entityName(EntityClass source) {
        return source.annotations().text(Jpa.ENTITY, "name").orElse(source.simpleName());
    }
}
