package dev.migrate.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.migrate.processor.CompiledClasses;
import dev.migrate.revision.RevisionRegistry;
import dev.migrate.schema.json.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that a model is read from: two readings of one state give one model.
 *
 * @param facts the settings, the content of each folder, and path, size and time of each jar
 */
record ModelState(List<String> facts) {
    /** What the goals write beside the classes is made from the model, which is not read from it. */
    private static final Set<Path> WRITTEN = Set.of(Path.of(Snapshot.PATH), Path.of(RevisionRegistry.RESOURCE));

    ModelState {
        facts = List.copyOf(facts);
    }

    /** The state of these classes now. */
    static ModelState of(CompiledClasses classes) throws IOException {
        List<String> facts = new ArrayList<>();
        facts.add(new TreeMap<>(classes.settings()).toString());
        for (List<Path> paths : List.of(classes.directories(), classes.entityJars(), classes.classPath())) {
            facts.add("paths");
            for (Path path : paths) {
                facts.add(path + " " + (Files.isDirectory(path) ? content(path) : attributes(path)));
            }
        }
        return new ModelState(facts);
    }

    private static String attributes(Path jar) throws IOException {
        return Files.exists(jar) ? Files.size(jar) + " " + Files.getLastModifiedTime(jar) : "missing";
    }

    private static String content(Path folder) throws IOException {
        MessageDigest digest = sha256();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path path = folder.relativize(file);
                if (!WRITTEN.contains(path)) {
                    digest.update(sha256().digest(path.toString().getBytes(UTF_8)));
                    digest.update(sha256().digest(Files.readAllBytes(file)));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
