package dev.migrate.author;

import dev.migrate.revision.RevisionInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A branch that everybody's revisions come together on, as far as git knows one: databases may have run what is there.
 *
 * @param name its name
 * @param files the revision classes that are there, by their paths below the sources
 */
record MainBranch(String name, Set<String> files) {
    /** What it may be called, the likeliest first. */
    static final List<String> NAMES = List.of("origin/main", "origin/master", "main", "master");

    /** Those that there are, the likeliest first; none without git or without a repository. */
    static List<MainBranch> of(Path sources) {
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        Git git = new Git(sources);
        return NAMES.stream()
                .filter(name -> git.run("rev-parse", "--verify", "--quiet", name + "^{commit}")
                        .isPresent())
                .map(name -> new MainBranch(name, revisionsAt(name, git)))
                .toList();
    }

    /** Whether the revision is there. */
    boolean has(RevisionInfo revision) {
        return files.contains(RevisionFiles.path(revision));
    }

    /** The files that had the annotation in that commit, whatever they contain now. */
    static Set<String> revisionsAt(String commit, Git git) {
        String prefix = commit + ":";
        Set<String> files = new HashSet<>();
        for (String name : git.names("grep", "-l", "-z", "-I", "-F", "@Revision(", commit, "--", ".")) {
            files.add(name.startsWith(prefix) ? name.substring(prefix.length()) : name);
        }
        return files;
    }
}
