package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.CompiledClasses;
import dev.migrate.processor.CompiledModel;
import dev.migrate.schema.json.Snapshot;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledModelsTest {
    @TempDir
    Path classes;

    @TempDir
    Path library;

    private final CompiledModels models = new CompiledModels(new HashMap<>());

    @BeforeEach
    void compile() throws IOException {
        compile("first");
    }

    @Test
    void what_is_as_it_was_is_not_read_again() throws Exception {
        CompiledModel model = read(Map.of());
        Files.createDirectories(classes.resolve("META-INF/migrate"));
        Files.writeString(classes.resolve(Snapshot.PATH), model.snapshot().orElseThrow());

        assertThat(read(Map.of())).isSameAs(model);
    }

    @Test
    void a_class_of_another_content_is_read_whatever_its_time_and_size() throws Exception {
        Path file = classes.resolve("Customer.class");
        CompiledModel model = read(Map.of());
        FileTime time = Files.getLastModifiedTime(file);
        long size = Files.size(file);
        compile("other");
        Files.setLastModifiedTime(file, time);

        assertThat(Files.size(file)).isEqualTo(size);
        assertThat(read(Map.of()).snapshot().orElseThrow()).contains("other");
        assertThat(model.snapshot().orElseThrow()).contains("first");
    }

    @Test
    void settings_and_what_is_on_the_class_path_count_too() throws Exception {
        CompiledModel model = read(Map.of());

        assertThat(read(Map.of("migrate.naming", "spring"))).isNotSameAs(model);
        CompiledModel back = read(Map.of());
        Files.writeString(library.resolve("file"), "text");
        assertThat(read(Map.of())).isEqualTo(back).isNotSameAs(back);
    }

    private CompiledModel read(Map<String, String> settings) throws Exception {
        List<Path> classPath = List.of(library, ProjectSource.locationOf(Entity.class));
        return models.read(new CompiledClasses(List.of(classes), List.of(), classPath, settings));
    }

    private void compile(String attribute) throws IOException {
        ProjectSource.compile(classes, "Customer", """
                import jakarta.persistence.*;

                @Entity
                public class Customer {
                    @Id Long id;
                    String %s;
                }
                """.formatted(attribute));
    }
}
