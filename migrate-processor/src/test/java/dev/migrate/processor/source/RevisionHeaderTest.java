package dev.migrate.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RevisionHeaderTest {
    @Test
    void findsTheValuesWhereverTheyStand() {
        String text = """
                package p;
                import dev.migrate.revision.Revision;
                // @Revision(id = "no")
                /** X. Revises a and b. */
                @SuppressWarnings("id = no")
                @Revision(
                        revises = {"a", /* "no" */ "b"},
                        name = "id = no",
                        id = "c")
                final class X {}
                """;
        RevisionHeader header = RevisionHeader.of(text).orElseThrow();
        RevisionHeader.Value revises = header.revises().orElseThrow();
        assertThat(text.substring(header.start())).startsWith("@SuppressWarnings");
        assertThat(text.substring(revises.start(), revises.end())).isEqualTo("{\"a\", /* \"no\" */ \"b\"}");
        assertThat(revises.texts()).containsExactly("a", "b");
        assertThat(text.substring(header.id().start(), header.id().end())).isEqualTo("\"c\"");
        assertThat(header.id().texts()).containsExactly("c");
        assertThat(header.gap()).isEmpty();
    }

    @Test
    void knowsWhatStandsBeforeTheNextMember() {
        assertThat(RevisionHeader.of("@Revision(id = \"1\",\n    name = \"x\") class X {}")
                        .orElseThrow()
                        .gap())
                .isEqualTo(",\n    ");
        assertThat(RevisionHeader.of("@dev.migrate.revision.Revision(id = X.ID) class X {}")
                        .orElseThrow()
                        .id()
                        .texts())
                .isEmpty();
    }

    @Test
    void thereIsNoneInWhatIsNoRevision() {
        assertThat(RevisionHeader.of("@Other(id = \"1\") class X {}")).isEmpty();
        assertThat(RevisionHeader.of("@Revision class X {}")).isEmpty();
        assertThat(RevisionHeader.of("interface X {} // @Revision(id = \"1\")")).isEmpty();
        assertThat(RevisionHeader.of("@Revision(id = \"1\") class {")).isEmpty();
        assertThat(RevisionHeader.of("")).isEmpty();
    }
}
