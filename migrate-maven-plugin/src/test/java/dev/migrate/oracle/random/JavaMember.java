package dev.migrate.oracle.random;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An attribute of a class, a constant of an enum, or a method as it is written.
 *
 * @param annotations as they stand in the source
 * @param type the type as it stands in the source; empty for what is written as its name says
 * @param name the name
 */
public record JavaMember(List<String> annotations, String type, String name) {
    public JavaMember {
        annotations = List.copyOf(annotations);
    }

    /** The member with other annotations. */
    public JavaMember with(List<String> others) {
        return new JavaMember(others, type, name);
    }

    /** Whether it is an attribute. */
    public boolean isAttribute() {
        return !type.isEmpty();
    }

    Stream<String> lines(boolean properties) {
        if (!isAttribute()) {
            return Stream.of(name);
        }
        boolean other = annotations.stream().anyMatch(annotation -> annotation.startsWith("@Access("));
        return properties == other ? field() : property();
    }

    /** The member as a component of a record. */
    String component() {
        return Stream.concat(annotations.stream(), Stream.of(type, name)).collect(Collectors.joining(" "));
    }

    private Stream<String> field() {
        return Stream.concat(annotations.stream(), Stream.of(type + " " + name + ";"));
    }

    private Stream<String> property() {
        String suffix =
                Character.isUpperCase(name.charAt(0)) || name.length() > 1 && Character.isUpperCase(name.charAt(1))
                        ? name
                        : Character.toUpperCase(name.charAt(0)) + name.substring(1);
        Stream<String> methods = Stream.of(
                "public " + type + " get" + suffix + "() { return " + name + "; }",
                "public void set" + suffix + "(" + type + " value) { " + name + " = value; }");
        return Stream.of(Stream.of("private " + type + " " + name + ";"), annotations.stream(), methods)
                .flatMap(lines -> lines);
    }
}
