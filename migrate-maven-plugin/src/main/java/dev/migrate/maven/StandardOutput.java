package dev.migrate.maven;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard output as a pipe sees it: what is written here comes out as it is. */
final class StandardOutput {
    private StandardOutput() {}

    /**
     * The stream in that version of Maven, in UTF-8 whatever the locale: a script with question marks in its names would be
     * another one. Since 4 Maven puts a level before each line of {@code System.out}.
     */
    static PrintStream of(String mavenVersion) {
        return mavenVersion.startsWith("3.")
                ? new PrintStream(System.out, true, StandardCharsets.UTF_8)
                : new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }
}
