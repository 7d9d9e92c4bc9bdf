package dev.migrate.checksum;

import dev.migrate.operation.ConnectionWork;
import dev.migrate.schema.Column;
import dev.migrate.schema.Counter;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Origin;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record with one thing in it made different, in every way that its constructor takes.
 *
 * <p>Components are found by reflection, so that one which is added later is not forgotten.
 */
final class Variants {
    private static final List<Object> SAMPLES =
            List.of("x", 7L, QualifiedName.of("q"), Identity.ALWAYS, new PrimaryKey("p", List.of("id")));

    private Variants() {}

    /** What differs from the record. */
    static List<Object> of(Record record) {
        List<Object> variants = new ArrayList<>();
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component, record))
                .toArray();
        for (int i = 0; i < components.length; i++) {
            for (Object other : others(components[i], values[i])) {
                Object[] changed = values.clone();
                changed[i] = other;
                create(record.getClass(), components, changed, variants);
            }
        }
        return variants;
    }

    private static List<@Nullable Object> others(RecordComponent component, @Nullable Object value) {
        Class<?> type = component.getType();
        boolean isOfTheEntities = type == Origin.class
                || type == Counter.class
                || (component.getDeclaringRecord() == Column.class
                        && component.getName().equals("sequence"));
        if (isOfTheEntities || type == ConnectionWork.class) {
            return List.of();
        } else if (value == null) {
            Object sample = SAMPLES.stream()
                    .filter(type::isInstance)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("There is no sample of " + type + " for " + component));
            return List.of(sample);
        }
        List<@Nullable Object> others = new ArrayList<>(others(value));
        if (isNullable(component.getAnnotatedType())) {
            others.add(null);
        }
        return others;
    }

    private static boolean isNullable(AnnotatedElement type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static List<@Nullable Object> others(Object value) {
        if (value instanceof String text) {
            return List.of(text + "\"", text + "\\", text + "\n", "\",x=\"" + text, text + ")");
        } else if (value instanceof Boolean flag) {
            return List.of(!flag);
        } else if (value instanceof Integer number) {
            return List.of(number + 1);
        } else if (value instanceof Long number) {
            return List.of(number + 1);
        } else if (value instanceof Enum<?> constant) {
            return new ArrayList<>(Arrays.asList(constant.getDeclaringClass().getEnumConstants()));
        } else if (value instanceof List<?> list) {
            return lists(list);
        }
        return value instanceof Record record ? new ArrayList<>(of(record)) : List.of();
    }

    private static List<@Nullable Object> lists(List<?> list) {
        List<@Nullable Object> lists = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            lists.add(without(list, i));
            Object element = list.get(i);
            for (Object other : element == null ? List.of("null", "") : others(element)) {
                lists.add(with(list, i, other));
            }
            if (i > 0) {
                lists.add(with(without(list, i), i - 1, element, list.get(i - 1)));
            }
        }
        return lists;
    }

    private static List<@Nullable Object> without(List<?> list, int index) {
        List<@Nullable Object> rest = new ArrayList<>(list);
        rest.remove(index);
        return rest;
    }

    private static List<@Nullable Object> with(List<?> list, int index, @Nullable Object... elements) {
        List<@Nullable Object> changed = without(list, index);
        changed.addAll(index, Arrays.asList(elements));
        return changed;
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** What the constructor refuses is no record. */
    private static void create(
            Class<?> type, RecordComponent[] components, @Nullable Object[] values, List<Object> variants) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            variants.add(
                    Objects.requireNonNull(type.getDeclaredConstructor(types).newInstance(values)));
        } catch (InvocationTargetException e) {
            Objects.requireNonNull(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
