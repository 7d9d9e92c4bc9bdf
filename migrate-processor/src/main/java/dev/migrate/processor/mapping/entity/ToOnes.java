package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.TypeModel;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.Key;
import dev.migrate.processor.mapping.draft.References;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.rule.MappingMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Associations with one entity. */
public final class ToOnes {
    private final Mapping mapping;
    private final Keys keys;
    private final JoinColumns joinColumns;
    private final JoinColumnMaker maker;
    private final ForeignKeys foreignKeys;
    private final ToOneJoinTables joinTables;
    private final Owners owners;
    private final List<Postponed> inverse = new ArrayList<>();
    private final KeyReferences keyReferences;
    private final ReferenceTypes types;
    private List<Postponed> postponed = new ArrayList<>();

    ToOnes(Mapping mapping, Keys keys, ForeignKeys foreignKeys) {
        this.mapping = mapping;
        this.keys = keys;
        this.foreignKeys = foreignKeys;
        joinColumns = new JoinColumns(mapping, keys);
        keyReferences = new KeyReferences(mapping, joinColumns);
        types = new ReferenceTypes(mapping);
        maker = new JoinColumnMaker(mapping);
        joinTables = new ToOneJoinTables(mapping, keys, foreignKeys);
        owners = new Owners(mapping);
    }

    /** Maps the association; gives back its columns if those that it references are there already. */
    List<ColumnDraft> map(Site site, Attribute attribute, int rank) {
        Optional<MappedAttribute> known = site.attributes().find(site.pathOf(attribute));
        if (known.isPresent()) {
            keyReferences.reached(site, attribute);
            return known.get().columns();
        }
        Optional<EntityMapping> target =
                mapping.entities().find(attribute.type().name());
        if (target.isEmpty()) {
            reportTarget(site, attribute);
        }
        ToOne association = new ToOne(site, attribute, rank);
        if (target.isPresent() && association.isInverse()) {
            inverse.add(new Postponed(association, target.get()));
        }
        if (association.isInverse()) {
            return register(association, site.table(), List.of());
        }
        if (target.isEmpty()) {
            return unresolved(association);
        }
        if (association.joinTable().isPresent()) {
            TableDraft table = joinTables.table(association, target.get());
            return register(association, table, joinTables.columns(association, target.get(), table));
        }
        if (!association.isFormula() && association.isKeyReference(() -> keys.of(site.entity()))) {
            return keyReference(association, target.get());
        }
        Optional<List<ColumnDraft>> columns = columns(association, target.get());
        if (columns.isEmpty()) {
            postponed.add(new Postponed(association, target.get()));
        }
        return columns.orElse(List.of());
    }

    /** Maps the associations that reference columns other than keys, which are there by now; reports the rest. */
    public void finish() {
        List<Postponed> waiting = List.of();
        while (postponed.size() != waiting.size()) {
            waiting = postponed;
            postponed = new ArrayList<>();
            for (Postponed one : waiting) {
                if (columns(one.association(), one.target()).isEmpty()) {
                    postponed.add(one);
                }
            }
        }
        for (Postponed one : postponed) {
            report(one);
        }
        keyReferences.finish(this::refer);
        for (Postponed one : inverse) {
            owners.check(one.association(), one.target());
        }
    }

    /** Reports the columns that other attributes have with other types, once all attributes have theirs. */
    public void checkTypes() {
        types.check();
    }

    /** Formulas may reference what no attribute maps. */
    private void report(Postponed one) {
        ToOne association = one.association();
        if (association.isFormula()) {
            register(association, association.site().table(), List.of());
        } else {
            joinColumns.report(one.target(), association.joinColumns(), association.subject());
            unresolved(association);
        }
    }

    private List<ColumnDraft> unresolved(ToOne association) {
        return register(association, association.site().table(), maker.unresolved(association));
    }

    private Optional<List<ColumnDraft>> columns(ToOne association, EntityMapping target) {
        if (association.isFormula()) {
            return joinColumns
                    .beside(target, association)
                    .map(found -> register(
                            association,
                            association.site().table(),
                            found.pairs().isEmpty() ? List.of() : make(association, found)));
        }
        if (association.givesKey() && joinColumns.referencesOthers(target, association)) {
            return columnsOfKey(association, target);
        }
        return ordinaryColumns(association, target);
    }

