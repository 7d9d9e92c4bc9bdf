package dev.migrate.processor.entity;

import dev.migrate.processor.problem.Place;
import dev.migrate.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Reads the attributes that one class declares, for the class that has them. */
final class AttributeReader {
    private final Compiler compiler;
    private final TypeReader types;
    private final TargetTypes targets;
    private final PersistentMembers members;
    private final EmbeddableReader embeddables;
    private final Problems problems;

    AttributeReader(
            Compiler compiler,
            AnnotationReader annotations,
            ClassReader classes,
            PersistentMembers members,
            Problems problems) {
        this.compiler = compiler;
        this.problems = problems;
        this.types = new TypeReader(compiler, classes);
        this.targets = new TargetTypes(compiler);
        this.members = members;
        this.embeddables = new EmbeddableReader(compiler, annotations, this, problems);
    }

    EmbeddableReader embeddables() {
        return embeddables;
    }

    /** Whether the compiler does not know a superclass, which is reported, since its attributes are missing. */
    boolean lacksSuperclass(TypeElement type) {
        Optional<TypeElement> below = Hierarchy.withUnknownSuperclass(type);
        if (below.isEmpty()) {
            return false;
        }
        problems.add(
                ReadingMessage.UNKNOWN_SUPERCLASS,
                Place.at(below.get()),
                compiler.binaryName(below.get()),
                compiler.name(below.get().getSuperclass()));
        return true;
    }

    List<Attribute> read(TypeElement declaring, Owner owner) {
        Access access = Access.explicit(declaring).orElse(owner.access());
        String className = compiler.binaryName(declaring);
        // A member of a class without type parameters has the same type in every place.
        boolean plain = Compiler.isPlain((DeclaredType) declaring.asType());
        List<Attribute> attributes = new ArrayList<>();
        for (Member member : members.of(declaring, access)) {
            attributes.add(attribute(member, className, owner, plain));
        }
        return attributes;
    }

    private Attribute attribute(Member member, String className, Owner owner, boolean plain) {
        TypeModel type = types.read(type(member, owner, plain), embeddables.use(member, owner));
        Attribute attribute = new Attribute(member.name(), type, member.annotations(), className, member.place());
        reportUnknown(type, attribute);
        return attribute;
    }

    private TypeMirror type(Member member, Owner owner, boolean plain) {
        Element element = member.element();
        TypeMirror resolved = plain ? element.asType() : compiler.types().asMemberOf(owner.type(), element);
        return targets.apply(
                member.annotations(), resolved instanceof ExecutableType getter ? getter.getReturnType() : resolved);
    }

    private void reportUnknown(TypeModel type, Attribute attribute) {
        if (type.kind() == TypeModel.Kind.ERROR) {
            report(type, attribute);
        }
        for (TypeModel argument : type.arguments()) {
            reportUnknown(argument, attribute);
        }
        if (type.component() != null) {
            reportUnknown(type.component(), attribute);
        }
    }

    private void report(TypeModel unknown, Attribute attribute) {
        problems.add(
                ReadingMessage.UNKNOWN_TYPE,
                attribute.place(),
                attribute.name(),
                attribute.declaringClass(),
                unknown.name());
    }
}
