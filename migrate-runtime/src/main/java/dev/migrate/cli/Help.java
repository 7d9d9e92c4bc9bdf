package dev.migrate.cli;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What the command line understands, in words. */
final class Help {
    private Help() {}

    /** All of it. */
    static String text() {
        return """
                Usage: java -cp <class path of the application> dev.migrate.cli.Main <command> [arguments]

                Commands, the same as the goals of the Maven plugin:
                %s
                Arguments, written --name=value or --name value; --to and --revision need no name: upgrade head, downgrade -1, show 012.
                %s
                The version is told by --version.

                The database is the first of these that is there: --url, -Dmigrate.url before the class name, DATABASE_URL, .env
                in the working directory, PGHOST and its like. A password is never an argument, since others can read those.

                Results go to standard output, everything else to standard error.
                Exit codes:
                %s""".formatted(commands(), options(), exitCodes());
    }

    private static String commands() {
        return Arrays.stream(Command.values())
                .map(command -> "  %-10s %s%n             %s%n"
                        .formatted(
                                command.key(),
                                command.meaning(),
                                command.own().stream().map(Option::form).collect(Collectors.joining(" "))))
                .map(text -> text.stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private static String options() {
        return Arrays.stream(Option.values())
                .map(option -> "  %-23s %s\n".formatted(option.form(), option.meaning()))
                .collect(Collectors.joining());
    }

    private static String exitCodes() {
        return Arrays.stream(ExitCode.values())
                .map(code -> "  " + code.number() + "  " + code.meaning() + "\n")
                .collect(Collectors.joining());
    }
}
