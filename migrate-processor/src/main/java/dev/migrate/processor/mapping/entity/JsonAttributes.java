package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.EmbeddableClass;
import dev.migrate.processor.entity.TypeModel;
import dev.migrate.processor.mapping.annotation.BasicValue;
import dev.migrate.processor.mapping.annotation.ColumnSpec;
import dev.migrate.processor.mapping.draft.CheckDraft;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.ColumnType;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.SqlText;
import dev.migrate.processor.mapping.type.JdbcType;
import dev.migrate.schema.SqlType;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Embeddables that are stored as JSON in one column, with a check that their required members are there. */
final class JsonAttributes {
    private final Mapping mapping;
    private final BasicAttributes basics;

    JsonAttributes(Mapping mapping, BasicAttributes basics) {
        this.mapping = mapping;
        this.basics = basics;
    }

    /** Whether the attribute is an embeddable, or an array or a collection of one. */
    static boolean hasMembers(Attribute attribute) {
        return embeddableOf(attribute) != null;
    }

    /** The embeddable that the attribute has one or many of, or null. */
    static @Nullable EmbeddableClass embeddableOf(Attribute attribute) {
        TypeModel type = attribute.type();
        if (type.arguments().size() == 1 && type.isA("java.util.Collection")) {
            return type.arguments().get(0).embeddable();
        }
        return type.component() == null ? type.embeddable() : type.component().embeddable();
    }

    /** Maps the attribute. */
    List<ColumnDraft> map(Site site, Attribute attribute) {
        List<ColumnDraft> columns = basics.map(site, attribute);
        columns.forEach(column -> addCheck(site, attribute, column));
        return columns;
    }

    private void addCheck(Site site, Attribute attribute, ColumnDraft column) {
        // Hibernate looks into a document, not into the elements of an array of them.
        boolean array = BasicAttributes.hints(site, attribute).jdbcTypeCode().orElse(0) == JdbcType.JSON_ARRAY.code();
        if (array || !column.column().type().text().equals("jsonb")) {
            return;
        }
        EmbeddableClass embeddable = Objects.requireNonNull(embeddableOf(attribute));
        Site inner = site.inside(attribute, embeddable);
        String name = SqlText.column(column.name());
        String required = embeddable.attributes().stream()
                .filter(member -> isRequired(inner, member))
                .sorted(Comparator.comparing(Attribute::name))
                .map(member -> condition(name, inner, member))
                .collect(Collectors.joining(" and "));
        if (!required.isEmpty()) {
            String expression = column.column().nullable() ? name + " is null or (" + required + ")" : required;
            site.tableOf(column).check(CheckDraft.of(column.name(), expression));
        }
    }

    private static boolean isRequired(Site site, Attribute member) {
        return !EmbeddedAttributes.isEmbedded(member)
                && (BasicAttributes.isBasicNotOptional(member.annotations())
                        || !BasicAttributes.spec(site, member).nullable());
    }

    private String condition(String column, Site site, Attribute member) {
        ColumnSpec spec = BasicAttributes.spec(site, member);
        String key = mapping.naming()
                .physical(spec.name().orElseGet(() -> Name.plain(member.name())))
                .text();
        BasicValue value =
                new BasicValue(member.type(), BasicAttributes.hints(site, member), spec, site.subjectOf(member));
        return condition(column, key, mapping.types().resolve(value), spec.isImplicit());
    }

    private static String condition(String column, String key, ColumnType type, boolean implicit) {
        SqlType sqlType = type.sqlType();
        String member = SqlText.literal(key);
        if (sqlType.array()) {
            return column + "->" + member + " is not null";
        }
        String text = column + "->>" + member;
        if (sqlType.text().equals("bytea")) {
            return "decode(" + text + ",'hex') is not null";
        }
        String target = implicit && sqlType.text().startsWith("varchar") ? "varchar" : sqlType.text();
        String cast = "cast(" + text + " as " + target + ")";
        return cast + " is not null" + (type.condition() == null ? "" : " and " + cast + " " + type.condition());
    }
}
