package dev.migrate.error;

/** A value that a statement was given and that can't become a value of PostgreSQL. */
public final class UnsupportedValueException extends MigrateException {
    private UnsupportedValueException(String message) {
        super(message);
    }

    /** A value of a class that has no counterpart. */
    public static UnsupportedValueException ofType(Class<?> type) {
        return new UnsupportedValueException("A value of '" + type.getName() + "' can't be written to PostgreSQL."
                + " Supported are null, String, Character, Boolean, Integer, Long, Short, Byte, BigInteger, BigDecimal, Double,"
                + " Float, UUID, LocalDate, LocalTime, LocalDateTime, OffsetTime, OffsetDateTime, ZonedDateTime, Instant,"
                + " Duration, Period, byte[], String[] and enums. Convert it to one of them.");
    }

    /**
     * A text with a character that no text in PostgreSQL can hold.
     *
     * @param character the character, in words
     */
    public static UnsupportedValueException holds(String text, String character) {
        return new UnsupportedValueException("The text '" + text.replace("\0", "\\0")
                + "' is refused by PostgreSQL. It holds " + character + ". Remove that character.");
    }
}
