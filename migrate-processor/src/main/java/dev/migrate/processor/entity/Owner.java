package dev.migrate.processor.entity;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.DeclaredType;

/**
 * The class whose attributes are being read.
 *
 * @param type it, with the type arguments of the place where it is used
 * @param access the access of its classes that do not name theirs
 * @param embeddedAccess the access of embeddables in it that do not name theirs: their entity's, as in Hibernate
 * @param path the binary names of the embeddables that are being read, outermost first, it included
 */
record Owner(DeclaredType type, Access access, Access embeddedAccess, List<String> path) {
    Owner {
        path = List.copyOf(path);
    }

    static Owner entity(DeclaredType type, Access access, Access embeddedAccess) {
        return new Owner(type, access, embeddedAccess, List.of());
    }

    /** Whether the same class has the same attributes in another place: it has no type arguments there or here. */
    boolean readsLike(Owner other) {
        return access == other.access
                && embeddedAccess == other.embeddedAccess
                && path.equals(other.path)
                && Compiler.isPlain(type)
                && Compiler.isPlain(other.type);
    }

    /** A subclass of this class in its place. */
    Owner narrowed(DeclaredType subclass) {
        return new Owner(subclass, access, embeddedAccess, path);
    }

    /** An embeddable in this class. */
    Owner embedded(DeclaredType embeddable, String className, Access newAccess) {
        List<String> longer = new ArrayList<>(path);
        longer.add(className);
        return new Owner(embeddable, newAccess, embeddedAccess, longer);
    }
}
