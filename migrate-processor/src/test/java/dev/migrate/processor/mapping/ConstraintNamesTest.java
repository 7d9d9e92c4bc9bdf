package dev.migrate.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.QualifiedName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConstraintNamesTest {
    private static final QualifiedName USERS = QualifiedName.of("users");
    private final ConstraintNames names = new ConstraintNames();

    @Test
    void followTheConvention() {
        assertThat(names.inSchema("pk", USERS, List.of(), null)).isEqualTo("pk_users");
        assertThat(names.inSchema("uq", USERS, List.of("first", "last"), null)).isEqualTo("uq_users_first_last");
        assertThat(names.inTable("fk", USERS, List.of("group_id"), null)).isEqualTo("fk_users_group_id");
        assertThat(names.inTable("ck", USERS, List.of(), null)).isEqualTo("ck_users");
    }

    @Test
    void areThoseThatAreWritten() {
        assertThat(names.inTable("fk", USERS, List.of("group_id"), "users_to_groups"))
                .isEqualTo("users_to_groups");
    }

    @Test
    void areCutAsPostgreSqlDoesWhenTheyAreWrittenTooLong() {
        String written = "a".repeat(63);

        assertThat(names.inSchema("ix", USERS, List.of("one"), written + "1")).isEqualTo(written);
        assertThat(names.inSchema("ix", USERS, List.of("two"), written + "2")).matches("a{54}_[0-9a-f]{8}");
    }

    @Test
    void endInAHashWhenTheyAreTooLong() {
        List<String> columns = List.of("a".repeat(30), "b".repeat(30));
        String name = names.inSchema("uq", USERS, columns, null);

        assertThat(name).hasSize(63).startsWith("uq_users_aaa").matches(".*_[0-9a-f]{8}");
        assertThat(new ConstraintNames().inSchema("uq", USERS, columns, null)).isEqualTo(name);
        assertThat(names.inSchema("uq", USERS, List.of("a".repeat(30), "b".repeat(31)), null))
                .isNotEqualTo(name);
    }

    @Test
    void countBytesAndNotCharacters() {
        String name = names.inTable("ck", USERS, List.of("ä".repeat(40)), null);

        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(63);
        assertThat(name).matches("ck_users_ä+_[0-9a-f]{8}");
    }

    @Test
    void areUniqueInTheirSchemaOrTable() {
        QualifiedName tags = QualifiedName.of("users_tags");
        String first = names.inSchema("uq", USERS, List.of("tags_name"), null);
        String second = names.inSchema("uq", tags, List.of("name"), null);

        assertThat(first).isEqualTo("uq_users_tags_name");
        assertThat(second).matches("uq_users_tags_name_[0-9a-f]{8}");
        assertThat(names.inSchema("uq", tags.inSchema("audit"), List.of("name"), null))
                .isEqualTo("uq_users_tags_name");
        assertThat(names.inTable("ck", USERS, List.of("tags_name"), null)).isEqualTo("ck_users_tags_name");
        assertThat(names.inTable("ck", tags, List.of("name"), null)).isEqualTo("ck_users_tags_name");
    }

    @Test
    void avoidTheNamesOfTables() {
        names.reserve(QualifiedName.of("pk_users"));

        assertThat(names.inSchema("pk", USERS, List.of(), null)).matches("pk_users_[0-9a-f]{8}");
    }
}
