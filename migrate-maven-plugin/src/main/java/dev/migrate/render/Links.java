package dev.migrate.render;

import dev.migrate.render.Expression.Call;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the calls of a chain that are needed; not for use by several threads. */
final class Links {
    private final Call root;
    private final List<Call> links = new ArrayList<>();

    private Links(Call root) {
        this.root = root;
    }

    /** Starts with the first call. */
    static Links of(Call root) {
        return new Links(root);
    }

    /** Adds a call with arguments. */
    Links add(String method, List<Expression> arguments) {
        links.add(Expression.link(method, arguments));
        return this;
    }

    /** Adds a call without arguments if it is needed. */
    Links addIf(boolean needed, String method) {
        return needed ? add(method, List.of()) : this;
    }

    /** Adds a call with a string unless it is null. */
    Links addText(String method, @Nullable String value) {
        return value == null ? this : add(method, List.of(Expression.text(value)));
    }

    /** The whole expression. */
    Expression end() {
        return Expression.chain(root, links);
    }
}
