package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.GeneratorClass;
import dev.migrate.processor.entity.TypeModel;
import dev.migrate.processor.mapping.annotation.AttributeKind;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.draft.Key;
import dev.migrate.processor.mapping.rule.MappingMessage;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What generates the values of keys: identity columns, sequences, and tables of numbers. */
public final class Generators {
    private static final Set<String> SEQUENCES = Set.of(
            "sequence",
            "enhanced-sequence",
            "native",
            "seqhilo",
            "org.hibernate.id.enhanced.SequenceStyleGenerator",
            "org.hibernate.id.NativeGenerator");

    /** The generators of Hypersistence Utils that draw from a sequence. */
    private static final Set<String> KNOWN_SEQUENCES = Set.of(
            "io.hypersistence.utils.hibernate.id.BatchSequenceGenerator",
            "io.hypersistence.utils.hibernate.id.SequenceOptimizerGenerator");

    /** The annotations of generators that need nothing from the database. */
    private static final Set<String> GENERATED_BY_CODE =
            Set.of(HibernateNames.UUID_GENERATOR, "io.hypersistence.utils.hibernate.id.Tsid");

    private static final Set<String> TABLES =
            Set.of("table", "enhanced-table", "org.hibernate.id.enhanced.TableGenerator");
    private static final Set<String> IDENTITIES = Set.of("identity", "org.hibernate.id.IdentityGenerator");

    private final Mapping mapping;
    private final GeneratorAnnotations annotations;
    private final SequenceGenerators sequences;
    private final TableGenerators tables;
    private final IdentityColumns identities;

    /** The generators of which it has been said that only their code knows what they need. */
    private final Set<String> ofCode = new HashSet<>();

    public Generators(Mapping mapping) {
        this.mapping = mapping;
        annotations = new GeneratorAnnotations(mapping);
        sequences = new SequenceGenerators(mapping);
        tables = new TableGenerators(mapping);
        identities = new IdentityColumns(mapping);
    }

    /** Adds what the key of the root of a hierarchy needs. */
    public void add(EntityMapping root) {
        for (Attribute key : root.keyAttributes()) {
            for (MappedAttribute mapped : root.attributes().inside(key.name())) {
                if (GeneratorAnnotations.areHeard(root, mapped)) {
                    add(root, mapped);
                }
            }
        }
    }

    /** Lets the key of an entity that has all columns of its root draw from what that of the root draws from. */
    public static void repeat(Key root, Key own) {
        own.columns()
                .forEach(column -> root.columns().stream()
                        .filter(other -> Objects.equals(
                                other.column().origin(), column.column().origin()))
                        .forEach(other -> column.change(
                                plain -> plain.drawnFrom(other.column().sequence())
                                        .countedBy(other.column().counter()))));
    }

    /** What an association with {@code @MapsId} gives is not generated, whatever the key says. */
    private static boolean isTaken(EntityMapping root, MappedAttribute mapped) {
        return root.keyAssociation(mapped.site().pathOf(mapped.attribute())).isPresent();
    }

    private void add(EntityMapping root, MappedAttribute mapped) {
        Attribute attribute = mapped.attribute();
        Optional<AnnotationModel> generated = attribute.annotations().find(Jpa.GENERATED_VALUE);
        Optional<AnnotationModel> nativeGenerator = attribute.annotations().find(HibernateNames.NATIVE_GENERATOR);
        if (nativeGenerator.isPresent()) {
            sequences.addNative(new Generated(root, mapped, Optional.empty()), nativeGenerator.get());
            return;
        }
        if (mapped.columns().isEmpty()
                || isTaken(root, mapped)
                || AttributeKind.of(attribute) == AttributeKind.TO_ONE) {
            return;
        }
        if (generated.isEmpty()) {
            Optional<AnnotationModel> own = GeneratorAnnotations.ownGenerator(attribute);
            if (own.isPresent()) {
                ownGenerator(new Generated(root, mapped, Optional.empty()), own.get());
            }
            return;
        }
        Generated value = new Generated(root, mapped, generated.get().text("generator"));
        switch (generated.get().text("strategy").orElse("AUTO")) {
            case "IDENTITY" -> identities.add(mapped);
            case "SEQUENCE" -> sequence(value);
            case "TABLE" -> tables.add(value, annotations.find(value, Jpa.TABLE_GENERATOR));
            case "UUID" -> {}
            default -> automatic(value);
        }
    }

    private void sequence(Generated value) {
        Optional<AnnotationModel> known = GeneratorAnnotations.ownGenerator(
                        value.mapped().attribute())
                .filter(own -> KNOWN_SEQUENCES.contains(GeneratorAnnotations.generatorClass(own)));
        if (known.isPresent()) {
            sequences.addKnown(value, known.get());
            return;
        }
        Optional<AnnotationModel> generic = annotations
                .find(value, HibernateNames.GENERIC_GENERATOR)
                .filter(found -> mapping.rules().sequenceByGenericGenerator())
                .filter(found -> annotations.find(value, Jpa.SEQUENCE_GENERATOR).isEmpty());
        if (generic.isPresent()) {
            generic(value, generic.get());
        } else {
            sequences.add(value, annotations.find(value, Jpa.SEQUENCE_GENERATOR));
        }
    }

