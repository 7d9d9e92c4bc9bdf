package dev.migrate.oracle;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Entities that were written to use each feature of the mapping once: chapters 2, 10 and 11 of Jakarta Persistence, and what
 * Hibernate adds. Each package below {@code model} is a model of its own.
 */
final class HandWrittenModels {
    private static final String PACKAGE = HandWrittenModels.class.getPackageName() + ".model.";

    private HandWrittenModels() {}

    /** All of them, in both namings. */
    static Stream<Variant> variants() {
        return Stream.of(
                        "types",
                        "identifiers",
                        "embeddables",
                        "collections",
                        "associations",
                        "inheritance",
                        "constraints",
                        "converters",
                        "registrations",
                        "descriptors",
                        "generics",
                        "naming")
                .map(HandWrittenModels::model)
                .flatMap(model -> Stream.of("jpa", "spring").map(naming -> Variant.of(model, naming)));
    }

    /** The one with constraints of Bean Validation, without and with a validation provider. */
    static Stream<Variant> validated() {
        return Stream.of("jpa", "spring")
                .flatMap(naming ->
                        Stream.of(false, true).map(validation -> new Variant(model("validation"), naming, validation)));
    }

    private static Model model(String group) {
        return new Model(group, List.of(testClasses()), List.of(), List.of(), List.of(PACKAGE + group), List.of());
    }

    private static Path testClasses() {
        try {
            return Path.of(HandWrittenModels.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
