package dev.migrate.processor.entity;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** Turns the value of an annotation's member into what {@link AnnotationModel} holds. */
final class AnnotationValueReader extends SimpleAnnotationValueVisitor14<Object, TypeMirror> {
    private final Compiler compiler;
    private final AnnotationReader annotations;

    AnnotationValueReader(Compiler compiler, AnnotationReader annotations) {
        this.compiler = compiler;
        this.annotations = annotations;
    }

    @Override
    protected Object defaultAction(Object value, TypeMirror memberType) {
        return value;
    }

    /** The compiler hands out a text for any value that it cannot resolve. */
    @Override
    public Object visitString(String text, TypeMirror memberType) {
        return isString(memberType) || memberType.getKind() == TypeKind.ERROR ? text : AnnotationModel.UNKNOWN;
    }

    @Override
    public Object visitEnumConstant(VariableElement constant, TypeMirror memberType) {
        return constant.getSimpleName().toString();
    }

    @Override
    public Object visitType(TypeMirror type, TypeMirror memberType) {
        return compiler.name(type);
    }

    @Override
    public Object visitAnnotation(AnnotationMirror annotation, TypeMirror memberType) {
        return annotations.model(annotation);
    }

    @Override
    public Object visitArray(List<? extends AnnotationValue> values, TypeMirror memberType) {
        TypeMirror component = memberType instanceof ArrayType array ? array.getComponentType() : memberType;
        List<Object> known = new ArrayList<>();
        for (AnnotationValue value : values) {
            Object read = visit(value, component);
            if (read != AnnotationModel.UNKNOWN) {
                known.add(read);
            }
        }
        return List.copyOf(known);
    }

    @Override
    public Object visitUnknown(AnnotationValue value, TypeMirror memberType) {
        return AnnotationModel.UNKNOWN;
    }

    private static boolean isString(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && element.getQualifiedName().contentEquals("java.lang.String");
    }
}
