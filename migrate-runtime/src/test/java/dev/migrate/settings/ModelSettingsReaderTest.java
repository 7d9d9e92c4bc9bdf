package dev.migrate.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.InvalidSettingException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelSettingsReaderTest {
    private static final EnversSettings ENVERS = new EnversSettings(
            "",
            "_AUD",
            null,
            "REV",
            "REVTYPE",
            "SETORDINAL",
            new EnversSettings.ModifiedFlags(false, "_MOD", EnversSettings.ModifiedColumnNaming.DEFAULT),
            false,
            new EnversSettings.RevisionEntity(true, false),
            false,
            new EnversSettings.Validity(EnversSettings.AuditStrategy.DEFAULT, "REVEND", null, false, true));

    @Test
    void everythingHasADefault() {
        assertThat(ModelSettingsReader.defaults())
                .isEqualTo(new ModelSettings(
                        null,
                        ModelSettings.Mapping.HIBERNATE_7,
                        null,
                        null,
                        ModelSettings.RevisionIds.TIMESTAMP,
                        "migrate_history",
                        List.of(),
                        List.of(),
                        List.of(),
                        false,
                        ModelSettings.BeanValidation.AUTO,
                        ModelSettings.XmlMappings.REFUSE,
                        ENVERS));
    }

    @Test
    void everySettingIsRead() {
        String text = """
                # a comment
                naming = spring
                mapping = hibernate-6.6
                schema = Shop
                package = com.acme.migrations
                revisionIds = sequential
                historyTable = shop history
                entityDependencies = com.acme:users, com.acme:orders
                entityPackages = com.acme , org.other
                excludeEntities = com.acme.old.*,*Legacy
                indexForeignKeys = true
                beanValidation = off
                xmlMapping = ignore
                """;
        assertThat(read(text))
                .isEqualTo(new ModelSettings(
                        ModelSettings.Naming.SPRING,
                        ModelSettings.Mapping.HIBERNATE_6_6,
                        "Shop",
                        "com.acme.migrations",
                        ModelSettings.RevisionIds.SEQUENTIAL,
                        "shop history",
                        List.of("com.acme:users", "com.acme:orders"),
                        List.of("com.acme", "org.other"),
                        List.of("com.acme.old.*", "*Legacy"),
                        true,
                        ModelSettings.BeanValidation.OFF,
                        ModelSettings.XmlMappings.IGNORE,
                        ENVERS));
    }

    @Test
    void everySettingOfEnversIsRead() {
        String text = """
                envers.audit_table_prefix = old_
                envers.audit_table_suffix = _history
                envers.default_schema = audit
                envers.revision_field_name = revision
                envers.revision_type_field_name = kind
                envers.embeddable_set_ordinal_field_name = place
                envers.global_with_modified_flag = true
                envers.modified_flag_suffix = _changed
                envers.modified_column_naming_strategy = improved
                envers.do_not_audit_optimistic_locking_field = false
                envers.use_revision_entity_with_native_id = false
                envers.track_entities_changed_in_revision = true
                envers.cascade_delete_revision = true
                envers.audit_strategy = validity
                envers.audit_strategy_validity_end_rev_field_name = until
                envers.audit_strategy_validity_store_revend_timestamp = true
                envers.audit_strategy_validity_revend_timestamp_field_name = until_time
                envers.audit_strategy_validity_revend_timestamp_numeric = true
                envers.audit_strategy_validity_revend_timestamp_legacy_placement = false
                """;
        assertThat(read(text).envers())
                .isEqualTo(new EnversSettings(
                        "old_",
                        "_history",
                        "audit",
                        "revision",
                        "kind",
                        "place",
                        new EnversSettings.ModifiedFlags(
                                true, "_changed", EnversSettings.ModifiedColumnNaming.IMPROVED),
                        true,
                        new EnversSettings.RevisionEntity(false, true),
                        true,
                        new EnversSettings.Validity(
                                EnversSettings.AuditStrategy.VALIDITY, "until", "until_time", true, false)));
    }

    @Test
    void theAuditStrategyMayBeNamedByItsClass() {
        assertThat(read("envers.audit_strategy = org.hibernate.envers.strategy.ValidityAuditStrategy")
                        .envers()
                        .validity()
                        .strategy())
                .isEqualTo(EnversSettings.AuditStrategy.VALIDITY);
    }

    @Test
    void unknownSettingOfEnversIsRefusedAmongItsOwn() {
        assertThatExceptionOfType(InvalidSettingException.class)
                .isThrownBy(() -> read("envers.audit_table_sufix = _history"))
                .withMessageContaining(
                        "Did you mean 'envers.audit_table_suffix'? Allowed are 'envers.audit_table_prefix',");
    }

    @Test
    void emptyCountsAsAbsent() {
        assertThat(read("schema=\nnaming= \npackage=\nentityPackages= , \nhistoryTable="))
                .isEqualTo(ModelSettingsReader.defaults());
    }

    @Test
    void overridesWin() {
        Map<String, String> overrides = Map.of("migrate.naming", "spring", "migrate.schema", "", "naming", "nonsense");
        ModelSettings settings = ModelSettingsReader.read("naming=jpa\nschema=shop", "file", overrides);
        assertThat(settings.naming()).isEqualTo(ModelSettings.Naming.SPRING);
        assertThat(settings.schema()).isEqualTo("shop");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "migrate.url",
                "migrate.user",
                "migrate.username",
                "migrate.password",
                "migrate.serverId",
                "migrate.skip",
                "migrate.name",
                "migrate.revision",
                "migrate.revisionId",
                "migrate.to",
                "migrate.from",
                "migrate.sql",
                "migrate.output",
                "migrate.dryRun",
                "migrate.verbose",
                "migrate.autogenerate",
                "migrate.rename",
                "migrate.allowDrop",
                "migrate.fill",
                "migrate.embeddedVersion",
                "migrate.sourceDirectory",
                "migrate.resourceDirectory",
                "migrate.directUrl",
                "migrate.lockTimeout",
                "migrate.lockWait",
                "migrate.statementTimeout",
                "migrate.transaction",
                "java.version",
                "package"
            })
    void overridesOfSomethingElseAreLeftAlone(String name) {
        assertThat(ModelSettingsReader.read("", "file", Map.of(name, "x"))).isEqualTo(ModelSettingsReader.defaults());
    }

    @Test
    void unknownNameInTheFileIsRefused() {
        assertThatExceptionOfType(InvalidSettingException.class)
                .isThrownBy(() -> ModelSettingsReader.read("nameing=jpa", "'migrate.properties'", Map.of()))
                .withMessage(
                        "Setting 'nameing' in 'migrate.properties' is not known. Did you mean 'naming'? Allowed are"
                                + " 'naming', 'mapping', 'schema', 'package', 'revisionIds', 'historyTable', 'entityDependencies',"
                                + " 'entityPackages', 'excludeEntities', 'indexForeignKeys', 'beanValidation', 'xmlMapping',"
                                + " 'mode', 'waitLimit', 'pendingModelChanges', 'databaseAhead', 'transaction', 'lockTimeout', 'lockAttempts' and 'statementTimeout'.");
        assertThatExceptionOfType(InvalidSettingException.class)
                .isThrownBy(() -> read("zebra=jpa"))
                .withMessageStartingWith("Setting 'zebra' in file is not known. Allowed are 'naming'");
    }

    @Test
    void mistypedOverrideIsRefused() {
        assertThatExceptionOfType(InvalidSettingException.class)
                .isThrownBy(() -> ModelSettingsReader.read("", "file", Map.of("migrate.historytable", "x")))
                .withMessageStartingWith("Setting 'migrate.historytable' in the overrides is not known. Did you mean"
                        + " 'migrate.historyTable'? Allowed are 'migrate.naming'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "naming=sprang | Setting 'naming' has the value 'sprang'. Did you mean 'spring'? Allowed are 'jpa' and"
                        + " 'spring'.",
                "mapping=hibernate-5 | Setting 'mapping' has the value 'hibernate-5'. Did you mean 'hibernate-7'? Allowed are"
                        + " 'hibernate-7', 'hibernate-7.3', 'hibernate-7.2', 'hibernate-7.1' and 'hibernate-6.6'.",
                "revisionIds=uuid | Setting 'revisionIds' has the value 'uuid'. Allowed are 'timestamp' and 'sequential'.",
                "indexForeignKeys=yes | Setting 'indexForeignKeys' has the value 'yes'. Allowed are 'false' and 'true'.",
                "beanValidation=never | Setting 'beanValidation' has the value 'never'. Allowed are 'auto', 'on' and 'off'.",
                "package=com.acme. | Setting 'package' has the value 'com.acme.'. Write the name of a Java package, such as"
                        + " 'com.acme.migrations'.",
                "entityDependencies=users | Setting 'entityDependencies' has the value 'users'. Write groupId:artifactId for"
                        + " each jar, with commas between them.",
                "naming=\\u00zz | 'Settings in file can''t be read: Malformed \\uxxxx encoding.. Write it as a Java properties"
                        + " file.'",
            })
    void badValueIsRefused(String text, String message) {
        assertThatExceptionOfType(InvalidSettingException.class)
                .isThrownBy(() -> read(text))
                .withMessage(message);
    }

    private static ModelSettings read(String text) {
        return ModelSettingsReader.read(text, "file", Map.of());
    }
}
