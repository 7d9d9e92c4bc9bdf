package dev.migrate.cli;

import dev.migrate.report.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The streams of the process: results go to the one, everything else to the other.
 *
 * @param out where results go
 * @param err where sentences go
 */
record Terminal(PrintStream out, PrintStream err) implements Console {
    /** Those of this process, in UTF-8: an image without a locale would turn other letters into question marks. */
    static Terminal ofProcess() {
        return new Terminal(stream(FileDescriptor.out), stream(FileDescriptor.err));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    @Override
    public void tell(String line) {
        err.print(line + "\n");
        err.flush();
    }

    @Override
    public void write(String text) {
        out.print(text);
        out.flush();
    }

    @Override
    public String command(String name) {
        return name;
    }

    @Override
    public String argument(String name) {
        return "--" + name;
    }
}
