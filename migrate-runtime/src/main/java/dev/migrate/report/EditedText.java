package dev.migrate.report;

import dev.migrate.execution.EditedRevision;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Applied revisions that were edited, in words.
 *
 * @param edited the revisions
 * @param console where they are told
 */
public record EditedText(List<EditedRevision> edited, Console console) {
    /** What is wrong and what to do; empty if none was edited. */
    public String problem() {
        if (edited.isEmpty()) {
            return "";
        }
        return edited.stream().map(EditedText::told).collect(Collectors.joining("\n"))
                + "\nPut the code back as it was, and write a new revision for what shall change. If the database already"
                + " is as the code says, let its history say so too: " + console.command("stamp") + " "
                + console.argument("repair") + " " + console.argument("reason") + "=...";
    }

    /** What a repair has done. */
    public void tellRepaired() {
        if (edited.isEmpty()) {
            console.say("Nothing was repaired: what was applied is what the code says.");
            return;
        }
        edited.forEach(each -> console.say("  " + each.revision().id() + "  "
                + each.revision().name() + "   applied " + each.applied().appliedAt()));
        console.say(
                "Nothing was run. The history now has the checksums of the code for %s, and keeps the reason; '%s %s'"
                        + " shows it.",
                Count.revisions(edited.size()), console.command("history"), console.argument("verbose"));
    }

    private static String told(EditedRevision each) {
        return "Revision '" + each.revision().id() + "' was edited after it was applied ("
                + each.applied().appliedAt() + " by " + each.applied().appliedBy()
                + "): what it did then is not what the"
                + " code says now.";
    }
}
