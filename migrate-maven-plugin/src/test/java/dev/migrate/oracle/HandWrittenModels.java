package dev.migrate.oracle;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Entities that were written to use each feature of the mapping once: chapters 2, 10 and 11 of Jakarta Persistence, and what
 * Hibernate adds. Each package below {@code model} is a model of its own.
 */
final class HandWrittenModels {
    private static final String PACKAGE = HandWrittenModels.class.getPackageName() + ".model.";

    private static final List<String> GROUPS = List.of(
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
            "naming",
            "structs",
            "shared",
            "softdelete");

    /** Groups and classes that use what Hibernate 6.6 and Jakarta Persistence 3.1 do not have. */
    private static final Set<String> SINCE_HIBERNATE_7 =
            Set.of("registrations", "descriptors", "Constrained", "Invoice", "Lines", "PreciseMoment");

    private HandWrittenModels() {}

    /** All of them, in both namings. */
    static Stream<Variant> variants() {
        return GROUPS.stream()
                .map(HandWrittenModels::model)
                .flatMap(model -> Stream.of("jpa", "spring").map(naming -> Variant.of(model, naming)));
    }

    /** The one with constraints of Bean Validation, without and with a validation provider. */
    static Stream<Variant> validated() {
        return Stream.of("jpa", "spring")
                .flatMap(naming -> Stream.of(
                        Variant.of(model("validation"), naming), Variant.validated(model("validation"), naming)));
    }

    /** Those that Hibernate 6.6 knows, without the classes that use what came later. */
    static Stream<Model> ofHibernate6() {
        return GROUPS.stream()
                .filter(group -> !SINCE_HIBERNATE_7.contains(group))
                .map(group -> model(
                        group,
                        SINCE_HIBERNATE_7.stream()
                                .map(name -> PACKAGE + "*." + name)
                                .toList()));
    }

    private static Model model(String group) {
        return model(group, List.of());
    }

    private static Model model(String group, List<String> excluded) {
        List<Path> directories = List.of(PublishedModels.testClasses());
        return new Model(group, directories, List.of(), List.of(), List.of(PACKAGE + group), excluded);
    }
}
