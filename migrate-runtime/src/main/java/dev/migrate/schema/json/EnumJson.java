package dev.migrate.schema.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/** A constant of an enum as JSON: its name in lower case, with blanks in place of underscores. */
final class EnumJson {
    private EnumJson() {}

    static String text(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static <E extends Enum<E>> E read(JsonInput input, String name, E[] constants) {
        return read(input, name, constants, EnumJson::text);
    }

    /** The constant whose text stands in the field. */
    static <E> E read(JsonInput input, String name, E[] constants, Function<E, String> text) {
        String found = input.text(name);
        return Arrays.stream(constants)
                .filter(constant -> text.apply(constant).equals(found))
                .findFirst()
                .orElseThrow(() -> input.unexpected(
                        name,
                        "there is '" + found + "' instead of one of "
                                + Arrays.stream(constants).map(text).toList()));
    }
}
