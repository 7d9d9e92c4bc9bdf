package dev.migrate.oracle.random;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A class or an enum as it is written.
 *
 * @param annotations as they stand in the source
 * @param kind what stands before the name, such as {@code abstract class}
 * @param name the simple name
 * @param clause what stands between the name and the body, such as {@code extends Base<Long>}
 * @param members the members in order
 */
public record JavaType(List<String> annotations, String kind, String name, String clause, List<JavaMember> members) {
    static final String PROPERTIES = "@Access(AccessType.PROPERTY)";

    public JavaType {
        annotations = List.copyOf(annotations);
        members = List.copyOf(members);
    }

    /** The type with other annotations. */
    public JavaType withAnnotations(List<String> others) {
        return new JavaType(others, kind, name, clause, members);
    }

    /** The type with other members. */
    public JavaType withMembers(List<JavaMember> others) {
        return new JavaType(annotations, kind, name, clause, others);
    }

    /** The type as it is written in another one. */
    JavaType nested() {
        return new JavaType(annotations, "static " + kind, name, clause, members);
    }

    /** The source, without package and imports. */
    String source() {
        boolean properties = annotations.contains(PROPERTIES);
        return annotations.stream().map(annotation -> annotation + "\n").collect(Collectors.joining())
                + kind + " " + name + " " + clause + " {\n"
                + members.stream()
                        .flatMap(member -> Stream.concat(member.lines(properties), Stream.of("")))
                        .map(line -> line.isEmpty() ? "\n" : "    " + line + "\n")
                        .collect(Collectors.joining())
                + "}\n";
    }
}
