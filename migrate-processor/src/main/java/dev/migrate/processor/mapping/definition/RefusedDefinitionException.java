package dev.migrate.processor.mapping.definition;

/** A {@code columnDefinition} that says what it cannot; turned into a problem at the attribute. */
public final class RefusedDefinitionException extends RuntimeException {
    private final String found;
    private final String instead;

    /**
     * Takes the parts of the message.
     *
     * @param found what stands in the definition
     * @param instead what to write
     */
    RefusedDefinitionException(String found, String instead) {
        super("A column definition has " + found + ". Write " + instead + ".");
        this.found = found;
        this.instead = instead;
    }

    public String found() {
        return found;
    }

    public String instead() {
        return instead;
    }
}
