package dev.migrate.test;

import com.google.gson.Gson;
import dev.migrate.Migrator;
import dev.migrate.error.MigrateException;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Java process with the runtime, the classes of the test and the driver on its class path, and nothing else of a test. */
public final class ChildProcess {
    private static final int PATIENCE = 120;

    private final Path directory;
    private final List<String> command = new ArrayList<>();
    private final Map<String, String> environment = new TreeMap<>();

    private ChildProcess(Path directory) {
        this.directory = directory;
    }

    /**
     * A process that calls this class.
     *
     * @param directory its working directory and the first on its class path
     */
    public static ChildProcess of(Path directory, Class<?> main, String... arguments) {
        ChildProcess child = new ChildProcess(directory);
        child.command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(directory),
                main.getName()));
        child.command.addAll(List.of(arguments));
        return child;
    }

    /** Gives it a variable of the environment, of which it has none but these. */
    public ChildProcess with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Adds arguments. */
    public ChildProcess arguments(String... more) {
        command.addAll(List.of(more));
        return this;
    }

    /** Starts it; what it says goes to files of this name. */
    public Running start(String name) throws IOException {
        Path out = directory.resolve(name + ".out");
        Path err = directory.resolve(name + ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new Running(builder.start(), out, err);
    }

    /** Starts it and waits for its end. */
    public Ended run() throws IOException, InterruptedException {
        return start("child").await();
    }

    /** The class path of a process with this directory. */
    static String classPath(Path directory) {
        return Stream.concat(
                        Stream.of(directory),
                        Stream.of(
                                        Migrator.class,
                                        TestDatabase.class,
                                        Gson.class,
                                        org.slf4j.Logger.class,
                                        org.postgresql.Driver.class,
                                        MigrateException.class)
                                .map(ChildProcess::location)
                                .distinct())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A process that runs.
     *
     * @param process the process
     * @param out the file of its results
     * @param err the file of everything else
     */
    public record Running(Process process, Path out, Path err) {
        /** Waits for its end, and ends it if that takes too long. */
        public Ended await() throws IOException, InterruptedException {
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new IllegalStateException("A child did not end: " + Files.readString(err));
            }
            return new Ended(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        }
    }

    /**
     * What a process left.
     *
     * @param exit its exit code
     * @param out what it wrote to standard output
     * @param err what it wrote to standard error
     */
    public record Ended(int exit, String out, String err) {}
}
