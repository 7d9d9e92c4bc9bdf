package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.MigrateException;
import dev.migrate.settings.ConnectionCandidate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecrypter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sonatype.plexus.components.cipher.DefaultPlexusCipher;
import org.sonatype.plexus.components.sec.dispatcher.DefaultSecDispatcher;

class SettingsServersTest {
    private final DefaultPlexusCipher cipher = new DefaultPlexusCipher();

    @TempDir
    Path folder;

    @Test
    void gives_user_and_password_of_the_server() {
        assertThat(servers().candidate(settings("geheim"), "shop"))
                .isEqualTo(new ConnectionCandidate("server 'shop' in settings.xml", null, "anna", "geheim"));
    }

    @Test
    void decrypts_the_password() throws Exception {
        Files.writeString(
                securityFile(),
                "<settingsSecurity><master>%s</master></settingsSecurity>"
                        .formatted(cipher.encryptAndDecorate(
                                "master", DefaultSecDispatcher.SYSTEM_PROPERTY_SEC_LOCATION)));

        assertThat(servers()
                        .candidate(settings(cipher.encryptAndDecorate("geheim", "master")), "shop")
                        .password())
                .isEqualTo("geheim");
    }

    @Test
    void says_that_there_is_no_such_server() {
        assertThatThrownBy(() -> servers().candidate(settings("geheim"), "shpo"))
                .isInstanceOf(MigrateException.class)
                .hasMessage("There is no server 'shpo' in settings.xml."
                        + " Add it with username and password, or mend migrate.serverId.");
    }

    @Test
    void says_why_a_password_cannot_be_decrypted_and_does_not_show_it() throws Exception {
        String encrypted = cipher.encryptAndDecorate("geheim", "lost");

        assertThatThrownBy(() -> servers().candidate(settings(encrypted), "shop"))
                .isInstanceOf(MigrateException.class)
                .hasMessageStartingWith("The password of server 'shop' in settings.xml can't be decrypted: ")
                .hasMessageEndingWith(" See 'mvn --encrypt-password'.")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(encrypted));
    }

    private SettingsServers servers() {
        return new SettingsServers(new DefaultSettingsDecrypter(
                new DefaultSecDispatcher(cipher, Map.of(), securityFile().toString())));
    }

    private Path securityFile() {
        return folder.resolve("settings-security.xml");
    }

    private static Settings settings(String password) {
        Server server = new Server();
        server.setId("shop");
        server.setUsername("anna");
        server.setPassword(password);
        Settings settings = new Settings();
        settings.addServer(server);
        return settings;
    }
}
