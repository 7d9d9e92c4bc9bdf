package dev.migrate.processor;

import dev.migrate.processor.problem.Place;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;

/** All that a model holds but elements and mirrors, as text that two readings are compared by. */
public final class ModelDump {
    private ModelDump() {}

    public static String of(Object value) {
        if (value instanceof Record) {
            return recordText(value);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            map.forEach((key, element) -> sorted.put(key.toString(), of(element)));
            return sorted.toString();
        }
        if (value instanceof java.util.Set<?> set) {
            return new TreeSet<>(set).toString();
        }
        return value instanceof Collection<?> list ? listText(list) : String.valueOf(value);
    }

    private static String listText(Collection<?> list) {
        List<String> texts = new ArrayList<>();
        list.forEach(element -> texts.add(of(element)));
        return "[" + String.join("\n", texts) + "]";
    }

    private static String recordText(Object value) {
        List<String> texts = new ArrayList<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            if (component.getType() != Place.class && component.getType() != AnnotationMirror.class) {
                texts.add(component.getName() + "=" + of(read(value, component)));
            }
        }
        return value.getClass().getSimpleName() + "{" + String.join(", ", texts) + "}";
    }

    private static Object read(Object value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
