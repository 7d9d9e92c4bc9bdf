package dev.migrate.render;

import com.palantir.javapoet.JavaFile;
import dev.migrate.render.Expression.Call;
import dev.migrate.render.Expression.Chain;
import dev.migrate.render.Expression.Kind;
import dev.migrate.render.Expression.Word;
import org.jspecify.annotations.Nullable;

/** Imports the members that expressions name without their type; the file sorts them. */
final class StaticImports {
    private final JavaFile.Builder file;

    StaticImports(JavaFile.Builder file) {
        this.file = file;
    }

    /** Imports what an expression names. */
    void addFrom(Expression expression) {
        if (expression instanceof Word word) {
            add(word.owner(), word.code());
        } else if (expression instanceof Call call) {
            if (call.callee().kind() == Kind.IMPORTED) {
                add(call.callee().owner(), call.callee().method());
            }
            call.arguments().forEach(this::addFrom);
        } else if (expression instanceof Chain chain) {
            addFrom(chain.root());
            chain.links().forEach(this::addFrom);
        }
    }

    private void add(@Nullable Class<?> owner, String member) {
        if (owner != null) {
            file.addStaticImport(owner, member);
        }
    }
}
