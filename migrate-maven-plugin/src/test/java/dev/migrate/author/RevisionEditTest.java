package dev.migrate.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.revision.RevisionInfo;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RevisionEditTest {
    private static final RevisionInfo FIRST = new RevisionInfo("2", List.of(), "X", "", "p.R2_X");
    private static final RevisionInfo CHILD = new RevisionInfo("2", List.of("1"), "X", "", "p.R2_X");
    private static final RevisionInfo MERGE = new RevisionInfo("2", List.of("1a", "1b"), "X", "", "p.R2_X");
    private static final RevisionInfo MOVED = new RevisionInfo("2", List.of("7"), "X", "", "p.R2_X");
    private static final RevisionInfo RENAMED = new RevisionInfo("8", List.of("7"), "X", "", "p.R8_X");

    @Test
    void aFirstRevisionGetsItsParentAsTheAnnotationIsWritten() {
        assertEdit(
                FIRST,
                MOVED,
                "/** X. The first revision. */\n@Revision(\n        id = \"2\",\n        name = \"X\")\nclass R2_X {}",
                "/** X. Revises 7. */\n@Revision(\n        id = \"2\",\n        revises = \"7\",\n        name = \"X\")\nclass"
                        + " R2_X {}");
        assertEdit(
                FIRST,
                MOVED,
                "@Revision(id = \"2\") class R2_X {}",
                "@Revision(id = \"2\", revises = \"7\") class R2_X {}");
        assertEdit(
                FIRST,
                MOVED,
                "@Revision(id = \"2\", revises = {}) class R2_X {}",
                "@Revision(id = \"2\", revises = \"7\") class R2_X {}");
    }

    @Test
    void severalParentsBecomeOneHoweverTheCommentIsWrapped() {
        assertEdit(
                MERGE,
                MOVED,
                "/**\n * By hand. Revises 1a\n * and 1b. Mind the rest.\n */\n@Revision(revises = {\"1a\", \"1b\"}, id = \"2\")"
                        + " class R2_X {}",
                "/**\n * By hand. Revises 7. Mind the rest.\n */\n@Revision(revises = \"7\", id = \"2\") class R2_X {}");
    }

    @Test
    void whatElseMentionsTheParentStays() {
        assertEdit(
                CHILD,
                MOVED,
                "/** Prerevises 1. */\r\n@Revision(id = \"2\", revises = P.ONE /* why */) class R2_X { String s = \"Revises 1.\"; }",
                "/** Prerevises 1. */\r\n@Revision(id = \"2\", revises = \"7\" /* why */) class R2_X { String s = \"Revises 1.\"; }");
    }

    @Test
    void anotherIdNamesTheClassToo() {
        assertEdit(
                CHILD,
                RENAMED,
                "/** X. Revises 1. */ @Revision(revises = \"1\", id = \"2\") class R2_X { R2_X() {} int xR2_X; }",
                "/** X. Revises 7. */ @Revision(revises = \"7\", id = \"8\") class R8_X { R8_X() {} int xR2_X; }");
    }

    @Test
    void dependenciesOnWhatGetsAnotherIdAreKept() {
        RevisionInfo before = CHILD.with(List.of("1"), List.of("x", "3"));
        RevisionEdit edit = RevisionEdit.of(before, List.of("7"), Map.of("2", "8", "3", "9"));
        assertThat(edit.after()).isEqualTo(RENAMED.with(List.of("7"), List.of("x", "9")));
        assertThat(edit.of("@Revision(dependsOn = {\"x\", \"3\"}, id = \"2\", revises = \"1\") class R2_X {}"))
                .contains("@Revision(dependsOn = {\"x\", \"9\"}, id = \"8\", revises = \"7\") class R8_X {}");
    }

    @Test
    void whatIsNoRevisionIsLeft() {
        assertThat(new RevisionEdit(CHILD, MOVED).of("class R2_X {}")).isEmpty();
        assertThat(new RevisionEdit(CHILD, CHILD).isNothing()).isTrue();
    }

    private static void assertEdit(RevisionInfo before, RevisionInfo after, String source, String expected) {
        assertThat(new RevisionEdit(before, after).of(source)).contains(expected);
    }
}
