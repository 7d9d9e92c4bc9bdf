package dev.migrate.processor.mapping;

/** The default names of Jakarta Persistence, taken as they are. */
final class JpaNaming implements Naming {
    @Override
    public Name physical(Name logical) {
        return logical;
    }

    @Override
    public String joinTable(String ownerTable, String targetTable, String attribute) {
        return ownerTable + "_" + targetTable;
    }
}
