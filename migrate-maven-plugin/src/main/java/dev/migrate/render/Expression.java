package dev.migrate.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Java expression before it is broken into lines. */
sealed interface Expression {
    /** The longest string in one constant: a class file has room for 65535 bytes, up to three for each char. */
    int LONGEST_CONSTANT = 20_000;

    /**
     * A number, {@code null} or a constant.
     *
     * @param owner the type from which the constant is statically imported, or null if it needs no import
     * @param code the source
     */
    record Word(@Nullable Class<?> owner, String code) implements Expression {}

    /**
     * A string.
     *
     * @param value its value
     */
    record Text(String value) implements Expression {}

    /**
     * A string that is written as a text block.
     *
     * @param value its value, which {@link TextBlock#suits suits}
     */
    record Block(String value) implements Expression {}

    /**
     * A call.
     *
     * @param callee what is called
     * @param arguments the arguments in order
     */
    record Call(Callee callee, List<Expression> arguments) implements Expression {}

    /**
     * Calls on the result of a call.
     *
     * @param root the first call
     * @param links the calls on its result, one after the other, at least one
     */
    record Chain(Call root, List<Call> links) implements Expression {}

    /**
     * What is called.
     *
     * @param kind how it is called
     * @param owner the type that has it, or null for a method of a receiver
     * @param method its name, empty for a constructor
     */
    record Callee(Kind kind, @Nullable Class<?> owner, String method) {
        /** The source, the type by its simple name. */
        String code() {
            return before() + (owner == null || kind == Kind.IMPORTED ? "" : owner.getSimpleName()) + after();
        }

        /** What stands before the type. */
        String before() {
            return kind == Kind.CONSTRUCTOR ? "new " : "";
        }

        /** What stands after the type. */
        String after() {
            return kind == Kind.STATIC ? "." + method : method;
        }
    }

    /** How something is called. */
    enum Kind {
        /** A method of a receiver that stands before it. */
        METHOD,
        /** A static method by its type. */
        STATIC,
        /** A static method by static import. */
        IMPORTED,
        /** A constructor. */
        CONSTRUCTOR
    }

    /** Source that stands for itself. */
    static Expression word(String code) {
        return new Word(null, code);
    }

    /** A constant by static import. */
    static Expression constant(Enum<?> constant) {
        return new Word(constant.getDeclaringClass(), constant.name());
    }

    /** A string, or {@code null}. */
    static Expression text(@Nullable String value) {
        if (value == null) {
            return word("null");
        }
        return value.length() <= LONGEST_CONSTANT ? new Text(value) : joined(value);
    }

    /** Strings, after a first one. */
    static List<Expression> texts(String first, List<String> others) {
        List<Expression> texts = new ArrayList<>();
        texts.add(text(first));
        others.forEach(other -> texts.add(text(other)));
        return texts;
    }

    /** A call of a method by static import. */
    static Call imported(Class<?> owner, String method, List<Expression> arguments) {
        return new Call(new Callee(Kind.IMPORTED, owner, method), arguments);
    }

    /** A call of a static method by its type. */
    static Call ofType(Class<?> owner, String method, Expression... arguments) {
        return new Call(new Callee(Kind.STATIC, owner, method), List.of(arguments));
    }

    /** A call of a constructor. */
    static Call instance(Class<?> owner, Expression... arguments) {
        return new Call(new Callee(Kind.CONSTRUCTOR, owner, ""), List.of(arguments));
    }

    /** A call of the recorder that a migration is given. */
    static Call operation(String method, Expression... arguments) {
        return operation(method, List.of(arguments));
    }

    /** A call of the recorder that a migration is given. */
    static Call operation(String method, List<Expression> arguments) {
        return new Call(new Callee(Kind.METHOD, null, "op." + method), arguments);
    }

    /** A call on the result of another. */
    static Call link(String method, List<Expression> arguments) {
        return new Call(new Callee(Kind.METHOD, null, method), arguments);
    }

    /** A call, with calls on its result if there are any. */
    static Expression chain(Call root, List<Call> links) {
        return links.isEmpty() ? root : new Chain(root, List.copyOf(links));
    }

    private static Expression joined(String value) {
        List<Expression> arguments = new ArrayList<>();
        arguments.add(new Text(""));
        JavaString.chunks(value, LONGEST_CONSTANT).forEach(chunk -> arguments.add(new Text(chunk)));
        return new Call(new Callee(Kind.STATIC, String.class, "join"), arguments);
    }
}
