package dev.migrate.processor.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads the annotations on elements into models of them. */
final class AnnotationReader {
    private final AnnotationValueReader valueReader;
    private final Map<TypeElement, AnnotationType> types = new HashMap<>();
    private final Map<ExecutableElement, String> names = new HashMap<>();

    AnnotationReader(Compiler compiler) {
        this.valueReader = new AnnotationValueReader(compiler, this);
    }

    /** Reads those that are there when the program runs, a container of repeated ones replaced by its content. */
    Annotations read(Element element) {
        List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
        if (mirrors.isEmpty()) {
            return Annotations.none();
        }
        List<AnnotationModel> models = new ArrayList<>();
        for (AnnotationMirror mirror : mirrors) {
            AnnotationType type = type(mirror);
            if (type.isRetained()) {
                addUnfolded(type, model(type, mirror), models);
            }
        }
        return new Annotations(models);
    }

    private static void addUnfolded(AnnotationType type, AnnotationModel model, List<AnnotationModel> models) {
        if (!type.isContainer() || type.hasOtherMembers()) {
            models.add(model);
        }
        if (type.isContainer()) {
            models.addAll(model.annotations("value"));
        }
    }

    private AnnotationType type(AnnotationMirror mirror) {
        TypeElement element = AnnotationType.of(mirror);
        AnnotationType known = types.get(element);
        if (known != null) {
            return known;
        }
        AnnotationType type = new AnnotationType(element);
        types.put(element, type);
        return type;
    }

    /** Reads one annotation with its defaults. */
    AnnotationModel model(AnnotationMirror mirror) {
        return model(type(mirror), mirror);
    }

    private AnnotationModel model(AnnotationType type, AnnotationMirror mirror) {
        return new AnnotationModel(type.name(), written(mirror), defaults(type), metaAnnotations(type), mirror);
    }

    private Map<String, Object> written(AnnotationMirror mirror) {
        Map<? extends ExecutableElement, ? extends AnnotationValue> written = mirror.getElementValues();
        if (written.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> values = new HashMap<>();
        for (Entry<? extends ExecutableElement, ? extends AnnotationValue> value : written.entrySet()) {
            values.put(name(value.getKey()), value(value.getKey(), value.getValue()));
        }
        return values;
    }

    private Map<String, Object> defaults(AnnotationType type) {
        Map<String, Object> known = type.defaults();
        if (known != null) {
            return known;
        }
        Map<String, Object> read = readDefaults(type);
        type.defaults(read);
        return read;
    }

    private Map<String, Object> readDefaults(AnnotationType type) {
        Map<String, Object> values = new HashMap<>();
        for (ExecutableElement member : ElementFilter.methodsIn(type.element().getEnclosedElements())) {
            if (member.getDefaultValue() != null) {
                values.put(name(member), value(member, member.getDefaultValue()));
            }
        }
        return Map.copyOf(values);
    }

    private String name(ExecutableElement member) {
        String known = names.get(member);
        if (known != null) {
            return known;
        }
        String name = member.getSimpleName().toString();
        names.put(member, name);
        return name;
    }

    private Object value(ExecutableElement member, AnnotationValue value) {
        return valueReader.visit(value, member.getReturnType());
    }

    private Annotations metaAnnotations(AnnotationType type) {
        if (type.name().startsWith("jakarta.persistence.") || type.name().startsWith("java.lang.")) {
            return Annotations.none();
        }
        Annotations known = type.metaAnnotations();
        if (known != null) {
            return known;
        }
        // Annotation types may be annotated in a circle; whoever comes round again finds none.
        type.metaAnnotations(Annotations.none());
        Annotations read = withoutJavaLang(read(type.element()));
        type.metaAnnotations(read);
        return read;
    }

    private static Annotations withoutJavaLang(Annotations annotations) {
        List<AnnotationModel> others = new ArrayList<>(annotations.all());
        others.removeIf(annotation -> annotation.type().startsWith("java.lang."));
        return new Annotations(others);
    }
}
