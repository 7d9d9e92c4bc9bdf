package dev.migrate.diff;

import dev.migrate.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of an object as a flag on the command line has it: {@code users}, {@code users.bio}, {@code audit.users.bio}.
 *
 * @param parts schema, table and column, those that are there
 */
record ObjectPath(List<String> parts) {
    ObjectPath {
        parts = List.copyOf(parts);
    }

    static ObjectPath of(QualifiedName name) {
        return new ObjectPath(Stream.concat(Stream.ofNullable(name.schema()), Stream.of(name.name()))
                .toList());
    }

    static ObjectPath of(QualifiedName table, String column) {
        List<String> parts = new ArrayList<>(of(table).parts());
        parts.add(column);
        return new ObjectPath(parts);
    }

    static String text(String name) {
        return QualifiedName.of(name).toString();
    }

    @Override
    public String toString() {
        return parts.stream().map(ObjectPath::text).collect(Collectors.joining("."));
    }
}
