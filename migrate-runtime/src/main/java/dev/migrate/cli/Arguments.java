package dev.migrate.cli;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A command line that was understood.
 *
 * @param command the command
 * @param options the arguments with their values, empty for those that take none
 */
record Arguments(Command command, Map<Option, String> options) {
    /**
     * Reads {@code upgrade --to=head}, also written {@code --to head} or {@code upgrade head}.
     *
     * @throws UsageException if something is not known, missing or given twice
     */
    static Arguments parse(List<String> words) {
        if (words.isEmpty()) {
            throw new UsageException("No command is given.");
        }
        Command command = command(words.get(0));
        Map<Option, String> options = new EnumMap<>(Option.class);
        int next = 1;
        while (next < words.size()) {
            next += read(command, words.subList(next, words.size()), options);
        }
        return new Arguments(command, options);
    }

    @Nullable
    String get(Option option) {
        return options.get(option);
    }

    String get(Option option, String otherwise) {
        return options.getOrDefault(option, otherwise);
    }

    boolean has(Option option) {
        return options.containsKey(option);
    }

    /** Reads one argument; how many words it took. */
    private static int read(Command command, List<String> words, Map<Option, String> options) {
        String[] parts = isPlace(words.get(0))
                ? new String[] {"--" + place(command, words.get(0)).key(), words.get(0)}
                : words.get(0).split("=", 2);
        Option option = option(command, parts[0]);
        boolean apart = option.takesValue() && parts.length == 1;
        if (apart && words.size() == 1) {
            throw new UsageException("'" + parts[0] + "' has no value: " + option.form() + ".");
        }
        if (!option.takesValue() && parts.length == 2) {
            throw new UsageException("'" + parts[0] + "' takes no value.");
        }
        String value = apart ? words.get(1) : parts.length == 2 ? parts[1] : "";
        if (options.put(option, value) != null) {
            throw new UsageException("'" + parts[0] + "' is given twice.");
        }
        return apart ? 2 : 1;
    }

    /** Whether a word is a place in the history without the name of its argument: {@code head}, {@code -1}. */
    private static boolean isPlace(String word) {
        return !word.startsWith("--");
    }

    private static Option place(Command command, String word) {
        return command.place().orElseThrow(() -> new UsageException("'" + word + "' is not understood."));
    }

    private static Command command(String word) {
        return Arrays.stream(Command.values())
                .filter(command -> command.key().equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageException("'" + word + "' is no command. There are "
                        + Arrays.stream(Command.values()).map(Command::key).collect(Collectors.joining(", ")) + "."));
    }

    private static Option option(Command command, String word) {
        Optional<Option> option = Arrays.stream(Option.values())
                .filter(each -> each.isCalled(word))
                .findFirst();
        return option.filter(command::takes)
                .orElseThrow(() -> new UsageException("'" + command.key() + "' takes no '" + word + "'."));
    }
}
