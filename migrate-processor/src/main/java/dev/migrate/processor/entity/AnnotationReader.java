package dev.migrate.processor.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads the annotations on elements into models of them. */
final class AnnotationReader {
    private final Compiler compiler;
    private final AnnotationTypes annotationTypes = new AnnotationTypes();
    private final Map<TypeElement, Annotations> metaAnnotations = new HashMap<>();

    AnnotationReader(Compiler compiler) {
        this.compiler = compiler;
    }

    /** Reads those that are there when the program runs, a container of repeated ones replaced by its content. */
    Annotations read(Element element) {
        List<AnnotationModel> models = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (annotationTypes.isRetained(AnnotationTypes.of(mirror))) {
                addUnfolded(mirror, models);
            }
        }
        return new Annotations(models);
    }

    private void addUnfolded(AnnotationMirror mirror, List<AnnotationModel> models) {
        AnnotationModel model = model(mirror);
        TypeElement type = AnnotationTypes.of(mirror);
        boolean container = annotationTypes.isContainer(type);
        if (!container || AnnotationTypes.hasOtherMembers(type)) {
            models.add(model);
        }
        if (container) {
            models.addAll(model.annotations("value"));
        }
    }

    /** Reads one annotation with its defaults, without values that the compiler cannot resolve. */
    AnnotationModel model(AnnotationMirror mirror) {
        TypeElement type = AnnotationTypes.of(mirror);
        return new AnnotationModel(
                type.getQualifiedName().toString(), values(mirror), explicit(mirror), metaAnnotations(type), mirror);
    }

    private Map<String, Object> values(AnnotationMirror mirror) {
        Map<String, Object> values = new HashMap<>();
        compiler.elements().getElementValuesWithDefaults(mirror).forEach((member, value) -> {
            Object read = new AnnotationValueReader(compiler, this).visit(value, member.getReturnType());
            if (read != null) {
                values.put(member.getSimpleName().toString(), read);
            }
        });
        return values;
    }

    private static Set<String> explicit(AnnotationMirror mirror) {
        Map<? extends ExecutableElement, ? extends AnnotationValue> values = mirror.getElementValues();
        Set<String> names = new HashSet<>();
        values.keySet().forEach(member -> names.add(member.getSimpleName().toString()));
        return names;
    }

    private Annotations metaAnnotations(TypeElement type) {
        String name = type.getQualifiedName().toString();
        if (name.startsWith("jakarta.persistence.") || name.startsWith("java.lang.")) {
            return Annotations.none();
        }
        Annotations known = metaAnnotations.get(type);
        if (known != null) {
            return known;
        }
        // Annotation types may be annotated in a circle; whoever comes round again finds none.
        metaAnnotations.put(type, Annotations.none());
        Annotations read = withoutJavaLang(read(type));
        metaAnnotations.put(type, read);
        return read;
    }

    private static Annotations withoutJavaLang(Annotations annotations) {
        return new Annotations(annotations.all().stream()
                .filter(annotation -> !annotation.type().startsWith("java.lang."))
                .toList());
    }
}
