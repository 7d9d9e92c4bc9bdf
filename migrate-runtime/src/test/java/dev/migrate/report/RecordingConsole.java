package dev.migrate.report;

import java.util.ArrayList;
import java.util.List;

/** A console that keeps what it is told, and calls things as Maven does. */
final class RecordingConsole implements Console {
    final List<String> lines = new ArrayList<>();
    final List<String> printed = new ArrayList<>();

    @Override
    public void tell(String line) {
        lines.add(line);
    }

    @Override
    public void write(String text) {
        printed.add(text.stripTrailing());
    }

    @Override
    public String command(String name) {
        return "mvn migrate:" + name;
    }

    @Override
    public String argument(String name) {
        return "-D" + name;
    }
}
