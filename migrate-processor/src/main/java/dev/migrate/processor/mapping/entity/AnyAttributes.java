package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.TypeModel;
import dev.migrate.processor.mapping.annotation.BasicValue;
import dev.migrate.processor.mapping.annotation.ColumnSpec;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.annotation.TypeHints;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.ColumnType;
import dev.migrate.processor.mapping.draft.Comments;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.type.JavaType;
import dev.migrate.processor.mapping.type.JdbcType;
import dev.migrate.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Associations with entities of any class: a column for the class and one for the key, without a foreign key. */
final class AnyAttributes {
    private final Mapping mapping;

    AnyAttributes(Mapping mapping) {
        this.mapping = mapping;
    }

    /** Maps an attribute with {@code @Any}. */
    List<ColumnDraft> map(Site site, Attribute attribute) {
        boolean optional = attribute
                .annotations()
                .find(HibernateNames.ANY)
                .filter(any -> any.flag("optional"))
                .isPresent();
        List<AnnotationModel> keys = attribute.annotations().findAll(Jpa.JOIN_COLUMN);
        List<ColumnDraft> columns = columns(site, attribute, keys, optional);
        Comments.describe(attribute.annotations(), site.pathOf(attribute), columns);
        site.attributes().add(site.pathOf(attribute), new MappedAttribute(attribute, site, site.table(), columns));
        return columns;
    }

    /**
     * Adds the two columns.
     *
     * @param place where, unless the key names a secondary table
     * @param attribute the attribute
     * @param keys the annotations of the key's column
     * @param nullable whether the key may be null
     */
    List<ColumnDraft> columns(Site place, Attribute attribute, List<AnnotationModel> keys, boolean nullable) {
        ColumnSpec kind = ColumnSpec.of(attribute.annotations().find(Jpa.COLUMN));
        Name kindName = kind.name().orElseGet(() -> Name.plain(attribute.name()));
        ColumnSpec key = ColumnSpec.of(keys.stream().findFirst());
        Name keyName = key.name().orElseGet(() -> Name.plain(attribute.name() + "_id"));
        // The class is stored where the key is.
        Site site = place.withTable(mapping.columns().tableOf(place, key, place.subjectOf(attribute)));
        List<ColumnDraft> columns = new ArrayList<>();
        columns.add(add(request(site, attribute, kind, kindName), discriminator(attribute), kind.nullable()));
        SqlType keyType = keyType(site, attribute, key);
        columns.add(add(request(site, attribute, key, keyName), keyType, nullable && key.nullable()));
        return columns;
    }

    private ColumnDraft add(ColumnRequest request, SqlType type, boolean nullable) {
        return mapping.columns().add(request.of(ColumnType.of(type), nullable));
    }

    private ColumnRequest request(Site site, Attribute attribute, ColumnSpec spec, Name name) {
        return new ColumnRequest(
                site,
                spec,
                site.named(name),
                ColumnType.of(SqlType.of("text")),
                true,
                Annotations.none(),
                site.subjectOf(attribute).at(spec.place()),
                site.originOf(attribute) + "." + name.text(),
                mapping.ranks().of(site, attribute),
                false);
    }

    private static SqlType discriminator(Attribute attribute) {
        String kind = attribute
                .annotations()
                .findOrMeta(HibernateNames.ANY_DISCRIMINATOR)
                .flatMap(annotation -> annotation.text("value"))
                .orElse("STRING");
        Optional<Integer> length =
                ColumnSpec.of(attribute.annotations().find(Jpa.COLUMN)).length();
        return SqlType.of(
                switch (kind) {
                    case "INTEGER" -> "integer";
                    case "CHAR" -> "char(" + length.orElse(1) + ")";
                    default -> "varchar(" + length.orElse(255) + ")";
                });
    }

    private SqlType keyType(Site site, Attribute attribute, ColumnSpec spec) {
        Annotations annotations = attribute.annotations();
        Optional<JdbcType> stated = annotations
                .findOrMeta(HibernateNames.ANY_KEY_JDBC_TYPE_CODE)
                .flatMap(code -> JdbcType.ofCode(code.number("value", 0)));
        if (stated.isPresent()) {
            return stated.get().sqlType(new JdbcType.Size(255, 38, 0));
        }
        TypeHints hints = TypeHints.ofValue(Annotations.none(), Optional.empty());
        BasicValue value = new BasicValue(type(keyClass(annotations)), hints, spec, site.subjectOf(attribute));
        return mapping.types().resolve(value).sqlType();
    }

    private static String keyClass(Annotations annotations) {
        return annotations
                .findOrMeta(HibernateNames.ANY_KEY_JAVA_CLASS)
                .flatMap(found -> found.text("value"))
                .or(() -> annotations
                        .findOrMeta(HibernateNames.ANY_KEY_JAVA_TYPE)
                        .flatMap(found -> found.text("value"))
                        .flatMap(JavaType::described))
                .orElse("java.lang.Object");
    }

    private static TypeModel type(String name) {
        return new TypeModel(name, TypeModel.Kind.DECLARED, List.of(), null, Set.of(), Annotations.none(), null, null);
    }
}
