package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.mapping.annotation.ColumnSpec;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.Key;
import dev.migrate.processor.mapping.draft.References;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.draft.UniqueKeyDraft;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which columns of an entity's tables the join columns of an association reference. */
final class JoinColumns {
    private final Mapping mapping;
    private final Keys keys;

    JoinColumns(Mapping mapping, Keys keys) {
        this.mapping = mapping;
        this.keys = keys;
    }

    /**
     * The referenced columns.
     *
     * @param target the referenced entity
     * @param specs the annotations of the join columns, none for the defaults
     * @param subject the association, for messages
     * @return empty if a column that is named is not there (yet)
     */
    Optional<References> resolve(EntityMapping target, List<AnnotationModel> specs, Subject subject) {
        Key key = keys.of(target);
        List<ColumnSpec> columns = new ArrayList<>();
        boolean named = false;
        for (AnnotationModel spec : specs) {
            ColumnSpec column = ColumnSpec.of(Optional.of(spec));
            columns.add(column);
            named = named || column.referencedColumn().isPresent();
        }
        if (!named) {
            return Optional.of(byPosition(key, columns, subject));
        }
        Optional<References> toKey =
                byName(key.table(), columns).filter(found -> found.covers(key)).map(found -> found.of(key));
        return toKey.isPresent() ? toKey : toOtherColumns(target, columns);
    }

    /** Whether an association names other columns than the key of its target. */
    boolean referencesOthers(EntityMapping target, ToOne association) {
        List<ColumnSpec> specs = association.joinColumns().stream()
                .map(spec -> ColumnSpec.of(Optional.of(spec)))
                .toList();
        Key key = keys.of(target);
        return specs.stream().anyMatch(spec -> spec.referencedColumn().isPresent())
                && byName(key.table(), specs).filter(found -> found.covers(key)).isEmpty();
    }

    /** The key of an entity, each column referenced by the join column in its place. */
    References toKey(EntityMapping target, List<AnnotationModel> specs, Subject subject) {
        List<ColumnSpec> columns =
                specs.stream().map(spec -> ColumnSpec.of(Optional.of(spec))).toList();
        return byPosition(keys.of(target), columns, subject);
    }

    /** Reports that a column that is named is not there. */
    void report(EntityMapping target, List<AnnotationModel> specs, Subject subject) {
        List<String> names = specs.stream()
                .map(spec -> spec.text("referencedColumnName").orElse(""))
                .toList();
        mapping.reportMissing(
                target,
                MappingMessage.REFERENCED_COLUMN,
                subject.at(specs.stream().findFirst()),
                names,
                target.source().className(),
                target.tables()
                        .flatMap(table -> table.columns().stream())
                        .map(ColumnDraft::name)
                        .distinct()
                        .toList());
    }

    private References byPosition(Key key, List<ColumnSpec> columns, Subject subject) {
        boolean countable = !columns.isEmpty() && !key.columns().isEmpty();
        if (countable && columns.size() != key.columns().size()) {
            mapping.report(
                    MappingMessage.JOIN_COLUMN_COUNT,
                    subject,
                    columns.size(),
                    key.table().name(),
                    key.columns().size(),
                    key.columnNames());
        }
        List<References.Pair> pairs = new ArrayList<>();
        List<ColumnDraft> counted = key.counted();
        for (int i = 0; i < counted.size(); i++) {
            ColumnSpec spec = i < columns.size() ? columns.get(i) : ColumnSpec.implicit();
            pairs.add(new References.Pair(spec, counted.get(i)));
        }
        return new References(key.table(), pairs, true, counted);
    }

    private Optional<References> toOtherColumns(EntityMapping target, List<ColumnSpec> columns) {
        Optional<References> found =
                tables(target).flatMap(table -> byName(table, columns).stream()).findFirst();
        return found.map(references -> new References(
                references.table(), references.pairs(), isKey(references.table(), references.columns())));
    }

