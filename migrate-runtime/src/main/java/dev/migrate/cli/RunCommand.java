package dev.migrate.cli;

import dev.migrate.MigrationPreview;
import dev.migrate.MigrationResult;
import dev.migrate.Migrator;
import dev.migrate.report.RunReport;
import dev.migrate.revision.Direction;
import dev.migrate.settings.ConnectionSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Goes from one revision to another: on the database, in a script, or on paper.
 *
 * @param direction which way
 * @param arguments what was asked for
 * @param terminal where it speaks
 */
record RunCommand(Direction direction, Arguments arguments, Terminal terminal) {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    void run() throws IOException {
        if (arguments.has(Option.SQL)) {
            script();
        } else if (arguments.has(Option.IDEMPOTENT)) {
            throw new UsageException("'--idempotent' says what kind of script to write: --sql --idempotent.");
        } else {
            connected();
        }
    }

    void script() throws IOException {
        StringBuilder script = new StringBuilder();
        String from = arguments.get(Option.FROM, isUpgrade() ? "base" : "head");
        if (arguments.has(Option.IDEMPOTENT)) {
            Migrator.offline().idempotentScript(from, to(), script);
        } else {
            Migrator.offline().script(from, to(), script);
        }
        String output = arguments.get(Option.OUTPUT);
        if (output == null) {
            terminal.write(script.toString());
        } else {
            Files.writeString(Path.of(output), script);
            terminal.say("Wrote the script. Run it with: psql -v ON_ERROR_STOP=1 -f %s", output);
        }
    }

    private void connected() throws IOException {
        ConnectionSettings settings = new CommandLineDatabase(arguments).settings();
        try (RunReport report = new RunReport(terminal, settings.displayUrl(), PATIENCE)) {
            Migrator migrator =
                    Migrator.configure(CommandLineDatabase.dataSource(settings)).listener(report);
            if (arguments.has(Option.DRY_RUN)) {
                report.planned(direction, plan(migrator));
            } else {
                report.done(direction, go(migrator));
            }
        }
    }

    private MigrationResult go(Migrator migrator) {
        return isUpgrade() ? migrator.upgrade(to()) : migrator.downgrade(to());
    }

    private MigrationPreview plan(Migrator migrator) {
        return isUpgrade() ? migrator.planUpgrade(to()) : migrator.planDowngrade(to());
    }

    private String to() {
        return arguments.get(Option.TO, isUpgrade() ? "head" : "-1");
    }

    private boolean isUpgrade() {
        return direction == Direction.UPGRADE;
    }
}
