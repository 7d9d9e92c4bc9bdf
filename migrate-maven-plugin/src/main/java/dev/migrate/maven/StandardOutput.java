package dev.migrate.maven;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard output as a pipe sees it: what is written here comes out as it is. */
final class StandardOutput {
    private StandardOutput() {}

    /** The stream in that version of Maven; since 4 it puts a level before each line of {@code System.out}. */
    static PrintStream of(String mavenVersion) {
        return mavenVersion.startsWith("3.")
                ? System.out
                : new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }
}
