package dev.migrate.diff;

import java.util.List;

/** Something that only the developer knows; until it is answered no revision can be written. */
public sealed interface Question permits UncertainRename, MissingFill, LostValues, MovedValues, LostStates {
    /** The question as one sentence, names in single quotes. */
    String text();

    /** The answers there are, each by the flag that gives it. */
    List<Answer> answers();

    /**
     * One answer to a question.
     *
     * @param meaning what happens then, such as {@code rename it to 'full_name'}
     * @param property the flag without {@code -D}, such as {@code rename}
     * @param value its value, in which {@code <expression>} stands for what the developer has to think of
     */
    record Answer(String meaning, String property, String value) {
        /** The flag for the command line. */
        public String flag() {
            return "-D" + property + "=" + value;
        }
    }
}
