package dev.migrate.processor.mapping.rule;

/** The default names of Jakarta Persistence, taken as they are. */
final class JpaNaming implements Naming {
    private final MappingRules rules;

    JpaNaming(MappingRules rules) {
        this.rules = rules;
    }

    @Override
    public Name physical(Name logical) {
        return logical.quotedIf(rules.dollarQuoted() && logical.text().indexOf('$') >= 0);
    }

    @Override
    public String joinTable(String ownerTable, String targetTable, String attribute) {
        return ownerTable + "_" + targetTable;
    }
}
