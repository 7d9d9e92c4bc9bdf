package dev.migrate.cli;

import dev.migrate.error.DriftException;
import dev.migrate.error.MigrateException;
import dev.migrate.execution.ToolVersion;
import java.io.IOException;
import java.util.List;

/**
 * The command line: {@code java -cp app.jar:… dev.migrate.cli.Main upgrade}; {@code --help} tells the rest.
 *
 * <p>Exit codes: 0 done, 1 failed, 2 not understood, 3 the database is not as asked (behind, or drifted).
 */
public final class Main {
    private Main() {}

    /** Carries out one command and ends the process. */
    public static void main(String[] words) {
        // An image without a logger is not to hear of that: what goes on is said by the command itself.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.exit(run(List.of(words), Terminal.ofProcess()).number());
    }

    private static ExitCode run(List<String> words, Terminal terminal) {
        try {
            if (words.contains("--help") || words.equals(List.of("help"))) {
                terminal.print(Help.text());
                return ExitCode.DONE;
            }
            if (words.equals(List.of("--version"))) {
                terminal.print(ToolVersion.CURRENT);
                return ExitCode.DONE;
            }
            return new CommandLine(Arguments.parse(words), terminal).run();
        } catch (UsageException e) {
            terminal.say(String.valueOf(e.getMessage()));
            return ExitCode.USAGE;
        } catch (DriftException e) {
            terminal.say(String.valueOf(e.getMessage()));
            return ExitCode.DIFFERENT;
        } catch (MigrateException e) {
            terminal.say(String.valueOf(e.getMessage()));
            return ExitCode.FAILED;
        } catch (IOException | RuntimeException e) {
            e.printStackTrace(terminal.err());
            return ExitCode.FAILED;
        }
    }
}
