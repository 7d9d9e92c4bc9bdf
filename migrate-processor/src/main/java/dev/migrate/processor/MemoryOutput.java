package dev.migrate.processor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** A class output in memory: empty at first, so nothing of an earlier run is read. */
final class MemoryOutput extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, MemoryFile> files = new HashMap<>();

    MemoryOutput(JavaFileManager fileManager) {
        super(fileManager);
    }

    /** The text of a file that was written. */
    Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path)).flatMap(MemoryFile::text);
    }

    @Override
    public FileObject getFileForOutput(Location location, String packageName, String path, FileObject sibling)
            throws IOException {
        return location == StandardLocation.CLASS_OUTPUT
                ? files.computeIfAbsent(path, MemoryFile::new)
                : super.getFileForOutput(location, packageName, path, sibling);
    }

    /** A file that is there once it was written. */
    private static final class MemoryFile extends SimpleJavaFileObject {
        private Optional<ByteArrayOutputStream> content = Optional.empty();

        MemoryFile(String path) {
            super(URI.create("memory:///" + path), Kind.OTHER);
        }

        Optional<String> text() {
            return content.map(bytes -> bytes.toString(StandardCharsets.UTF_8));
        }

        @Override
        public OutputStream openOutputStream() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            content = Optional.of(bytes);
            return bytes;
        }

        @Override
        public InputStream openInputStream() throws IOException {
            return new ByteArrayInputStream(text().orElseThrow(() -> new FileNotFoundException(getName()))
                    .getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
            return text().orElseThrow(() -> new FileNotFoundException(getName()));
        }
    }
}