    /** What Hibernate chooses: a generator that is declared, else by the type of the key. */
    private void automatic(Generated value) {
        Optional<AnnotationModel> sequence = annotations.find(value, Jpa.SEQUENCE_GENERATOR);
        Optional<AnnotationModel> table = annotations.find(value, Jpa.TABLE_GENERATOR);
        Optional<AnnotationModel> generic = annotations.find(value, HibernateNames.GENERIC_GENERATOR);
        Optional<AnnotationModel> nativeGenerator = annotations.find(value.unnamed(), HibernateNames.NATIVE_GENERATOR);
        Attribute attribute = value.mapped().attribute();
        Optional<AnnotationModel> own = GeneratorAnnotations.ownGenerator(attribute);
        if (value.generator().filter("increment"::equals).isPresent()) {
            return;
        }
        if (sequence.isPresent()) {
            sequences.add(value, sequence);
        } else if (table.isPresent()) {
            tables.add(value, table);
        } else if (generic.isPresent()) {
            generic(value, generic.get());
        } else if (nativeGenerator.isPresent()) {
            sequences.addNative(value, nativeGenerator.get());
        } else if (own.isPresent()) {
            ownGenerator(value, own.get());
        } else if (!isTextual(attribute.type())) {
            named(value);
        }
    }

    /** A generator that is named and not declared may be a kind of generator by its old name. */
    private void named(Generated value) {
        String name = value.generator().orElse("");
        if (IDENTITIES.contains(name)) {
            identities.add(value.mapped());
        } else if (SEQUENCES.contains(name)) {
            sequences.add(value.unnamed(), Optional.empty());
        } else if (TABLES.contains(name)) {
            tables.add(value.unnamed(), Optional.empty());
        } else if (!Set.of("assigned", "uuid", "uuid2", "guid", "select", "foreign")
                .contains(name)) {
            sequences.add(value, Optional.empty());
        }
    }

    private void generic(Generated value, AnnotationModel generator) {
        String type = generator
                .text("type")
                .filter(name -> !name.equals("org.hibernate.generator.Generator"))
                .or(() -> generator.text("strategy"))
                .orElse("");
        if (isOne(type, SEQUENCES)) {
            sequences.addGeneric(value, generator);
            noteSettings(value, type, Optional.empty());
        } else if (isOne(type, TABLES)) {
            tables.addGeneric(value, generator);
        } else if (isOne(type, IDENTITIES)) {
            identities.add(value.mapped());
        } else if (type.contains(".") && !type.startsWith("org.hibernate.")) {
            noteCode(value, type);
        }
    }

    /** Whether a generator is one of those, by its name or by what its class extends. */
    private boolean isOne(String type, Set<String> kinds) {
        GeneratorClass generator = mapping.model().generators().get(type);
        return kinds.contains(type) || (generator != null && kinds.stream().anyMatch(generator.type()::isA));
    }

    /** The annotation of a generator tells its class; what its code makes of the annotation is not known. */
    private void ownGenerator(Generated value, AnnotationModel annotation) {
        String type = GeneratorAnnotations.generatorClass(annotation);
        Optional<AnnotationModel> stated = annotations.find(value.unnamed(), Jpa.SEQUENCE_GENERATOR);
        if (KNOWN_SEQUENCES.contains(type)) {
            sequences.addKnown(value, annotation);
        } else if (isOne(type, SEQUENCES)) {
            sequences.add(value.unnamed(), stated);
            noteSettings(value, type, stated);
        } else if (isOne(type, TABLES)) {
            tables.add(value.unnamed(), Optional.empty());
        } else if (!GENERATED_BY_CODE.contains(annotation.type())) {
            noteCode(value, annotation.type());
        }
    }

    /** Says it of the first id that a generator is for: an application may have one generator for all its entities. */
    private void noteCode(Generated value, String type) {
        if (ofCode.add(type)) {
            mapping.report(
                    MappingMessage.GENERATOR_CODE,
                    value.mapped().site().subjectOf(value.mapped().attribute()),
                    type);
        }
    }

    private void noteSettings(Generated value, String type, Optional<AnnotationModel> stated) {
        GeneratorClass generator = mapping.model().generators().get(type);
        if (stated.isEmpty() && generator != null && generator.configured()) {
            mapping.report(
                    MappingMessage.GENERATOR_SETTINGS,
                    value.mapped().site().subjectOf(value.mapped().attribute()),
                    type);
        }
    }

    private static boolean isTextual(TypeModel type) {
        return type.isA("java.util.UUID") || type.isA("java.lang.String");
    }

    /**
     * A key attribute whose values are generated.
     *
     * @param entity the root of the hierarchy
     * @param mapped the attribute
     * @param generator the name of the generator, if one is written
     */
    record Generated(EntityMapping entity, MappedAttribute mapped, Optional<String> generator) {
        private Generated unnamed() {
            return new Generated(entity, mapped, Optional.empty());
        }
    }
}
