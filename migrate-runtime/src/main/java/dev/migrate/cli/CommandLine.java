package dev.migrate.cli;

import dev.migrate.DatabaseState;
import dev.migrate.Migrator;
import dev.migrate.Verification;
import dev.migrate.report.EditedText;
import dev.migrate.report.HeadList;
import dev.migrate.report.RevisionList;
import dev.migrate.report.RevisionText;
import dev.migrate.report.Standing;
import dev.migrate.report.VerifyReport;
import dev.migrate.revision.Direction;
import dev.migrate.settings.ConnectionSettings;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Carries out a command.
 *
 * @param arguments what was asked for
 * @param terminal where it speaks
 */
record CommandLine(Arguments arguments, Terminal terminal) {
    /** Does it. */
    ExitCode run() throws IOException {
        switch (arguments.command()) {
            case UPGRADE -> new RunCommand(Direction.UPGRADE, arguments, terminal).run();
            case DOWNGRADE -> new RunCommand(Direction.DOWNGRADE, arguments, terminal).run();
            case SQL -> new RunCommand(Direction.UPGRADE, arguments, terminal).script();
            case HISTORY -> history();
            case HEADS -> heads();
            case SHOW -> show();
            case STAMP -> stamp();
            case VERIFY -> verify();
            case CURRENT -> {
                return current();
            }
        }
        return ExitCode.DONE;
    }

    private ExitCode current() throws IOException {
        DatabaseState state = connected().current();
        terminal.print(new Standing(state, terminal).sentence());
        return arguments.has(Option.CHECK) && !state.isAtHead() ? ExitCode.DIFFERENT : ExitCode.DONE;
    }

    private void history() throws IOException {
        boolean named = new CommandLineDatabase(arguments).isNamed();
        Migrator migrator = named ? connected() : Migrator.offline();
        new RevisionList(migrator.history(), arguments.has(Option.VERBOSE))
                .lines()
                .forEach(terminal::print);
        if (!named) {
            terminal.say("No database is named, so none is marked as applied.");
        }
    }

    private void heads() {
        HeadList heads = new HeadList(Migrator.offline().heads());
        heads.lines().forEach(terminal::print);
        terminal.say(heads.sentence());
    }

    private void show() {
        new RevisionText(Migrator.offline().show(revision())).lines().forEach(terminal::print);
    }

    private String revision() {
        String revision = arguments.get(Option.REVISION);
        if (revision == null) {
            throw new UsageException("No revision is given: --revision=<id>; 'history' lists them.");
        }
        return revision;
    }

    private void stamp() throws IOException {
        String to = arguments.get(Option.TO);
        if (arguments.has(Option.REPAIR)) {
            repair(to);
            return;
        } else if (to == null) {
            throw new UsageException("Where the database stands is not given: --to=head, --to=<id> or --to=base.");
        }
        DatabaseState state = connected().stamp(to);
        terminal.say("Nothing was run. " + new Standing(state, terminal).sentence());
    }

    private void repair(@Nullable String to) throws IOException {
        String reason = arguments.get(Option.REASON, "");
        if (reason.isBlank()) {
            throw new UsageException("Why the history is repaired is not given: --reason=<text>. It keeps that.");
        }
        Migrator migrator = connected();
        new EditedText(to == null ? migrator.repair(reason) : migrator.repair(reason, to), terminal).tellRepaired();
    }

    private void verify() throws IOException {
        String to = arguments.get(Option.TO);
        Migrator migrator = connected();
        Verification verification = to == null ? migrator.verify() : migrator.verify(to);
        new VerifyReport(verification, ignored()).tell(terminal);
    }

    private Set<String> ignored() {
        return Arrays.stream(arguments.get(Option.IGNORE, "").split(",", -1))
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    /** Which database it is about is said before anything can go wrong with it. */
    private Migrator connected() throws IOException {
        ConnectionSettings settings = new CommandLineDatabase(arguments).settings();
        terminal.say(settings.displayUrl());
        return Migrator.configure(CommandLineDatabase.dataSource(settings));
    }
}
