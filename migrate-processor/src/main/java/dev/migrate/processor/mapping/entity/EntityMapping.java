package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.EmbeddableClass;
import dev.migrate.processor.entity.EntityClass;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.InheritanceStrategy;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.annotation.Overrides;
import dev.migrate.processor.mapping.annotation.Validation;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.rule.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entity and what it became so far. */
public final class EntityMapping {
    private final EntityClass source;
    private final @Nullable EntityMapping parent;
    private final InheritanceStrategy strategy;
    private final TableDraft table;
    private final Validation validation;
    private final MappedAttributes attributes = new MappedAttributes();
    private final Map<String, TableDraft> secondaryTables = new LinkedHashMap<>();
    private final List<EntityMapping> children = new ArrayList<>();
    private @Nullable Map<String, Attribute> keyAssociations;
    private @Nullable List<Attribute> keyAttributes;

    /**
     * Starts an entity.
     *
     * @param source what was read
     * @param parent the entity that it extends, or null
     * @param strategy how its hierarchy is stored
     * @param table the table of its attributes
     * @param validation which constraints of Bean Validation count
     */
    EntityMapping(
            EntityClass source,
            @Nullable EntityMapping parent,
            InheritanceStrategy strategy,
            TableDraft table,
            Validation validation) {
        this.source = source;
        this.parent = parent;
        this.strategy = strategy;
        this.table = table;
        this.validation = validation;
        if (parent != null) {
            parent.children.add(this);
            if (strategy == InheritanceStrategy.TABLE_PER_CLASS) {
                parent.table.continuedBy(table);
            }
        }
    }

    public EntityClass source() {
        return source;
    }

    @Nullable
    public EntityMapping parent() {
        return parent;
    }

    public EntityMapping root() {
        return parent == null ? this : parent.root();
    }

    /** The entities that extend it directly. */
    public List<EntityMapping> children() {
        return children;
    }

