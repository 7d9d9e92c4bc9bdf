package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.mapping.Generators.Generated;
import dev.migrate.schema.Origin;
import dev.migrate.schema.Sequence;
import java.util.Optional;

/** The sequences of keys. */
final class SequenceGenerators {
    private static final int DEFAULT_ALLOCATION = 50;
    private static final String SUFFIX = "_SEQ";

    private final Mapping mapping;

    SequenceGenerators(Mapping mapping) {
        this.mapping = mapping;
    }

    /** Adds the sequence that a {@code @SequenceGenerator} describes, or the default one. */
    void add(Generated value, Optional<AnnotationModel> annotation) {
        Name name = annotation
                .flatMap(found -> found.text("sequenceName").or(() -> found.text("name")))
                .or(() -> annotation.isPresent() ? Optional.empty() : value.generator())
                .map(Name::of)
                .orElseGet(() -> defaultName(value));
        long start = annotation.map(found -> found.number("initialValue", 1)).orElse(1);
        long increment = annotation
                .map(found -> found.number("allocationSize", DEFAULT_ALLOCATION))
                .orElse(DEFAULT_ALLOCATION);
        annotation.flatMap(found -> found.text("options")).ifPresent(options -> mapping.report(
                MappingMessage.SEQUENCE_OPTIONS,
                value.mapped().site().subjectOf(value.mapped().attribute()).at(annotation),
                options,
                name.text()));
        add(value, new Sequence(mapping.tables().qualified(name, annotation), start, increment, origin(value)));
    }

    /** Adds the sequence of a {@code @NativeGenerator}, which counts by one unless another step is written. */
    void addNative(Generated value, AnnotationModel generator) {
        Optional<AnnotationModel> form = generator.annotation("sequenceForm");
        Name name = form.flatMap(found -> found.text("sequenceName").or(() -> found.text("name")))
                .map(Name::of)
                .orElseGet(() -> defaultName(value));
        int increment = form.map(found -> found.number("allocationSize", DEFAULT_ALLOCATION))
                .filter(size -> size != DEFAULT_ALLOCATION)
                .orElse(1);
        int start = form.map(found -> found.number("initialValue", 1)).orElse(1);
        add(value, new Sequence(mapping.tables().qualified(name, form), start, increment, origin(value)));
    }

    /** Adds the sequence that the parameters of a {@code @GenericGenerator} describe. */
    void addGeneric(Generated value, AnnotationModel generator) {
        GeneratorParameters parameters = new GeneratorParameters(generator);
        Name name = parameters
                .text("sequence_name")
                .or(() -> parameters.text("sequence"))
                .or(() -> generator.text("name"))
                .map(Name::of)
                .orElseGet(() -> defaultName(value));
        add(
                value,
                new Sequence(
                        mapping.tables().qualified(name, Optional.empty()),
                        parameters.number("initial_value", 1),
                        parameters.number("increment_size", DEFAULT_ALLOCATION),
                        origin(value)));
    }

    private void add(Generated value, Sequence sequence) {
        Sequence wanted = sequence.increment() == 0
                ? new Sequence(sequence.name(), sequence.start(), 1, sequence.origin())
                : sequence;
        mapping.sequences()
                .add(wanted)
                .filter(known -> known.increment() != wanted.increment() || known.start() != wanted.start())
                .ifPresent(known -> mapping.report(
                        MappingMessage.SEQUENCE_TWICE,
                        value.mapped().site().subjectOf(value.mapped().attribute()),
                        wanted.name(),
                        wanted.start(),
                        wanted.increment(),
                        known.start(),
                        known.increment()));
    }

    private static Name defaultName(Generated value) {
        Name table = value.entity().table().logical();
        return Name.plain(table.text() + SUFFIX);
    }

    private static Origin origin(Generated value) {
        return new Origin(value.entity().source().className());
    }
}
