package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.diff.MissingFill;
import dev.migrate.diff.Question;
import dev.migrate.diff.UncertainRename;
import dev.migrate.schema.QualifiedName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.codehaus.plexus.components.interactivity.PrompterException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsoleInterviewerTest {
    private static final UncertainRename RENAME =
            new UncertainRename("column", "users.fullname", List.of("full_name", "name"));

    private final Person person = new Person();

    @Test
    void lists_the_answers_and_takes_the_one_of_the_number() {
        person.types("2");

        assertThat(ask(RENAME))
                .hasValueSatisfying(answer -> assertThat(answer.flag()).isEqualTo("-Drename=users.fullname:name"));
        assertThat(person.read).singleElement().asString().isEqualTo("""
                The column 'users.fullname' is gone and 'full_name' or 'name' are new: is it renamed, or are its values to be lost?
                  1  rename it to 'full_name'  (-Drename=users.fullname:full_name)
                  2  rename it to 'name'  (-Drename=users.fullname:name)
                  3  drop it  (-DallowDrop=users.fullname)
                  0  stop
                """);
    }

    @Test
    void what_maven_answers_for_nobody_decides_nothing() {
        person.leaves();
        assertThat(ask(RENAME)).isEmpty();
        assertThat(person.suggested).isEqualTo("0");
    }

    @Test
    void the_end_of_the_input_decides_nothing() {
        assertThat(ask(RENAME)).isEmpty();
    }

    @Test
    void asks_for_an_expression() {
        person.types("1");
        person.types(" now() ");
        assertThat(ask(new MissingFill(QualifiedName.of("posts"), "seen", false)))
                .hasValueSatisfying(answer -> assertThat(answer.flag()).isEqualTo("-Dfill=posts.seen=now()"));
    }

    @Test
    void no_expression_is_no_answer() {
        person.types("1");
        person.types("  ");
        assertThat(ask(new MissingFill(QualifiedName.of("posts"), "seen", false)))
                .isEmpty();
    }

    @Test
    void nobody_is_asked_in_batch_mode_or_without_a_terminal() {
        assertThat(ConsoleInterviewer.of(person, false)).isEmpty();
        assertThat(ConsoleInterviewer.of(person, true)).isEmpty();
    }

    private Optional<Question.Answer> ask(Question question) {
        return new ConsoleInterviewer(person).ask(question);
    }

    /** Somebody at a console, who may have left. */
    private static final class Person implements Prompter {
        final List<String> read = new ArrayList<>();

        @Nullable
        String suggested;

        private final Deque<String> typed = new ArrayDeque<>();
        private boolean gone;

        void types(String text) {
            typed.add(text);
        }

        void leaves() {
            gone = true;
        }

        @Override
        public String prompt(String message) throws PrompterException {
            read.add(message);
            if (typed.isEmpty()) {
                throw new PrompterException("end of input");
            }
            return typed.remove();
        }

        @Override
        public String prompt(String message, List<String> possibleValues, String defaultReply)
                throws PrompterException {
            suggested = defaultReply;
            return gone ? defaultReply : prompt(message);
        }

        @Override
        public String prompt(String message, String defaultReply) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String prompt(String message, List<String> possibleValues) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String promptForPassword(String message) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void showMessage(String message) {
            throw new UnsupportedOperationException();
        }
    }
}
