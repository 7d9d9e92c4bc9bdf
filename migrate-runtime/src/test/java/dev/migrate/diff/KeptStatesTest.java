package dev.migrate.diff;

import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableBuilder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KeptStatesTest {
    private static final Column NAME = Models.attribute("name", text(), "name");

    private static final Table USERS = table("users", "shop.User", NAME);
    private static final Table TAGS = table("user_tags", "shop.User#tags", Models.attribute("tags", text(), "tags"));
    private static final Table LOG = table("users_aud", "shop.User##audit", NAME);
    private static final Table LOG_OF_TAGS =
            table("user_tags_aud", "shop.User#tags##audit", Models.attribute("tags", text(), "tags"));

    private static Table table(String name, String origin, Column... columns) {
        TableBuilder table = new TableBuilder(QualifiedName.of(name)).add(Models.attribute("id", bigint(), "id"));
        Arrays.stream(columns).forEach(table::add);
        return Models.entity(table.build(), origin);
    }

    @Test
    void states_of_what_stays_are_not_dropped_silently() {
        Models models = Models.of(Models.tables(USERS, TAGS, LOG, LOG_OF_TAGS), Models.tables(USERS, TAGS));
        assertThat(models.questions())
                .extracting(Question::text)
                .containsExactlyInAnyOrder(
                        "The table 'users_aud' is gone, which keeps former states of 'users': may they be lost?",
                        "The table 'user_tags_aud' is gone, which keeps former states of 'user_tags': may they be lost?");
        assertThat(models.questions())
                .flatExtracting(Question::answers)
                .extracting(Question.Answer::flag)
                .containsExactlyInAnyOrder("-DallowDrop=users_aud", "-DallowDrop=user_tags_aud");
        assertThat(models.dropping("users_aud", "user_tags_aud").questions()).isEmpty();
    }

    @Test
    void states_of_an_attribute_that_stays_are_not_dropped_silently() {
        Models models =
                Models.of(Models.tables(USERS, LOG), Models.tables(USERS, table("users_aud", "shop.User##audit")));
        assertThat(models.questions())
                .extracting(Question::text)
                .containsExactly(
                        "The column 'users_aud.name' is gone, which keeps former states of 'users.name': may they be lost?");
        assertThat(models.dropping("users_aud.name").questions()).isEmpty();
    }

    @Test
    void states_go_with_what_they_are_states_of() {
        assertThat(Models.of(Models.tables(USERS, TAGS, LOG, LOG_OF_TAGS), Models.tables(USERS, LOG))
                        .questions())
                .isEmpty();
        assertThat(Models.of(Models.tables(USERS, LOG), Models.tables()).questions())
                .isEmpty();
        assertThat(Models.of(
                                Models.tables(USERS, LOG),
                                Models.tables(table("users", "shop.User"), table("users_aud", "shop.User##audit")))
                        .questions())
                .isEmpty();
    }

    @Test
    void states_that_somebody_keeps_under_another_name_are_not_lost() {
        assertThat(Models.of(
                                Models.tables(USERS, LOG),
                                Models.tables(USERS, table("users_log", "shop.User##audit", NAME)))
                        .questions())
                .isEmpty();
    }
}
