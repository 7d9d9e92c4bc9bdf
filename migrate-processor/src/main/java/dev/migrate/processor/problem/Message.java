package dev.migrate.processor.problem;

import javax.tools.Diagnostic;

/** A text that the processor can report; each package that reports has one enum of them. */
public interface Message {
    /** The stable key that stands in brackets before the text, such as {@code UnmappedType}. */
    String key();

    /** The text, a format of {@link java.util.Formatter}: what failed, what was found, what to do. */
    String text();

    /** How severe it is: {@code ERROR} stops the build. */
    Diagnostic.Kind kind();
}