    /** What a class inherits is referenced in the table of the superclass, also where its own repeats it. */
    private static Stream<TableDraft> tables(EntityMapping target) {
        EntityMapping parent = target.parent();
        return parent == null || !target.repeatsAttributes()
                ? target.tables()
                : Stream.concat(tables(parent), target.tables());
    }

    /**
     * The columns that an association references beside those for which formulas stand; all of them together are unique.
     * Empty if a column that is named is not there (yet).
     */
    Optional<References> beside(EntityMapping target, ToOne association) {
        List<ColumnSpec> specs = association.joinColumns().stream()
                .map(spec -> ColumnSpec.of(Optional.of(spec)))
                .toList();
        if (specs.stream().anyMatch(spec -> spec.referencedColumn().isEmpty())) {
            return Optional.of(new References(target.table(), List.of(), true));
        }
        return target.tables()
                .flatMap(table ->
                        byName(table, specs)
                                .flatMap(found -> beside(found, association.referencedByFormula()))
                                .stream())
                .findFirst();
    }

    private Optional<References> beside(References found, List<Name> names) {
        List<ColumnDraft> all = new ArrayList<>(found.columns());
        names.forEach(name -> found.table().find(name, mapping.naming()).ifPresent(all::add));
        if (all.size() < found.pairs().size() + names.size()) {
            return Optional.empty();
        }
        if (all.size() > 1 && !isKey(found.table(), all)) {
            found.table().unique(new UniqueKeyDraft(null, ColumnDraft.names(all)));
        }
        return Optional.of(found);
    }

    /** The columns of the attribute that the association references instead of the key; empty if not there (yet). */
    Optional<References> toAttribute(EntityMapping target, ToOne association) {
        Optional<MappedAttribute> attribute = association
                .referencedAttribute()
                .flatMap(target::find)
                .filter(found -> !found.columns().isEmpty());
        List<AnnotationModel> specs = association.joinColumns();
        List<ColumnDraft> key = keys.of(target).counted();
        attribute.ifPresent(found -> checkCount(association, found, specs.isEmpty() ? key.size() : specs.size()));
        return attribute.map(found -> {
            List<References.Pair> pairs = new ArrayList<>();
            for (int i = 0; i < found.columns().size(); i++) {
                ColumnDraft referenced = found.columns().get(i);
                References.Pair pair =
                        new References.Pair(ColumnSpec.of(specs.stream().skip(i).findFirst()), referenced);
                boolean described = i < specs.size() || i >= key.size();
                pairs.add(toAttribute(association, found.table(), pair.sizedLike(described ? referenced : key.get(i))));
            }
            return new References(found.table(), pairs, isKey(found.table(), found.columns()));
        });
    }

    private void checkCount(ToOne association, MappedAttribute referenced, int count) {
        if (count != referenced.columns().size()) {
            mapping.report(
                    MappingMessage.PROPERTY_REF_COUNT,
                    association.subject(),
                    count,
                    referenced.site().subjectOf(referenced.attribute()).name(),
                    referenced.columns().size(),
                    ColumnDraft.names(referenced.columns()));
        }
    }

    /** Where no join column is written, Hibernate takes name and sizes from the key, which is not what is referenced. */
    private References.Pair toAttribute(ToOne association, TableDraft table, References.Pair pair) {
        String name = mapping.naming()
                .joinColumn(
                        association.attribute().name(), pair.sized().logical().text());
        boolean quoted = pair.referenced().logical().quoted() || table.logical().quoted();
        return pair.named(Name.plain(name).quotedIf(quoted));
    }

    private static boolean isKey(TableDraft table, List<ColumnDraft> columns) {
        return table.isKey(ColumnDraft.names(columns));
    }

    private Optional<References> byName(TableDraft table, List<ColumnSpec> columns) {
        List<References.Pair> pairs = columns.stream()
                .flatMap(spec -> spec
                        .referencedColumn()
                        .flatMap(name -> table.find(name, mapping.naming()))
                        .map(column -> new References.Pair(spec, column))
                        .stream())
                .toList();
        return pairs.size() == columns.size() ? Optional.of(new References(table, pairs, true)) : Optional.empty();
    }
}
