package dev.migrate.processor.mapping.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.mapping.Mapped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The user types that Hibernate takes for valid and cannot create; what it can create is compared with it elsewhere. */
class KnownUserTypesTest {
    private static final String PACKAGE = "io.hypersistence.utils.hibernate.type.";

    @ParameterizedTest
    @CsvSource({
        "basic.PostgreSQLHStoreType, hstore",
        "basic.PostgreSQLInetType, inet",
        "basic.PostgreSQLLTreeType, ltree",
        "interval.PostgreSQLIntervalType, interval",
        "interval.PostgreSQLPeriodType, interval",
        "json.JsonBinaryType, jsonb",
        "json.JsonNodeBinaryType, jsonb",
        "json.JsonType, jsonb",
        "search.PostgreSQLTSVectorType, tsvector"
    })
    void storeWhatTheyAreWrittenFor(String userType, String type) {
        assertThat(mapped(userType, "@Column(nullable = false)").column("thing", "held"))
                .isEqualTo(type + " not null");
    }

    @Test
    void aDefinitionWins() {
        assertThat(mapped("json.JsonType", "@Column(columnDefinition = \"json\")")
                        .column("thing", "held"))
                .isEqualTo("json");
    }

    @Test
    void arraysMustBeStated() {
        assertThat(mapped("array.StringArrayType", "").problems())
                .singleElement()
                .asString()
                .startsWith("[UserType] The attribute 'com.acme.Thing.held' has the user type '" + PACKAGE
                        + "array.StringArrayType', whose column type only its code knows.");
    }

    private static Mapped mapped(String userType, String column) {
        String packageName = PACKAGE + userType.substring(0, userType.indexOf('.'));
        String simpleName = userType.substring(userType.indexOf('.') + 1);
        return Mapped.of(
                "@Entity class Thing { @Id Long id; @Type(%s%s.class) %s Object held; }"
                        .formatted(PACKAGE, userType, column),
                "package %s; public abstract class %s implements org.hibernate.usertype.UserType<Object> {}"
                        .formatted(packageName, simpleName));
    }
}
