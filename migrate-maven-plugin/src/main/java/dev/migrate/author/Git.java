package dev.migrate.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The git command in a folder. Where there is no git, no repository or no such object there is no answer.
 *
 * @param folder where it runs
 */
record Git(Path folder) {
    private static final int SECONDS = 20;

    /** What a command prints, or nothing if it can't be run, fails or takes too long. */
    Optional<String> run(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "--no-pager", "--literal-pathspecs"));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        try {
            return output(builder.start());
        } catch (IOException e) {
            return Optional.empty(); // Git is not installed: the project does not use it.
        }
    }

    /** What a command prints between zero bytes. */
    List<String> names(String... arguments) {
        return run(arguments).stream()
                .flatMap(output -> Arrays.stream(output.split("\0")))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Optional<String> output(Process process) throws IOException {
        process.getOutputStream().close();
        CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> read(process));
        try {
            if (process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0) {
                return Optional.of(output.join());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroy();
        return Optional.empty();
    }

    private static String read(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return ""; // The process was ended: its exit value tells.
        }
    }
}
