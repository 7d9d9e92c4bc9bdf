package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.MigrateException;
import java.lang.reflect.Field;
import org.junit.jupiter.api.Test;

class MissingArgumentTest {
    @Test
    void create_wants_a_name() {
        assertThatThrownBy(() -> new CreateMojo().run())
                .isInstanceOf(MigrateException.class)
                .hasMessage("The revision has no name. Say what it does: -Dname=AddBioToUsers");
    }

    @Test
    void show_wants_a_revision() {
        assertThatThrownBy(() -> new ShowMojo().run())
                .isInstanceOf(MigrateException.class)
                .hasMessage("No revision is given. Name one: -Drevision=<id>; 'mvn migrate:history' lists them.");
    }

    @Test
    void stamp_wants_a_target() {
        assertThatThrownBy(() -> new StampMojo().run())
                .isInstanceOf(MigrateException.class)
                .hasMessage(
                        "Where the database stands is not given. Name a revision: -Dto=head, -Dto=<id> or -Dto=base");
    }

    @Test
    void repair_wants_a_reason() throws Exception {
        assertThatThrownBy(() -> with("repair", new StampMojo()).run())
                .isInstanceOf(MigrateException.class)
                .hasMessage("Why the history is repaired is not given. It keeps the reason: -Drepair -Dreason=\"...\"");
    }

    @Test
    void idempotent_wants_a_script() throws Exception {
        assertThatThrownBy(() -> with("idempotent", new UpgradeMojo()).run())
                .isInstanceOf(MigrateException.class)
                .hasMessage("Only a script can be idempotent. Ask for one: -Dsql -Didempotent");
    }

    private static MigrateMojo with(String flag, MigrateMojo mojo) throws Exception {
        Field field = mojo.getClass().getDeclaredField(flag);
        field.setAccessible(true);
        field.set(mojo, true);
        return mojo;
    }
}
