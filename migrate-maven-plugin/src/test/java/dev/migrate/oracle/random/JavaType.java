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

    /** The kind of a record. */
    static final String RECORD = "record";

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

    private boolean isRecord() {
        return kind.endsWith(RECORD);
    }

    /** The attributes of a record stand in its head. */
    private String components() {
        return !isRecord()
                ? ""
                : members.stream()
                        .filter(JavaMember::isAttribute)
                        .map(JavaMember::component)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** The source, without package and imports. */
    String source() {
        boolean properties = annotations.contains(PROPERTIES);
        return annotations.stream().map(annotation -> annotation + "\n").collect(Collectors.joining())
                + kind + " " + name + components() + " " + clause + " {\n"
                + members.stream()
                        .filter(member -> !isRecord() || !member.isAttribute())
                        .flatMap(member -> Stream.concat(member.lines(properties), Stream.of("")))
                        .map(line -> line.isEmpty() ? "\n" : "    " + line + "\n")
                        .collect(Collectors.joining())
                + "}\n";
    }
}