    /** This entity and all that extend it. */
    public Stream<EntityMapping> tree() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(EntityMapping::tree));
    }

    /** Whether attributes may be missing, since a superclass is unknown or left out, which was reported. */
    boolean isPartial() {
        return source.isPartial() || (parent == null ? source.superEntity() != null : parent.isPartial());
    }

    InheritanceStrategy strategy() {
        return strategy;
    }

    public TableDraft table() {
        return table;
    }

    /** Whether each entity of the class has a row in this table, as it need not have in a secondary one. */
    boolean isIn(TableDraft other) {
        return table == other || (parent != null && parent.isIn(other));
    }

    /** Which constraints of Bean Validation count for its attributes. */
    Validation validation() {
        return validation;
    }

    public MappedAttributes attributes() {
        return attributes;
    }

    /** The secondary tables by exact name of the table. */
    public Map<String, TableDraft> secondaryTables() {
        return secondaryTables;
    }

    public Annotations annotations() {
        return source.annotations();
    }

    /** The annotations on the entity or mapped superclass of that name, here or above. */
    Optional<Annotations> annotationsOf(String className) {
        if (source.className().equals(className)) {
            return Optional.of(source.annotations());
        }
        Optional<Annotations> ofSuperclass = source.mappedSuperclasses().stream()
                .filter(superclass -> superclass.className().equals(className))
                .map(EntityClass.MappedSuperclass::annotations)
                .findFirst();
        return ofSuperclass.isPresent() || parent == null ? ofSuperclass : parent.annotationsOf(className);
    }

    /** The name of the entity in queries and default names. */
    public String name() {
        return annotations().text(Jpa.ENTITY, "name").orElse(source.simpleName());
    }

    public Subject subject() {
        return new Subject(source.className(), source.place());
    }

    /** What origins of columns begin with: the simple name in the table of a superclass, else nothing. */
    String originPrefix() {
        return sharesTable() ? source.simpleName() + ":" : "";
    }

    /** Whether its attributes are in the table of a superclass. */
    public boolean sharesTable() {
        return parent != null && strategy == InheritanceStrategy.SINGLE_TABLE;
    }

    /** Whether its table repeats the attributes of its superclasses. */
    public boolean repeatsAttributes() {
        return parent != null && strategy == InheritanceStrategy.TABLE_PER_CLASS;
    }

    /** Whether a query or a view stands for its table. */
    public boolean isOfQuery() {
        return annotations().has(HibernateNames.SUBSELECT) || annotations().has(HibernateNames.VIEW);
    }

    /** The attributes whose columns are in its table, and the annotations of the classes that override them. */
    public List<Attribute> tableAttributes() {
        if (!repeatsAttributes()) {
            return source.attributes();
        }
        List<Attribute> all = new ArrayList<>(parent == null ? List.of() : parent.tableAttributes());
        all.addAll(source.attributes());
        return all;
    }

    /**
     * The association whose columns stand for those of the key attribute with this path: that with {@code @MapsId}, of several
     * the one that Hibernate maps last.
     */
    Optional<Attribute> keyAssociation(String path) {
        Map<String, Attribute> known = keyAssociations;
        if (known == null) {
            known = readKeyAssociations();
            keyAssociations = known;
        }
        return Optional.ofNullable(known.get(path));
    }

    private Map<String, Attribute> readKeyAssociations() {
        Map<String, Attribute> found = new HashMap<>();
        for (Attribute attribute : Ranks.mappingOrder(tableAttributes())) {
            Optional<AnnotationModel> mapsId = attribute.annotations().find(Jpa.MAPS_ID);
            if (mapsId.isPresent()) {
                mappedKeyPath(mapsId.get()).ifPresent(key -> found.put(key, attribute));
            }
        }
        return found;
    }

    private Optional<String> mappedKeyPath(AnnotationModel mapsId) {
        Optional<String> part = mapsId.text("value");
        return keyAttributes().stream()
                .filter(key ->
                        key.has(Jpa.EMBEDDED_ID) || part.isEmpty() || key.name().equals(part.get()))
                .map(key -> key.has(Jpa.EMBEDDED_ID) && part.isPresent() ? key.name() + "." + part.get() : key.name())
                .findFirst();
    }

    /** The attributes that are its key or parts of it; those of the root unless its table repeats them. */
    public List<Attribute> keyAttributes() {
        List<Attribute> known = keyAttributes;
        if (known == null) {
            known = readKeyAttributes();
            keyAttributes = known;
        }
        return known;
    }

    private List<Attribute> readKeyAttributes() {
        EmbeddableClass idClass = root().source.idClass();
        List<Attribute> key = new ArrayList<>();
        for (Attribute attribute : tableAttributes()) {
            if (attribute.has(Jpa.ID) || attribute.has(Jpa.EMBEDDED_ID)) {
                key.add(attribute);
            } else {
                IdClasses.unmarked(idClass, attribute).ifPresent(key::add);
            }
        }
        return IdClasses.apply(idClass, key);
    }

    /** What the class and its mapped superclasses override. */
    public Overrides overrides() {
        Overrides overrides = Overrides.none().with("", annotations());
        for (EntityClass.MappedSuperclass superclass : source.mappedSuperclasses()) {
            overrides = overrides.with("", superclass.annotations());
        }
        return overrides;
    }

    /** The attribute with this path, in this entity or one that it extends. */
    public Optional<MappedAttribute> find(String path) {
        Optional<MappedAttribute> own = attributes.find(path);
        return own.isPresent() || parent == null ? own : parent.find(path);
    }

    /** All tables of the entity: its own, its secondary ones and those of what it extends. */
    Stream<TableDraft> tables() {
        Stream<TableDraft> own = Stream.concat(Stream.of(table), secondaryTables.values().stream());
        return parent == null ? own : Stream.concat(own, parent.tables());
    }

    /** Whether it is a secondary table of what it extends, which has no columns of its attributes. */
    boolean inheritsSecondary(TableDraft other) {
        return parent != null
                && !repeatsAttributes()
                && !secondaryTables.containsValue(other)
                && (parent.secondaryTables.containsValue(other) || parent.inheritsSecondary(other));
    }

    /** Whether it is one of {@link #tables}, without a stream: this is asked for each column. */
    boolean owns(TableDraft other) {
        return other == table || secondaryTables.containsValue(other) || (parent != null && parent.owns(other));
    }
}
