package dev.migrate.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Files that get new texts together, or not at all.
 *
 * @param files the files
 */
record Rewrite(List<RewrittenFile> files) {
    /**
     * Writes them.
     *
     * @throws RevisionExistsException if another file has the new name of one
     */
    void run() {
        Map<Path, byte[]> originals = new LinkedHashMap<>();
        try {
            for (RewrittenFile file : files) {
                if (Files.exists(file.before())) {
                    originals.put(file.before(), Files.readAllBytes(file.before()));
                }
            }
            requireFree(originals.keySet());
            writeOrUndo(originals);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Can't write " + files.stream().map(RewrittenFile::after).toList(), e);
        }
    }

    private void requireFree(Set<Path> ours) {
        for (RewrittenFile file : files) {
            if (Files.exists(file.after()) && !ours.contains(file.after())) {
                throw new RevisionExistsException(file.after());
            }
        }
    }

    private void writeOrUndo(Map<Path, byte[]> originals) throws IOException {
        try {
            write(originals.keySet());
        } catch (IOException e) {
            undo(originals);
            throw e;
        }
    }

    private void write(Set<Path> originals) throws IOException {
        Set<Path> written = files.stream().map(RewrittenFile::after).collect(Collectors.toSet());
        for (RewrittenFile file : files) {
            RevisionFiles.put(file.text(), file.after());
        }
        for (Path original : originals) {
            if (!written.contains(original)) {
                Files.delete(original);
            }
        }
    }

    private void undo(Map<Path, byte[]> originals) throws IOException {
        for (RewrittenFile file : files) {
            if (!originals.containsKey(file.after()) && Files.isRegularFile(file.after())) {
                Files.delete(file.after());
            }
        }
        for (Map.Entry<Path, byte[]> original : originals.entrySet()) {
            Files.write(original.getKey(), original.getValue());
        }
    }
}
