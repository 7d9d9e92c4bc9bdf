package dev.migrate.execution;

import dev.migrate.operation.ConnectionWork;
import dev.migrate.operation.Operation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Operations as text that is equal exactly when they are.
 *
 * <p>Parts that are null, false or empty are left out, so that a part which a later version adds does not change the text of
 * operations that do without it. Work on the connection is code and counts as a part that is there, no more.
 */
final class CanonicalText {
    private CanonicalText() {}

    /** One operation a line. */
    static String of(List<Operation> operations) {
        return operations.stream().map(CanonicalText::record).collect(Collectors.joining("\n"));
    }

    private static String record(Object record) {
        return record.getClass().getSimpleName()
                + Arrays.stream(record.getClass().getRecordComponents())
                        .map(component -> part(component.getName(), value(component, record)))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(",", "(", ")"));
    }

    private static String part(String name, @Nullable Object value) {
        boolean absent = value == null || value.equals(false) || value.equals(List.of());
        return absent ? "" : name + "=" + text(value);
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "null";
        } else if (value instanceof Record) {
            return record(value);
        } else if (value instanceof List<?> values) {
            return values.stream().map(CanonicalText::text).collect(Collectors.joining(",", "[", "]"));
        } else if (value instanceof byte[] bytes) {
            return "0x" + HexFormat.of().formatHex(bytes);
        } else if (value instanceof Number || value instanceof Boolean || value instanceof Enum<?>) {
            return value instanceof Enum<?> constant ? constant.name() : value.toString();
        } else if (value instanceof ConnectionWork) {
            return "code";
        }
        return '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static @Nullable Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(component + " can't be read", e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(component + " can't be read", Objects.requireNonNullElse(e.getCause(), e));
        }
    }
}
