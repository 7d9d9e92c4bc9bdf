package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.mapping.annotation.GeneratorParameters;
import dev.migrate.processor.mapping.definition.SequenceOptions;
import dev.migrate.processor.mapping.entity.Generators.Generated;
import dev.migrate.processor.mapping.rule.DottedName;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.Subject;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;
import java.util.Optional;
import java.util.Set;

/** The sequences of keys. */
final class SequenceGenerators {
    private static final int DEFAULT_ALLOCATION = 50;
    private static final String SUFFIX = "_SEQ";
    private static final Set<String> STEPLESS = Set.of(
            "none",
            "hilo",
            "legacy-hilo",
            "org.hibernate.id.enhanced.HiLoOptimizer",
            "org.hibernate.id.enhanced.LegacyHiLoAlgorithmOptimizer",
            "org.hibernate.id.enhanced.NoopOptimizer");

    private static final Set<String> POOLED = Set.of("pooled", "pooled-lo", "pooled-lotl");

    private final Mapping mapping;

    SequenceGenerators(Mapping mapping) {
        this.mapping = mapping;
    }

    /** Adds the sequence that a {@code @SequenceGenerator} describes, or the default one. */
    void add(Generated value, Optional<AnnotationModel> annotation) {
        String written = annotation
                .flatMap(found -> found.text("sequenceName").or(() -> found.text("name")))
                .or(() -> annotation.isPresent() ? Optional.empty() : value.generator())
                .orElseGet(() -> defaultName(value));
        DottedName name = DottedName.of(written, schema(annotation));
        long start = annotation.map(found -> found.number("initialValue", 1)).orElse(1);
        long increment = annotation
                .map(found -> found.number("allocationSize", DEFAULT_ALLOCATION))
                .orElse(DEFAULT_ALLOCATION);
        SequenceOptions options = SequenceOptions.of(annotation.flatMap(found -> found.text("options")));
        if (!options.unknown().isEmpty()) {
            Subject subject = value.mapped().site().subjectOf(value.mapped().attribute());
            mapping.report(
                    MappingMessage.SEQUENCE_OPTIONS,
                    subject.at(annotation),
                    options.unknown(),
                    name.name().text());
        }
        add(value, name, sequence(qualified(name), start, increment).cache(options.cache()));
    }

    /** Adds the sequence of a {@code @NativeGenerator}, which counts by one unless another step is written. */
    void addNative(Generated value, AnnotationModel generator) {
        Optional<AnnotationModel> form = generator.annotation("sequenceForm");
        String written = form.flatMap(found -> found.text("sequenceName").or(() -> found.text("name")))
                .orElseGet(() -> defaultName(value));
        DottedName name = DottedName.of(written, schema(form));
        int increment = form.map(found -> found.number("allocationSize", DEFAULT_ALLOCATION))
                .filter(size -> size != DEFAULT_ALLOCATION)
                .orElse(1);
        int start = form.map(found -> found.number("initialValue", 1)).orElse(1);
        add(value, name, sequence(qualified(name), start, increment));
    }

    /** Adds the sequence that an annotation of Hypersistence Utils describes: it counts by one unless blocks are pooled. */
    void addKnown(Generated value, AnnotationModel generator) {
        String written =
                generator.text("sequenceName").or(() -> generator.text("name")).orElseGet(() -> defaultName(value));
        DottedName name = DottedName.of(written, generator.text("schema"));
        boolean pooled = generator.text("optimizer").filter(POOLED::contains).isPresent();
        int increment = pooled ? generator.number("incrementSize", DEFAULT_ALLOCATION) : 1;
        add(value, name, sequence(qualified(name), generator.number("initialValue", 1), increment));
    }

    /** Adds the sequence that the parameters of a {@code @GenericGenerator} describe. */
    void addGeneric(Generated value, AnnotationModel generator) {
        GeneratorParameters parameters = new GeneratorParameters(generator);
        String written = parameters
                .text("sequence_name")
                .or(() -> parameters.text("sequence"))
                .or(() -> generator.text("name"))
                .orElseGet(() -> defaultName(value));
        DottedName name = DottedName.of(written, parameters.text("schema"));
        add(
                value,
                name,
                sequence(
                        qualified(name),
                        parameters.number("initial_value", 1),
                        countsByOne(parameters) ? 1 : parameters.number("increment_size", DEFAULT_ALLOCATION)));
    }

    /** Whether the sequence counts by one, since its values are keys themselves or numbers of whole blocks of keys. */
    private static boolean countsByOne(GeneratorParameters parameters) {
        return parameters.text("optimizer").filter(STEPLESS::contains).isPresent();
    }

    /** Only greater steps than one are blocks: with 0 every value is taken by itself, and so it is with those that count back. */
    private static Sequence sequence(QualifiedName name, long start, long increment) {
        return Sequence.of(name, start, increment == 0 ? 1 : Math.max(increment, -1));
    }

    private QualifiedName qualified(DottedName name) {
        return mapping.tables().qualifiedBy(name.schema(), name.name());
    }

    private static Optional<String> schema(Optional<AnnotationModel> annotation) {
        return annotation.flatMap(found -> found.text("schema"));
    }

    private void add(Generated value, DottedName name, Sequence sequence) {
        Subject subject = value.mapped().site().subjectOf(value.mapped().attribute());
        mapping.cutNames().checkSequence(sequence.name(), name.name(), subject);
        value.mapped().columns().forEach(column -> column.change(plain -> plain.drawnFrom(sequence.name())));
        Sequence wanted = sequence.withOrigin(origin(value));
        mapping.sequences()
                .add(wanted)
                .filter(known -> !known.withOrigin(wanted.origin()).equals(wanted))
                .ifPresent(known -> mapping.report(
                        MappingMessage.SEQUENCE_TWICE, subject, wanted.name(), counting(wanted), counting(known)));
    }

    private static String counting(Sequence sequence) {
        String cache = sequence.cache() == Sequence.NO_CACHE ? "" : " and cache " + sequence.cache();
        return "start " + sequence.start() + " and increment " + sequence.increment() + cache;
    }

    private String defaultName(Generated value) {
        return mapping.naming().physical(value.entity().table().logical()).text() + SUFFIX;
    }

    private static Origin origin(Generated value) {
        return new Origin(value.entity().source().className());
    }
}
