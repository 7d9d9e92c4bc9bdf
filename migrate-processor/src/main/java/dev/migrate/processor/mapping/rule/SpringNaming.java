package dev.migrate.processor.mapping.rule;

import java.util.Locale;

/** Spring Boot's names: camel case becomes snake case, and join tables are named after the owning attribute. */
final class SpringNaming implements Naming {
    private final MappingRules rules;

    SpringNaming(MappingRules rules) {
        this.rules = rules;
    }

    @Override
    public Name physical(Name logical) {
        return logical.quoted() && rules.quotedNamesKept()
                ? logical
                : new Name(snakeCase(logical.text()), logical.quoted());
    }

    @Override
    public String joinTable(String ownerTable, String targetTable, String attribute) {
        return ownerTable + "_" + attribute;
    }

    private String snakeCase(String text) {
        StringBuilder name = new StringBuilder(text.replace('.', '_'));
        for (int i = 1; i < name.length() - 1; i++) {
            if (isLowerCase(name.charAt(i - 1))
                    && Character.isUpperCase(name.charAt(i))
                    && isLowerCase(name.charAt(i + 1))) {
                name.insert(i++, '_');
            }
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }

    private boolean isLowerCase(char character) {
        return Character.isLowerCase(character) || (rules.digitsAsLowerCase() && Character.isDigit(character));
    }
}
