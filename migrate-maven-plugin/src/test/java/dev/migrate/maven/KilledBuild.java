package dev.migrate.maven;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** A build that starts the embedded server, makes a table and dies without a farewell. */
final class KilledBuild {
    private KilledBuild() {}

    /** Runs in a process of its own and waits until that is dead. */
    static void in(Path folder) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledBuild.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("killed.log").toFile())
                .start();
        if (process.waitFor() != 9) {
            throw new IllegalStateException("The build did not get as far as to be killed, see " + folder);
        }
    }

    /** Takes the folder of the server. */
    public static void main(String[] arguments) throws Exception {
        EmbeddedServer server = EmbeddedServer.start(Path.of(arguments[0]), TestBinaries.fromClassPath());
        try (Connection connection = DriverManager.getConnection(server.url());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (id int)");
        }
        Runtime.getRuntime().halt(9);
    }
}
