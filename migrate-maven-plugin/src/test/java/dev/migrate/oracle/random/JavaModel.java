package dev.migrate.oracle.random;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A model as it is written: all classes in one package.
 *
 * @param types the classes
 * @param nested whether they are in a class that is around all of them
 */
public record JavaModel(List<JavaType> types, boolean nested) {
    private static final String HEADER = """
            package model;

            import jakarta.persistence.*;
            import jakarta.persistence.Index;
            import jakarta.persistence.Table;
            import jakarta.persistence.Temporal;
            import jakarta.validation.Valid;
            import jakarta.validation.constraints.*;
            import java.io.Serializable;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            import org.hibernate.annotations.*;
            import jakarta.persistence.CascadeType;
            import org.hibernate.type.NumericBooleanConverter;
            import org.hibernate.type.SqlTypes;
            import org.hibernate.type.YesNoConverter;

            """;

    public JavaModel {
        types = List.copyOf(types);
    }

    /** The source of all types, as one file. */
    public String source() {
        return nested
                ? types.stream()
                        .map(type -> type.nested().source())
                        .collect(Collectors.joining("\n", HEADER + "class Outer {\n", "}\n"))
                : types.stream().map(JavaType::source).collect(Collectors.joining("\n", HEADER, ""));
    }

    /** The models that lack one thing of this one: a type, an annotation or a member, whether they are valid or not. */
    public Stream<JavaModel> smaller() {
        return Stream.of(withoutTypes(), withoutMembers(), withoutAnnotations()).flatMap(models -> models);
    }

    /** The models that lack a type, and the attributes that mention it. */
    Stream<JavaModel> withoutTypes() {
        return indexes(types).mapToObj(i -> {
            Pattern mention = Pattern.compile("\\b" + Pattern.quote(types.get(i).name()) + "\\b");
            return new JavaModel(
                    without(types, i).stream()
                            .map(type -> type.withMembers(type.members().stream()
                                    .filter(member ->
                                            !mention.matcher(member.toString()).find())
                                    .toList()))
                            .toList(),
                    nested);
        });
    }

    /** The models that lack a member of a type. */
    Stream<JavaModel> withoutMembers() {
        return each(JavaModel::withoutMember);
    }

    /** The models that lack an annotation of a type or of a member. */
    Stream<JavaModel> withoutAnnotations() {
        return each(JavaModel::withoutAnnotation);
    }

    private Stream<JavaModel> each(Function<JavaType, Stream<JavaType>> change) {
        return indexes(types)
                .boxed()
                .flatMap(i -> change.apply(types.get(i)).map(type -> new JavaModel(replaced(types, i, type), nested)));
    }

    private static Stream<JavaType> withoutMember(JavaType type) {
        return indexes(type.members()).mapToObj(i -> type.withMembers(without(type.members(), i)));
    }

    private static Stream<JavaType> withoutAnnotation(JavaType type) {
        Stream<JavaType> own =
                indexes(type.annotations()).mapToObj(i -> type.withAnnotations(without(type.annotations(), i)));
        Stream<JavaType> ofMembers = indexes(type.members()).boxed().flatMap(i -> {
            JavaMember member = type.members().get(i);
            return indexes(member.annotations())
                    .mapToObj(j -> member.with(without(member.annotations(), j)))
                    .map(other -> type.withMembers(replaced(type.members(), i, other)));
        });
        return Stream.concat(own, ofMembers);
    }

    private static IntStream indexes(List<?> values) {
        return IntStream.range(0, values.size());
    }

    private static <T> List<T> without(List<T> values, int index) {
        return IntStream.range(0, values.size())
                .filter(i -> i != index)
                .<T>mapToObj(values::get)
                .toList();
    }

    private static <T> List<T> replaced(List<T> values, int index, T value) {
        return IntStream.range(0, values.size())
                .<T>mapToObj(i -> i == index ? value : values.get(i))
                .toList();
    }
}
