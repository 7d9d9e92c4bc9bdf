package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.EntityModel;
import dev.migrate.processor.problem.Problems;
import dev.migrate.settings.ModelSettings;
import java.util.ArrayList;
import java.util.List;

/** What all parts of one mapping share; not for use by several threads. */
final class Mapping {
    private final EntityModel model;
    private final ModelSettings settings;
    private final Problems problems;
    private final MappingRules rules;
    private final Naming naming;
    private final CutNames cutNames;
    private final Tables tables;
    private final Sequences sequences = new Sequences();
    private final EnumTypes enumTypes;
    private final CompositeTypes compositeTypes;
    private final Registrations registrations;
    private final BasicTypes types;
    private final Columns columns;
    private final Validation validation;
    private final Entities entities;
    private final List<MappedCollection> collections = new ArrayList<>();
    private final Ranks ranks = new Ranks();
    private final TableAnnotations tableAnnotations = new TableAnnotations(this);

    Mapping(EntityModel model, ModelSettings settings, Problems problems) {
        this.model = model;
        this.settings = settings;
        this.problems = problems;
        rules = MappingRules.of(settings.mapping());
        naming = Naming.of(settings.naming(), rules);
        cutNames = new CutNames(naming, problems);
        tables = new Tables(naming, cutNames, settings.schema());
        enumTypes = new EnumTypes(problems);
        compositeTypes = new CompositeTypes(settings.schema(), problems);
        registrations = new Registrations(model);
        JdbcTypes jdbcTypes = new JdbcTypes(rules, registrations, problems);
        types = new BasicTypes(
                new Converters(model.converters(), registrations.conversions()),
                new EnumColumns(rules, enumTypes, jdbcTypes, problems),
                jdbcTypes,
                compositeTypes,
                problems);
        columns = new Columns(naming, new Definitions(sequences, problems), problems);
        validation = Validation.of(settings.beanValidation(), model.validationProvider());
        entities = new Entities(this);
    }

    EntityModel model() {
        return model;
    }

    ModelSettings settings() {
        return settings;
    }

    Problems problems() {
        return problems;
    }

    MappingRules rules() {
        return rules;
    }

    Naming naming() {
        return naming;
    }

    CutNames cutNames() {
        return cutNames;
    }

    Tables tables() {
        return tables;
    }

    Sequences sequences() {
        return sequences;
    }

    EnumTypes enumTypes() {
        return enumTypes;
    }

    CompositeTypes compositeTypes() {
        return compositeTypes;
    }

    Registrations registrations() {
        return registrations;
    }

    BasicTypes types() {
        return types;
    }

    Columns columns() {
        return columns;
    }

    Validation validation() {
        return validation;
    }

    Entities entities() {
        return entities;
    }

    /** The collections that have been mapped so far. */
    List<MappedCollection> collections() {
        return collections;
    }

    Ranks ranks() {
        return ranks;
    }

    TableAnnotations tableAnnotations() {
        return tableAnnotations;
    }

    /** Reports that something is not in an entity, unless the entity was read in part only: then it may well be there. */
    void reportMissing(EntityMapping entity, MappingMessage message, Subject subject, Object... others) {
        if (!entity.isPartial()) {
            report(message, subject, others);
        }
    }

    /** Reports a problem of a subject, whose name is the first argument of the text. */
    void report(MappingMessage message, Subject subject, Object... others) {
        Object[] arguments = new Object[others.length + 1];
        arguments[0] = subject.name();
        System.arraycopy(others, 0, arguments, 1, others.length);
        problems.add(message, subject.place(), arguments);
    }
}
