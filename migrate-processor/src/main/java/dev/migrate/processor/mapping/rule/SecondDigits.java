package dev.migrate.processor.mapping.rule;

import dev.migrate.schema.SqlType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The digits behind the second that types of times have. */
public final class SecondDigits {
    private static final Pattern TYPE = Pattern.compile("(time|timestamp)\\(\\d+\\)(.*)");
    private static final int TIMESTAMP_DIGITS = 6;

    private SecondDigits() {}

    /** The type as if nobody had said its digits; other types stay what they are. */
    public static SqlType forget(SqlType type, MappingRules rules) {
        Matcher time = TYPE.matcher(type.text());
        if (!time.matches()) {
            return type;
        }
        int digits = time.group(1).equals("time") ? rules.timePrecision() : TIMESTAMP_DIGITS;
        return SqlType.of(time.group(1) + "(" + digits + ")" + time.group(2));
    }
}
