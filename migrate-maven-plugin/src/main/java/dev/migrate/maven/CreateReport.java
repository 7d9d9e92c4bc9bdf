package dev.migrate.maven;

import dev.migrate.author.CreateResult;

/**
 * What the developer sees of a revision that was written.
 *
 * @param console where it is printed
 */
record CreateReport(MavenConsole console) {
    void print(CreateResult result) {
        result.operations().forEach(operation -> console.say("  " + operation));
        result.warnings().forEach(console::warn);
        if (result.outcome() == CreateResult.Outcome.DRY_RUN) {
            console.print(result.source());
        }
        console.say(result.message());
    }
}
