package dev.migrate.oracle;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
            "softdelete",
            "temporal",
            "auditlog",
            "changelog",
            "usertypes",
            "corners");

    /** Groups and classes that use what Hibernate 6.6 and Jakarta Persistence 3.1 do not have. */
    private static final Set<String> SINCE_HIBERNATE_7 = Set.of(
            "registrations",
            "temporal",
            "auditlog",
            "changelog",
            "usertypes",
            "descriptors",
            "Constrained",
            "Invoice",
            "Layer",
            "Lines",
            "PreciseMoment",
            "corners");

    /** Hibernate 7.1 puts the first row into a table of numbers twice. */
    private static final Map<String, List<String>> FAILING = Map.of(
            "hibernate-7.1",
            List.of("ByTable", "ByNamedTable", "ByTableElsewhere", "ByOwnTable", "DottedGenerators$DottedTable"));

    /** Audited classes that Hibernate 6.6 refuses, or that share an audit table, of which it takes another key. */
    private static final List<String> NOT_FOR_ENVERS_6 = List.of("Values$PreciseValues", "*Shared*");

    /** Settings of Hibernate Envers that change its tables. */
    private static final List<Map<String, String>> ENVERS = List.of(
            Map.of(
                    "audit_table_prefix", "old_",
                    "audit_table_suffix", "_history",
                    "revision_field_name", "revision",
                    "revision_type_field_name", "change_kind",
                    "default_schema", "audit",
                    "embeddable_set_ordinal_field_name", "place",
                    "cascade_delete_revision", "true",
                    "do_not_audit_optimistic_locking_field", "false"),
            Map.of(
                    "global_with_modified_flag", "true",
                    "modified_flag_suffix", "_changed",
                    "modified_column_naming_strategy", "improved",
                    "track_entities_changed_in_revision", "true",
                    "use_revision_entity_with_native_id", "false"),
            Map.of(
                    "audit_strategy", "validity",
                    "audit_strategy_validity_end_rev_field_name", "until",
                    "audit_strategy_validity_store_revend_timestamp", "true",
                    "audit_strategy_validity_revend_timestamp_field_name", "until_time",
                    "audit_strategy_validity_revend_timestamp_legacy_placement", "false"),
            Map.of(
                    "audit_strategy", "org.hibernate.envers.strategy.ValidityAuditStrategy",
                    "audit_strategy_validity_store_revend_timestamp", "true",
                    "audit_strategy_validity_revend_timestamp_numeric", "true"));

    private HandWrittenModels() {}

    /** All of them, in both namings. */
    static Stream<Variant> variants() {
        return GROUPS.stream()
                .map(HandWrittenModels::model)
                .flatMap(model -> Stream.of("jpa", "spring").map(naming -> Variant.of(model, naming)));
    }

    /**
     * The one with reserved words for names, where Hibernate is told to quote all names: {@code auto_quote_keyword} leaves out
     * some words, such as {@code asc}.
     */
    static Stream<Variant> reserved() {
        return Stream.of("jpa", "spring")
                .map(naming -> Variant.of(model("reserved"), naming).quoting("hibernate.globally_quoted_identifiers"));
    }

    /** The one with constraints of Bean Validation, without and with a validation provider. */
    static Stream<Variant> validated() {
        return Stream.of("jpa", "spring")
                .flatMap(naming -> Stream.of(
                        Variant.of(model("validation"), naming), Variant.validated(model("validation"), naming)));
    }

    /** Those with audited entities, with and without settings of Hibernate Envers. */
    static Stream<Variant> audited() {
        return audited(model("revisions"), model("audited"), ENVERS);
    }

    /** The same for an earlier Hibernate, without what the Envers of 6.6 does not have, refuses or does otherwise. */
    static Stream<Variant> auditedOf(String version) {
        List<String> excluded = NOT_FOR_ENVERS_6.stream()
                .map(name -> PACKAGE + "audited." + name)
                .toList();
        return audited(model("revisions"), model("audited", excluded), ENVERS.subList(1, 3))
                .map(variant -> variant.by(version));
    }

    private static Stream<Variant> audited(Model revisions, Model audited, List<Map<String, String>> envers) {
        return Stream.concat(
                Stream.of(Variant.of(revisions, "jpa"), Variant.of(audited, "jpa"), Variant.of(audited, "spring")),
                envers.stream().map(settings -> Variant.of(audited, "jpa").withEnvers(settings)));
    }

    /** Those that Hibernate 6.6 knows, without the classes that use what came later, or that the version fails at. */
    static Stream<Model> of(String version) {
        List<String> excluded = Stream.concat(
                        SINCE_HIBERNATE_7.stream(), FAILING.getOrDefault(version, List.of()).stream())
                .map(name -> PACKAGE + "*." + name)
                .toList();
        return GROUPS.stream()
                .filter(group -> !SINCE_HIBERNATE_7.contains(group))
                .map(group -> model(group, excluded));
    }

    private static Model model(String group) {
        return model(group, List.of());
    }

    private static Model model(String group, List<String> excluded) {
        List<Path> directories = List.of(PublishedModels.testClasses());
        return new Model(group, directories, List.of(), List.of(), List.of(PACKAGE + group), excluded);
    }
}
