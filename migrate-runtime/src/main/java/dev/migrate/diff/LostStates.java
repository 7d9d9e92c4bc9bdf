package dev.migrate.diff;

import java.util.List;

/**
 * Whether former states of rows may be lost that nobody keeps any more, though what they are states of is still there.
 *
 * @param kind {@code table} or {@code column}
 * @param gone what is gone, as a flag has it: {@code users_aud}
 * @param owner what it has states of: {@code users}
 */
public record LostStates(String kind, String gone, String owner) implements Question {
    @Override
    public String text() {
        return "The " + kind + " '" + gone + "' is gone, which keeps former states of '" + owner
                + "': may they be lost?";
    }

    @Override
    public List<Answer> answers() {
        return List.of(new Answer("drop it", "allowDrop", gone));
    }
}
