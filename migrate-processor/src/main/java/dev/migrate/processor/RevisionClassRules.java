package dev.migrate.processor;

import dev.migrate.processor.problem.Problems;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What a revision class must be so that it can be loaded and run by its name. */
final class RevisionClassRules {
    private static final String MIGRATION = "dev.migrate.revision.Migration";

    private final Elements elements;
    private final Types types;
    private final Problems problems;

    RevisionClassRules(Elements elements, Types types, Problems problems) {
        this.elements = elements;
        this.types = types;
        this.problems = problems;
    }

    /** Reports what is wrong with a revision class. */
    void check(RevisionClass revision) {
        TypeElement type = revision.element();
        require(isPublic(type), ProcessorMessage.HIDDEN_REVISION, revision);
        require(isOutermost(type) || isStatic(type), ProcessorMessage.INNER_REVISION, revision);
        require(isConcrete(type), ProcessorMessage.ABSTRACT_REVISION, revision);
        require(isMigration(type), ProcessorMessage.NO_MIGRATION, revision);
        require(!isConcrete(type) || hasConstructor(type), ProcessorMessage.NO_CONSTRUCTOR, revision);
        requireShown(revision);
    }

    private void requireShown(RevisionClass revision) {
        if (!new RevisionModule(elements).shows(revision.element())) {
            problems.add(
                    ProcessorMessage.HIDDEN_PACKAGE,
                    revision.place(),
                    revision.info().id(),
                    revision.info().className(),
                    elements.getPackageOf(revision.element()).getQualifiedName());
        }
    }

    private void require(boolean holds, ProcessorMessage message, RevisionClass revision) {
        if (!holds) {
            problems.add(
                    message,
                    revision.place(),
                    revision.info().id(),
                    revision.info().className());
        }
    }

    private static boolean isPublic(TypeElement type) {
        return hasPublic(type) && (isOutermost(type) || isPublic(enclosing(type)));
    }

    private static boolean hasPublic(Element element) {
        return element.getModifiers().contains(Modifier.PUBLIC);
    }

    private static boolean isOutermost(TypeElement type) {
        return type.getNestingKind() == NestingKind.TOP_LEVEL;
    }

    private static TypeElement enclosing(TypeElement type) {
        return (TypeElement) Objects.requireNonNull(type.getEnclosingElement());
    }

    private static boolean isStatic(TypeElement type) {
        return type.getModifiers().contains(Modifier.STATIC);
    }

    private static boolean isConcrete(TypeElement type) {
        return (type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD)
                && !type.getModifiers().contains(Modifier.ABSTRACT);
    }

    private boolean isMigration(TypeElement type) {
        TypeElement migration = elements.getTypeElement(MIGRATION);
        return migration != null && types.isSubtype(type.asType(), migration.asType());
    }

    private static boolean hasConstructor(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(constructor ->
                        hasPublic(constructor) && constructor.getParameters().isEmpty());
    }
}
