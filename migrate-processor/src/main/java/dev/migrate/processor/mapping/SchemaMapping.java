package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.EntityModel;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.audit.Audits;
import dev.migrate.processor.mapping.draft.Key;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.entity.AttributeMapper;
import dev.migrate.processor.mapping.entity.Discriminators;
import dev.migrate.processor.mapping.entity.EntityMapping;
import dev.migrate.processor.mapping.entity.ForeignKeys;
import dev.migrate.processor.mapping.entity.Generators;
import dev.migrate.processor.mapping.entity.Keys;
import dev.migrate.processor.mapping.entity.Mapping;
import dev.migrate.processor.mapping.entity.Nullability;
import dev.migrate.processor.mapping.entity.SecondaryTables;
import dev.migrate.processor.mapping.entity.Site;
import dev.migrate.processor.mapping.entity.SoftDeletes;
import dev.migrate.processor.mapping.history.States;
import dev.migrate.processor.problem.Problems;
import dev.migrate.schema.Schema;
import dev.migrate.settings.ModelSettings;
import java.util.List;
import java.util.Optional;

/** Turns entities into the schema that they need, in phases: tables, keys, attributes, collections, constraints. */
public final class SchemaMapping {
    private final Mapping mapping;
    private final Keys keys;
    private final AttributeMapper mapper;
    private final Generators generators;
    private final Discriminators discriminators;

    private SchemaMapping(Mapping mapping) {
        this.mapping = mapping;
        keys = new Keys(mapping, new ForeignKeys(mapping));
        mapper = keys.mapper();
        generators = new Generators(mapping);
        discriminators = new Discriminators(mapping);
    }

    /**
     * The schema that the entities need.
     *
     * @param model the entities
     * @param settings the naming strategy, the version of the rules and the default schema, among others
     * @param problems takes what is wrong; if there are errors, the schema lacks what they are about
     */
    public static Schema map(EntityModel model, ModelSettings settings, Problems problems) {
        return new SchemaMapping(new Mapping(model, settings, problems)).map();
    }

    private Schema map() {
        mapping.registrations().check(mapping.problems());
        mapping.entities().start();
        for (EntityMapping entity : mapping.entities().all()) {
            mapAttributes(entity);
        }
        for (EntityMapping entity : mapping.entities().all()) {
            repeatGenerators(entity);
        }
        mapper.toOnes().finish();
        for (EntityMapping entity : mapping.entities().all()) {
            discriminators.addChecks(entity);
        }
        mapping.columns().attributesDone(mapping.entities().all());
        mapper.toOnes().checkTypes();
        mapper.collections().finish();
        mapping.tableAnnotations().finish();
        for (EntityMapping entity : mapping.entities().all()) {
            mapping.tableAnnotations().addOf(entity);
        }
        mapping.compositeTypes()
                .finish(mapping.naming(), mapping.rules(), mapping.tables().all());
        new States(mapping, keys).finish();
        new Audits(mapping, keys).finish();
        mapping.cutNames().checkColumns(mapping.tables().all());
        new TakenNames(mapping).check();
        return new SchemaBuilder(mapping).build();
    }

    private void mapAttributes(EntityMapping entity) {
        Key key = keys.of(entity);
        addSecondaryTables(entity, key);
        if (entity.parent() == null) {
            generators.add(entity);
            discriminators.add(entity);
        }
        new SoftDeletes(mapping).add(entity);
        Nullability nullability = entity.sharesTable() ? Nullability.RELAXED : Nullability.AS_WRITTEN;
        Site site = Site.of(entity, entity.table(), entity.overrides(), nullability);
        mapper.mapAll(site, entity.tableAttributes());
        Optional<AnnotationModel> table = entity.annotations().find(Jpa.TABLE);
        if (table.isPresent()) {
            mapping.tableAnnotations()
                    .postpone(entity.table(), table.get(), entity.subject().at(table));
        }
    }

    private void repeatGenerators(EntityMapping entity) {
        if (entity.repeatsAttributes()) {
            Generators.repeat(keys.of(entity.root()), keys.of(entity));
        }
    }

    private void addSecondaryTables(EntityMapping entity, Key key) {
        for (AnnotationModel annotation : entity.annotations().findAll(Jpa.SECONDARY_TABLE)) {
            SecondaryTables.add(mapping, entity, annotation);
            List<TableDraft> tables = List.copyOf(entity.secondaryTables().values());
            TableDraft table = tables.get(tables.size() - 1);
            keys.secondary(
                    entity,
                    keys.joins()
                            .secondary(table, key, annotation, entity.subject().at(annotation)));
        }
    }
}
