package dev.migrate.maven;

import dev.migrate.error.MigrateException;
import dev.migrate.settings.ConnectionCandidate;
import java.util.stream.Collectors;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/** User and password of a server in settings.xml, decrypted. */
record SettingsServers(SettingsDecrypter decrypter) {
    /**
     * Who connects, says the server of that id.
     *
     * @throws MigrateException if there is none, or if its password can't be decrypted
     */
    ConnectionCandidate candidate(Settings settings, String id) {
        Server server = settings.getServer(id);
        if (server == null) {
            throw new MigrateException(
                    "There is no server '%s' in settings.xml. Add it with username and password, or mend migrate.serverId."
                            .formatted(id));
        }
        Server decrypted = decrypt(server);
        return new ConnectionCandidate(
                "server '" + id + "' in settings.xml", null, decrypted.getUsername(), decrypted.getPassword());
    }

    private Server decrypt(Server server) {
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
        if (!result.getProblems().isEmpty()) {
            throw new MigrateException(
                    "The password of server '%s' in settings.xml can't be decrypted: %s. See 'mvn --encrypt-password'."
                            .formatted(
                                    server.getId(),
                                    result.getProblems().stream()
                                            .map(SettingsProblem::getMessage)
                                            .collect(Collectors.joining(" "))));
        }
        return result.getServer();
    }
}
