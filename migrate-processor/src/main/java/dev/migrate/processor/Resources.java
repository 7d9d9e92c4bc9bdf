package dev.migrate.processor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** The files beside the compiled classes, as the compiler lets a processor read and write them. */
final class Resources {
    private final Filer filer;

    Resources(Filer filer) {
        this.filer = filer;
    }

    /** A file that is in the class output already; empty if there is none. */
    Optional<String> written(String path) {
        return read(StandardLocation.CLASS_OUTPUT, path);
    }

    /** The first such file on the class path, on which the class output may be too; empty if there is none. */
    Optional<String> onClassPath(String path) {
        return read(StandardLocation.CLASS_PATH, path);
    }

    /** A file of the project, wherever the compiler sees it: copied to the class output, or on one of its paths. */
    Optional<String> find(String path) {
        Optional<String> written = written(path);
        Optional<String> source = written.isPresent() ? written : read(StandardLocation.SOURCE_PATH, path);
        return source.isPresent() ? source : onClassPath(path);
    }

    /** A compiler without that location, or without the file, says so in one of several ways. */
    private Optional<String> read(Location location, String path) {
        try {
            return Optional.of(
                    filer.getResource(location, "", path).getCharContent(true).toString());
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** What is in a file that is in the class output already; empty if there is none. */
    Optional<byte[]> content(String path) {
        try (InputStream content =
                filer.getResource(StandardLocation.CLASS_OUTPUT, "", path).openInputStream()) {
            return Optional.of(content.readAllBytes());
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** Writes a file. */
    void write(ResourceFile file) throws IOException {
        Element[] origins = file.origins().toArray(new Element[0]);
        try (OutputStream out = filer.createResource(StandardLocation.CLASS_OUTPUT, "", file.path(), origins)
                .openOutputStream()) {
            out.write(file.text().getBytes(StandardCharsets.UTF_8));
        }
    }
}
