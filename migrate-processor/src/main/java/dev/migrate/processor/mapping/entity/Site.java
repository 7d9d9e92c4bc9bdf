package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.EmbeddableClass;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.Overrides;
import dev.migrate.processor.mapping.annotation.Validation;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.Subject;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where attributes are mapped to.
 *
 * @param entity the entity that they belong to
 * @param table the table of their columns
 * @param attributes where what they became is kept
 * @param path what stands before their names: empty or {@code address.}
 * @param origin what stands before their paths in origins, such as {@code Dog:}
 * @param overrides what outer classes and attributes say of them
 * @param nullability what their place says about null
 * @param embedded whether they belong to an embeddable
 * @param validation which constraints of Bean Validation count
 * @param columnPattern the format of column names, {@code %s} for the names as they are
 */
public record Site(
        EntityMapping entity,
        TableDraft table,
        MappedAttributes attributes,
        String path,
        String origin,
        Overrides overrides,
        Nullability nullability,
        boolean embedded,
        Validation validation,
        String columnPattern) {

    /** Whether an attribute is there again, in the table of a subclass, after that of the class that has it. */
    boolean repeats(Attribute attribute) {
        String whole = pathOf(attribute) + ".";
        return entity.repeatsAttributes()
                && entity.source().attributes().stream().noneMatch(own -> whole.startsWith(own.name() + "."));
    }

    /** The table that has a column of one of its attributes: its own, or a secondary one of the entity. */
    TableDraft tableOf(ColumnDraft column) {
        return Stream.concat(Stream.of(table), entity.tables())
                .filter(candidate -> candidate.has(column))
                .findFirst()
                .orElse(table);
    }

    /** The site of an entity's own attributes. */
    public static Site of(EntityMapping entity, TableDraft table, Overrides overrides, Nullability nullability) {
        return new Site(
                entity,
                table,
                entity.attributes(),
                "",
                entity.originPrefix(),
                overrides,
                nullability,
                false,
                entity.validation(),
                "%s");
    }

    /** The site of the attributes of an embedded attribute. */
    Site inside(Attribute attribute, EmbeddableClass embeddable) {
        String inner = pathOf(attribute) + ".";
        return new Site(
                entity,
                table,
                attributes,
                inner,
                origin,
                overrides.with(inner, attribute.annotations()).with(inner, embeddable.annotations()),
                nullability,
                true,
                validation.inside(attribute.annotations()),
                pattern(attribute));
    }

    /**
     * Whether constraints of Bean Validation do not refuse null here, for other classes have rows in the table. In an
     * embedded attribute they do: there Hibernate does not ask for its class (measured).
     */
    boolean relaxesValidation() {
        return nullability == Nullability.RELAXED && !embedded;
    }

    /** The same site for an attribute that is mapped by an attribute of the key. */
    Site withNullability(Nullability newNullability) {
        return new Site(
                entity,
                table,
                attributes,
                path,
                origin,
                overrides,
                newNullability,
                embedded,
                validation,
                columnPattern);
    }

    /** The same site for attributes that nothing finds by their paths. */
    Site apart() {
        return new Site(
                entity,
                table,
                new MappedAttributes(),
                path,
                origin,
                overrides,
                nullability,
                embedded,
                validation,
                columnPattern);
    }

    /** The same site in another table. */
    Site withTable(TableDraft newTable) {
        return new Site(
                entity,
                newTable,
                attributes,
                path,
                origin,
                overrides,
                nullability,
                embedded,
                validation,
                columnPattern);
    }

    /** The path of an attribute here. */
    String pathOf(Attribute attribute) {
        return path.isEmpty() ? attribute.name() : path + attribute.name();
    }

    /** The {@code @Column} that stands in place of an attribute's own. */
    Optional<AnnotationModel> columnOverride(Attribute attribute) {
        return overrides.isEmpty() ? Optional.empty() : overrides.column(pathOf(attribute));
    }

    /** The {@code @Convert} that stands in place of an attribute's own. */
    Optional<AnnotationModel> conversionOverride(Attribute attribute) {
        return overrides.isEmpty() ? Optional.empty() : overrides.conversion(pathOf(attribute));
    }

    /** The {@code @AssociationOverride} of an attribute. */
    Optional<AnnotationModel> associationOverride(Attribute attribute) {
        return overrides.isEmpty() ? Optional.empty() : overrides.association(pathOf(attribute));
    }

    /** The path of an attribute here as origins write it. */
    public String originOf(Attribute attribute) {
        return origin.isEmpty() ? pathOf(attribute) : origin + pathOf(attribute);
    }

    /** An attribute here, for messages. */
    Subject subjectOf(Attribute attribute) {
        return new Subject(entity.source().className(), pathOf(attribute), attribute.place());
    }

    /** A column name in the pattern of the embedded attributes around it. */
    Name named(Name name) {
        return columnPattern.equals("%s") ? name : new Name(columnPattern.replace("%s", name.text()), name.quoted());
    }

    private String pattern(Attribute attribute) {
        Optional<AnnotationModel> naming = attribute.annotations().find(HibernateNames.EMBEDDED_COLUMN_NAMING);
        return naming.isEmpty()
                ? columnPattern
                : columnPattern.replace("%s", naming.get().text("value").orElse(attribute.name() + "_%s"));
    }
}
