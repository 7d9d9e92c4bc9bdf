package dev.migrate.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether a table, a column or a label of an enum type that is gone is one of those that are new.
 *
 * @param kind {@code table}, {@code column} or {@code label}
 * @param gone the name of what is gone, as a flag has it: {@code users.fullname}
 * @param candidates the new names that it may have now, as a flag has them: {@code full_name}
 */
public record UncertainRename(String kind, String gone, List<String> candidates) implements Question {
    /** Copies the list. */
    public UncertainRename {
        candidates = List.copyOf(candidates);
    }

    @Override
    public String text() {
        String names = candidates.stream().collect(Collectors.joining("' or '", "'", "'"));
        return "The " + kind + " '" + gone + "' is gone and " + names + (candidates.size() == 1 ? " is" : " are")
                + " new: is it renamed, or " + loss();
    }

    private String loss() {
        return switch (kind) {
            case "table" -> "are its rows to be lost?";
            case "label" -> "does no row hold it?";
            default -> "are its values to be lost?";
        };
    }

    @Override
    public List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        for (String candidate : candidates) {
            answers.add(new Answer("rename it to '" + candidate + "'", "rename", gone + ":" + candidate));
        }
        answers.add(new Answer(
                kind.equals("label") ? "drop it; rows that hold it stop the upgrade" : "drop it", "allowDrop", gone));
        return answers;
    }
}
