package dev.migrate.processor.mapping.draft;

import dev.migrate.processor.entity.TypeModel;
import dev.migrate.processor.mapping.annotation.BasicValue;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.problem.Problems;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SqlType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** The enum types that columns ask for, each by the simple name of its Java enum. */
public final class EnumTypes {
    private final TreeMap<QualifiedName, EnumType> types = new TreeMap<>();
    private final Problems problems;

    public EnumTypes(Problems problems) {
        this.problems = problems;
    }

    /** The type that stores the enum of a value. */
    public SqlType of(BasicValue value, boolean sorted) {
        TypeModel javaEnum = value.type();
        QualifiedName name =
                QualifiedName.of(Name.plain(simpleName(javaEnum.name())).exact());
        List<String> constants = Objects.requireNonNull(javaEnum.enumModel()).constants();
        List<String> labels = sorted ? constants.stream().sorted().toList() : constants;
        EnumType type = new EnumType(name, labels, new Origin(javaEnum.name()));
        EnumType known = types.putIfAbsent(name, type);
        if (known != null && !known.equals(type)) {
            report(value, name, known);
        }
        return SqlType.enumType(name);
    }

    /** All types so far, by name. */
    public Collection<EnumType> all() {
        return types.values();
    }

    private void report(BasicValue value, QualifiedName name, EnumType known) {
        problems.add(
                MappingMessage.ENUM_TYPE_TWICE,
                value.subject().place(),
                value.type().name(),
                name,
                known.origin() == null ? "another enum" : known.origin().path());
    }

    private static String simpleName(String className) {
        return className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
    }
}
