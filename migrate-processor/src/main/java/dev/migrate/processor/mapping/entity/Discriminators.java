package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.mapping.annotation.ColumnSpec;
import dev.migrate.processor.mapping.annotation.Dialect;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.InheritanceStrategy;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.annotation.Overrides;
import dev.migrate.processor.mapping.draft.CheckDraft;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.ColumnType;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.SqlText;
import dev.migrate.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns that tell the classes of a hierarchy apart, and the checks that follow from them. */
public final class Discriminators {
    /** What the origin of the column of a root says. */
    static final String ORIGIN = "#discriminator";

    static final String OPTIONS = HibernateNames.PACKAGE + "DiscriminatorOptions";
    private static final int DEFAULT_LENGTH = 31;

    private final Mapping mapping;
    private final RequiredColumns required;

    public Discriminators(Mapping mapping) {
        this.mapping = mapping;
        required = new RequiredColumns();
    }

    /** Adds the discriminator of a root if its hierarchy has one. */
    public void add(EntityMapping root) {
        Optional<AnnotationModel> annotation = root.annotations().find(Jpa.DISCRIMINATOR_COLUMN);
        boolean single = root.strategy() == InheritanceStrategy.SINGLE_TABLE;
        boolean wanted = annotation.isPresent() || (single && !root.children().isEmpty());
        boolean possible = root.strategy() != InheritanceStrategy.TABLE_PER_CLASS
                && (!single || formula(root.annotations()).isEmpty());
        if (!wanted || !possible) {
            return;
        }
        ColumnSpec spec = ColumnSpec.of(annotation);
        boolean nullable = values(root).stream().anyMatch("null"::equals);
        Site site = Site.of(root, root.table(), Overrides.none(), Nullability.AS_WRITTEN);
        Name name = spec.name().orElse(Name.plain("DTYPE"));
        ColumnType type = new ColumnType(type(root.annotations()), condition(root));
        ColumnDraft column = mapping.columns()
                .add(new ColumnRequest(
                        site,
                        spec,
                        name,
                        type,
                        nullable,
                        Annotations.none(),
                        root.subject().at(annotation),
                        ORIGIN,
                        mapping.ranks().next(),
                        false));
        // The check follows from the hierarchy, not from the type.
        column.condition(null);
        if (root.table().primaryKey().contains(column.name())) {
            decide(root.table(), column, type);
        }
    }

    /** An attribute of the key that has the same column has it as the discriminator is; who references it does not. */
    private static void decide(TableDraft table, ColumnDraft column, ColumnType type) {
        column.referAs(column.referenceType());
        column.change(known -> known.withType(type.sqlType()));
        if (type.condition() != null) {
            table.check(CheckDraft.of(column.name(), SqlText.column(column.name()) + " " + type.condition()));
        }
    }

    /** Adds, for each subclass in a root's table, the check that its rows have what it requires. */
    public void addChecks(EntityMapping entity) {
        if (!entity.sharesTable()
                || entity.source().isAbstract()
                || !mapping.rules().requiredCheck()) {
            return;
        }
        String value = value(entity);
        List<String> columns = required.of(entity);
        if (columns.isEmpty() || value.equals("not null")) {
            return;
        }
        EntityMapping root = entity.root();
        String notThis = formula(root.annotations()).orElseGet(() -> SqlText.column(columnName(root)))
                + (value.equals("null") ? " is null" : " <> " + literal(root, value));
        String present = columns.stream()
                .map(column -> SqlText.column(column) + " is not null")
                .collect(Collectors.joining(" and "));
        root.table().check(CheckDraft.ofTable(null, notThis + " or (" + present + ")"));
    }

    private @Nullable String condition(EntityMapping root) {
        boolean forced = root.annotations()
                .find(OPTIONS)
                .filter(found -> found.flag("force"))
                .isPresent();
        List<String> values =
                values(root).stream().filter(value -> !value.equals("null")).toList();
        if (!mapping.rules().discriminatorCheck() || forced || values.isEmpty() || values.contains("not null")) {
            return null;
        }
        return values.stream().map(value -> literal(root, value)).collect(Collectors.joining(",", "in (", ")"));
    }

    /** The values of all concrete classes. */
    private List<String> values(EntityMapping root) {
        return root.tree()
                .filter(entity -> !entity.source().isAbstract())
                .map(this::value)
                .toList();
    }

    private String value(EntityMapping entity) {
        Optional<String> written =
                entity.annotations().find(Jpa.DISCRIMINATOR_VALUE).flatMap(found -> found.text("value"));
        if (written.isEmpty() && kind(entity.root().annotations()).equals("CHAR")) {
            mapping.report(MappingMessage.DISCRIMINATOR_VALUE, entity.subject(), "CHAR");
        }
        if (written.isPresent()
                && kind(entity.root().annotations()).equals("INTEGER")
                && !written.get().matches("-?[0-9]+|null|not null")) {
            mapping.report(MappingMessage.DISCRIMINATOR_VALUE, entity.subject(), "INTEGER");
            return "0";
        }
        return written.orElseGet(() -> defaultValue(entity));
    }

    private static String defaultValue(EntityMapping entity) {
        boolean isNumber = kind(entity.root().annotations()).equals("INTEGER");
        return isNumber ? String.valueOf(entity.name().hashCode()) : entity.name();
    }

    private static String literal(EntityMapping root, String value) {
        return kind(root.annotations()).equals("INTEGER") ? value : SqlText.literal(value);
    }

    static Optional<String> formula(Annotations annotations) {
        return Dialect.value(annotations, HibernateNames.DISCRIMINATOR_FORMULA);
    }

    /** {@code STRING}, {@code CHAR} or {@code INTEGER}. */
    private static String kind(Annotations annotations) {
        return annotations
                .find(Jpa.DISCRIMINATOR_COLUMN)
                .or(() -> annotations.find(HibernateNames.DISCRIMINATOR_FORMULA))
                .flatMap(found -> found.text("discriminatorType"))
                .orElse("STRING");
    }

    /** The type of the column that these annotations describe. */
    static SqlType type(Annotations annotations) {
        int length = annotations
                .find(Jpa.DISCRIMINATOR_COLUMN)
                .map(found -> found.number("length", DEFAULT_LENGTH))
                .orElse(DEFAULT_LENGTH);
        return SqlType.of(
                switch (kind(annotations)) {
                    case "INTEGER" -> "integer";
                    case "CHAR" -> "char(1)";
                    default -> "varchar(" + length + ")";
                });
    }

    private String columnName(EntityMapping root) {
        Name name = ColumnSpec.of(root.annotations().find(Jpa.DISCRIMINATOR_COLUMN))
                .name()
                .orElse(Name.plain("DTYPE"));
        return mapping.naming().physical(name).exact();
    }
}