    /**
     * The columns of a key whose association references others than the key of its target: Hibernate takes no notice of that
     * where one value is the whole key, and where no name is written it has other columns for the association.
     */
    private Optional<List<ColumnDraft>> columnsOfKey(ToOne association, EntityMapping target) {
        if (association.givesSimpleKey() && association.isNamed()) {
            return Optional.of(
                    columns(association, joinColumns.toKey(target, association.joinColumns(), association.subject())));
        }
        if (!association.isNamed()) {
            return Optional.of(make(association, joinColumns.toKey(target, List.of(), association.subject())));
        }
        List<ColumnDraft> columns =
                make(association, joinColumns.toKey(target, association.joinColumns(), association.subject()));
        keyReferences.add(association, target, columns);
        return Optional.of(register(association, association.site().table(), columns));
    }

    private Optional<List<ColumnDraft>> ordinaryColumns(ToOne association, EntityMapping target) {
        Optional<References> references = association.referencedAttribute().isPresent()
                ? joinColumns.toAttribute(target, association)
                : joinColumns.resolve(target, association.joinColumns(), association.subject());
        return references.isPresent() ? Optional.of(columns(association, references.get())) : Optional.empty();
    }

    private List<ColumnDraft> columns(ToOne association, References references) {
        Site site = association.site();
        if (references.key() && references.pairs().isEmpty()) {
            return unresolved(association);
        }
        List<ColumnDraft> columns = make(association, references);
        TableDraft table = references.pairs().isEmpty()
                ? site.table()
                : mapping.columns().tableOf(site, references.pairs().get(0).spec(), association.subject());
        if (association.givesKey() && !association.givesSimpleKey()) {
            keyReferences.await(association, () -> refer(association, table, columns, references));
        } else {
            refer(association, table, columns, references);
        }
        return register(association, table, columns);
    }

    private void refer(ToOne association, TableDraft table, List<ColumnDraft> columns, References references) {
        // A table that repeats the columns of another one repeats what they say, but no constraint over several.
        boolean repeated = columns.size() > 1 && association.site().repeats(association.attribute());
        if (association.isUnique() && !repeated && !(columns.size() == 1 && association.isPartOfKey())) {
            unique(table, columns);
        }
        boolean referring = foreignKeys.reference(table, columns, references, association.foreignKey());
        types.add(association, table, columns, references, referring);
    }

    private List<ColumnDraft> make(ToOne association, References references) {
        Annotations annotations = association.attribute().annotations();
        List<ColumnDraft> columns = maker.make(new JoinRequest(
                association.site(),
                references,
                association.attribute().name(),
                association.isNullable(mapping.rules()),
                annotations,
                association.subject(),
                association.origin(),
                association.rank()));
        if (association.isRefusedByValidation(mapping.rules())) {
            columns.stream().filter(ColumnDraft::isSecondary).forEach(ToOnes::allowUnvalidated);
        }
        return columns;
    }

    private static void allowUnvalidated(ColumnDraft column) {
        column.stated(column.stated().nullable(true, true));
    }

    /** What is the key anyway needs no unique constraint; a column of another attribute is as that one says. */
    private static void unique(TableDraft table, List<ColumnDraft> columns) {
        List<String> names = ColumnDraft.names(columns);
        boolean ofOther = columns.size() == 1 && !columns.get(0).isSecondary();
        if (!ofOther && !table.isKey(names)) {
            table.unique(columns);
        }
    }

    /** An association whose columns are the key of its own entity. */
    private List<ColumnDraft> keyReference(ToOne association, EntityMapping target) {
        Key own = keys.of(association.site().entity());
        Key referenced = keys.of(target);
        if (own.columns().size() == referenced.columns().size() && association.isRequired()) {
            foreignKeys.add(
                    own.table(), own.columns(), referenced.table(), referenced.columns(), association.foreignKey());
        }
        return register(association, own.table(), own.columns());
    }

    private static List<ColumnDraft> register(ToOne association, TableDraft table, List<ColumnDraft> columns) {
        Site site = association.site();
        site.attributes()
                .add(
                        site.pathOf(association.attribute()),
                        new MappedAttribute(association.attribute(), site, table, columns));
        return columns;
    }

    private void reportTarget(Site site, Attribute attribute) {
        if (attribute.type().kind() != TypeModel.Kind.ERROR) {
            mapping.report(
                    MappingMessage.UNKNOWN_TARGET,
                    site.subjectOf(attribute),
                    attribute.type().name());
        }
    }

    /**
     * An association that references columns that are not there yet.
     *
     * @param association the association
     * @param target what it refers to
     */
    private record Postponed(ToOne association, EntityMapping target) {}
}
