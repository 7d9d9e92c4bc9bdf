package dev.migrate.processor.mapping;

import java.util.Locale;

/** Spring Boot's names: camel case becomes snake case, and join tables are named after the owning attribute. */
final class SpringNaming implements Naming {
    @Override
    public Name physical(Name logical) {
        return logical.quoted() ? logical : Name.plain(snakeCase(logical.text()));
    }

    @Override
    public String joinTable(String ownerTable, String targetTable, String attribute) {
        return ownerTable + "_" + attribute;
    }

    private static String snakeCase(String text) {
        StringBuilder name = new StringBuilder(text.replace('.', '_'));
        for (int i = 1; i < name.length() - 1; i++) {
            if (startsWord(name.charAt(i - 1), name.charAt(i), name.charAt(i + 1))) {
                name.insert(i++, '_');
            }
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean startsWord(char before, char current, char after) {
        return (Character.isLowerCase(before) || Character.isDigit(before))
                && Character.isUpperCase(current)
                && (Character.isLowerCase(after) || Character.isDigit(after));
    }
}
