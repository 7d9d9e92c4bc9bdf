package dev.migrate.processor;

import java.util.List;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** What the module of a revision class lets the runtime see (Java Language Specification, section 7.7.2). */
final class RevisionModule {
    /** The {@code Automatic-Module-Name} of the runtime's jar. */
    private static final String RUNTIME = "dev.migrate.runtime";

    private final Elements elements;

    RevisionModule(Elements elements) {
        this.elements = elements;
    }

    /** Whether the runtime may use the public members of the class; the class path shows everything. */
    boolean shows(TypeElement type) {
        ModuleElement module = elements.getModuleOf(type);
        if (module == null || module.isUnnamed() || module.isOpen()) {
            return true;
        }
        PackageElement from = elements.getPackageOf(type);
        return ElementFilter.exportsIn(module.getDirectives()).stream()
                        .anyMatch(exports -> exports.getPackage().equals(from) && isFor(exports.getTargetModules()))
                || ElementFilter.opensIn(module.getDirectives()).stream()
                        .anyMatch(opens -> opens.getPackage().equals(from) && isFor(opens.getTargetModules()));
    }

    private static boolean isFor(@Nullable List<? extends ModuleElement> targets) {
        return targets == null
                || targets.stream().anyMatch(target -> target.getQualifiedName().contentEquals(RUNTIME));
    }
}
