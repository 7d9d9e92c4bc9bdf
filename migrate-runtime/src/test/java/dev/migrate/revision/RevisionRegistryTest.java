package dev.migrate.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.InvalidRegistryException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionRegistryTest {
    private static final List<RevisionInfo> REVISIONS = List.of(
            new RevisionInfo("002", List.of("001"), "Say \"hi\" <b>", "2026-11-20T09:30:00Z", "m.R002"),
            new RevisionInfo("001", List.of(), "First", "", "m.R001"));
    private static final String TEXT = """
            {"format":1,"heads":["002"]}
            {"id":"001","revises":[],"name":"First","created":"","class":"m.R001"}
            {"id":"002","revises":["001"],"name":"Say \\"hi\\" <b>","created":"2026-11-20T09:30:00Z","class":"m.R002"}
            """;

    @Test
    void writesOneLineForEachRevisionById() {
        assertThat(RevisionRegistry.write(REVISIONS)).isEqualTo(TEXT);
    }

    @Test
    void readsWhatItWrites() {
        assertThat(RevisionRegistry.read("x", TEXT)).containsExactly(REVISIONS.get(1), REVISIONS.get(0));
        assertThat(RevisionRegistry.read("x", RevisionRegistry.write(List.of())))
                .isEmpty();
    }

    @Test
    void dependenciesAreThereWhereThereAreSome() {
        List<RevisionInfo> revisions = Revisions.list("a", "b;a");
        String text = RevisionRegistry.write(revisions);
        assertThat(text.lines().toList())
                .startsWith("{\"format\":1,\"heads\":[\"a\",\"b\"]}")
                .last()
                .asString()
                .startsWith("{\"id\":\"b\",\"revises\":[],\"dependsOn\":[\"a\"],\"name\"");
        assertThat(RevisionRegistry.read("x", text)).isEqualTo(revisions);
    }

    @Test
    void replacementsAreThereWhereThereAreSomeAndHideTheReplaced() {
        List<RevisionInfo> revisions = Revisions.list("a", "b<-a", "c<-b", "d<-c", "s<-a=b,c");
        String text = RevisionRegistry.write(revisions);
        assertThat(text.lines().toList())
                .startsWith("{\"format\":1,\"heads\":[\"d\"]}")
                .last()
                .asString()
                .startsWith("{\"id\":\"s\",\"revises\":[\"a\"],\"replaces\":[\"b\",\"c\"],\"name\"");
        assertThat(RevisionRegistry.read("x", text)).isEqualTo(revisions);
        assertThat(RevisionRegistry.write(Revisions.list("a", "b<-a", "s<-a=b")))
                .contains("\"heads\":[\"s\"]");
    }

    @Test
    void parentsMayBeInAnotherRegistry() {
        String text = RevisionRegistry.write(Revisions.list("b<-a"));
        assertThat(text).startsWith("{\"format\":1,\"heads\":[\"b\"]}\n");
        assertThat(RevisionRegistry.read("x", text)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"001\"],\"name\"' | '\"001\" ],\"name\"' | line 3 should be {\"id\":\"002\"",
                "'\"heads\":[\"002\"]' | '\"heads\":[\"001\"]' | line 1 should be {\"format\":1,\"heads\":[\"002\"]}",
                "'\"id\":\"001\"' | '\"id\":\"003\"' | line 1 should be",
                "'\"format\":1' | '\"format\":2' | 'line 1 says format 2, but this version reads format 1'",
                "'\"class\":\"m.R001\"' | '\"clazz\":\"m.R001\"' | 'line 2 has the keys [id, revises, name, created, clazz]"
                        + " instead of [class, created, id, name, revises]'",
                "'\"revises\":[]' | '\"revises\":[],\"dependsOn\":\"x\"' | line 2 has no list for 'dependsOn'",
                "'\"revises\":[]' | '\"revises\":[],\"dependsOn\":[]' | line 2 should be",
                "'\"name\":\"First\"' | '\"name\":7' | line 2 has no text for 'name'",
                "'\"revises\":[]' | '\"revises\":\"x\"' | line 2 has no list for 'revises'",
                "'\"revises\":[]' | '\"revises\":[null]' | line 2 has no text for 'revises'",
                "'{\"id\":\"001\"' | '[]{\"id\":\"001\"' | line 2 is no JSON",
                "'{\"id\":\"001\"' | '{\"id\":\"001\",\"id\":\"001\"' | line 2",
            })
    void refusesWhatWasEdited(String original, String edited, String message) {
        assertThat(TEXT).contains(original);
        assertThatExceptionOfType(InvalidRegistryException.class)
                .isThrownBy(() -> RevisionRegistry.read("jar:x!/r.jsonl", TEXT.replace(original, edited)))
                .withMessageStartingWith("Revision registry 'jar:x!/r.jsonl' can't be read: " + message)
                .withMessageEndingWith(". It is generated: build the project again instead of editing it.");
    }

    @Test
    void refusesAnEmptyText() {
        assertThatExceptionOfType(InvalidRegistryException.class)
                .isThrownBy(() -> RevisionRegistry.read("x", ""))
                .withMessageContaining("line 1 is no JSON object");
    }
}
