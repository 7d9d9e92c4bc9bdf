package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.EntityModel;
import dev.migrate.processor.mapping.annotation.Converters;
import dev.migrate.processor.mapping.annotation.Validation;
import dev.migrate.processor.mapping.draft.CompositeTypes;
import dev.migrate.processor.mapping.draft.CutNames;
import dev.migrate.processor.mapping.draft.EnumTypes;
import dev.migrate.processor.mapping.draft.Sequences;
import dev.migrate.processor.mapping.draft.Tables;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.MappingRules;
import dev.migrate.processor.mapping.rule.Naming;
import dev.migrate.processor.mapping.rule.Subject;
import dev.migrate.processor.mapping.type.BasicTypes;
import dev.migrate.processor.mapping.type.EnumColumns;
import dev.migrate.processor.mapping.type.JdbcTypes;
import dev.migrate.processor.mapping.type.Registrations;
import dev.migrate.processor.problem.Problems;
import dev.migrate.settings.ModelSettings;
import java.util.ArrayList;
import java.util.List;

/** What all parts of one mapping share; not for use by several threads. */
public final class Mapping {
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

    public Mapping(EntityModel model, ModelSettings settings, Problems problems) {
        this.model = model;
        this.settings = settings;
        this.problems = problems;
        rules = new MappingRules(settings.mapping());
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

    public ModelSettings settings() {
        return settings;
    }

    public Problems problems() {
        return problems;
    }

    public MappingRules rules() {
        return rules;
    }

    public Naming naming() {
        return naming;
    }

    public CutNames cutNames() {
        return cutNames;
    }

    public Tables tables() {
        return tables;
    }

    public Sequences sequences() {
        return sequences;
    }

    public EnumTypes enumTypes() {
        return enumTypes;
    }

    public CompositeTypes compositeTypes() {
        return compositeTypes;
    }

    public Registrations registrations() {
        return registrations;
    }

    public BasicTypes types() {
        return types;
    }

    public Columns columns() {
        return columns;
    }

    Validation validation() {
        return validation;
    }

    public Entities entities() {
        return entities;
    }

    /** The collections that have been mapped so far. */
    public List<MappedCollection> collections() {
        return collections;
    }

    public Ranks ranks() {
        return ranks;
    }

    public TableAnnotations tableAnnotations() {
        return tableAnnotations;
    }

    /** Reports that something is not in an entity, unless the entity was read in part only: then it may well be there. */
    void reportMissing(EntityMapping entity, MappingMessage message, Subject subject, Object... others) {
        if (!entity.isPartial()) {
            report(message, subject, others);
        }
    }

    /** Reports a problem of a subject, whose name is the first argument of the text. */
    public void report(MappingMessage message, Subject subject, Object... others) {
        Object[] arguments = new Object[others.length + 1];
        arguments[0] = subject.name();
        System.arraycopy(others, 0, arguments, 1, others.length);
        problems.add(message, subject.place(), arguments);
    }
}
