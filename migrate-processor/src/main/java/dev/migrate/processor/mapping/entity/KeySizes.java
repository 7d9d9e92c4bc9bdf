package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.Key;
import dev.migrate.schema.SqlType;
import java.util.List;
import java.util.Optional;

/**
 * The sizes of keys that reference another key: where a required one-to-one association has the columns of the key of its own
 * entity, Hibernate gives these the sizes of what they reference.
 */
final class KeySizes {
    private final Mapping mapping;
    private final Keys keys;

    KeySizes(Mapping mapping, Keys keys) {
        this.mapping = mapping;
        this.keys = keys;
    }

    /** Gives the columns of a key the sizes of the keys that they reference. */
    void align(EntityMapping entity, Key key) {
        Site site = Site.of(entity, entity.table(), entity.overrides(), Nullability.AS_WRITTEN);
        for (Attribute attribute : entity.tableAttributes()) {
            if (attribute.has(Jpa.ONE_TO_ONE)) {
                referenced(new ToOne(site, attribute, 0), key)
                        .ifPresent(columns -> align(key.columns(), columns.columns()));
            }
        }
    }

    /** The key that an association makes its own entity's key reference; none while that one is being made. */
    private Optional<Key> referenced(ToOne association, Key own) {
        boolean references = association.isKeyReference(() -> own)
                && !association.isInverse()
                && association.isRequired()
                && !association.foreignKey().none();
        if (!references) {
            return Optional.empty();
        }
        return mapping.entities()
                .find(association.attribute().type().name())
                .filter(target -> !keys.isInProgress(target))
                .map(keys::of)
                .filter(target -> target.columns().size() == own.columns().size());
    }

    private static void align(List<ColumnDraft> own, List<ColumnDraft> referenced) {
        for (int i = 0; i < own.size(); i++) {
            align(own.get(i), referenced.get(i).undefined());
        }
    }

    /** What Bean Validation says of the column itself comes later, and wins. */
    private static void align(ColumnDraft column, SqlType referenced) {
        if (column.isDefined() || referenced.array() || !column.isOf(referenced)) {
            return;
        }
        SqlType own = column.referenceType();
        SqlType sized = sized(own, referenced);
        if (column.column().type().equals(own)) {
            column.change(known -> known.withType(sized));
        }
        column.referAs(sized);
    }

    /** A type with the size of another one: text of a fixed length stays that, and text of any length does not become it. */
    private static SqlType sized(SqlType own, SqlType referenced) {
        String name = name(own);
        if (name.equals("char")) {
            return referenced.text().equals("text") ? own : SqlType.of(name + size(referenced));
        }
        return name(referenced).equals("char") ? SqlType.of("varchar" + size(referenced)) : referenced;
    }

    private static String name(SqlType type) {
        return type.text().replaceFirst("\\(.*", "");
    }

    private static String size(SqlType type) {
        return type.text().substring(name(type).length());
    }
}
