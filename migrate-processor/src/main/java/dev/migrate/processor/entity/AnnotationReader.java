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
import javax.lang.model.util.ElementFilter;

/** Reads the annotations on elements into models of them. */
final class AnnotationReader {
    private final AnnotationTypes annotationTypes = new AnnotationTypes();
    private final AnnotationValueReader valueReader;
    private final Map<TypeElement, Annotations> metaAnnotations = new HashMap<>();
    private final Map<TypeElement, Map<String, Object>> defaults = new HashMap<>();

    AnnotationReader(Compiler compiler) {
        this.valueReader = new AnnotationValueReader(compiler, this);
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
        Map<String, Object> defaults = defaults(AnnotationTypes.of(mirror));
        if (mirror.getElementValues().isEmpty()) {
            return defaults;
        }
        Map<String, Object> values = new HashMap<>(defaults);
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> explicit :
                mirror.getElementValues().entrySet()) {
            put(explicit.getKey(), explicit.getValue(), values);
        }
        return values;
    }

    private Map<String, Object> defaults(TypeElement type) {
        Map<String, Object> known = defaults.get(type);
        if (known != null) {
            return known;
        }
        Map<String, Object> values = new HashMap<>();
        for (ExecutableElement member : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (member.getDefaultValue() != null) {
                put(member, member.getDefaultValue(), values);
            }
        }
        Map<String, Object> read = Map.copyOf(values);
        defaults.put(type, read);
        return read;
    }

    private void put(ExecutableElement member, AnnotationValue value, Map<String, Object> values) {
        String name = member.getSimpleName().toString();
        Object read = valueReader.visit(value, member.getReturnType());
        if (read == null) {
            values.remove(name);
        } else {
            values.put(name, read);
        }
    }

    private static Set<String> explicit(AnnotationMirror mirror) {
        Map<? extends ExecutableElement, ? extends AnnotationValue> values = mirror.getElementValues();
        if (values.isEmpty()) {
            return Set.of();
        }
        Set<String> names = new HashSet<>();
        for (ExecutableElement member : values.keySet()) {
            names.add(member.getSimpleName().toString());
        }
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
