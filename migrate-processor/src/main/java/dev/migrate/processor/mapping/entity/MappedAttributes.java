package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.mapping.draft.ColumnDraft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The attributes of an entity or of the elements of a collection, by path, and what they became. */
public final class MappedAttributes {
    private final Map<String, MappedAttribute> byPath = new LinkedHashMap<>();

    void add(String path, MappedAttribute mapped) {
        byPath.put(path, mapped);
    }

    public Optional<MappedAttribute> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    boolean contains(String path) {
        return byPath.containsKey(path);
    }

    /** The attribute with this path and those inside it. */
    public List<MappedAttribute> inside(String path) {
        List<MappedAttribute> inside = new ArrayList<>();
        for (Map.Entry<String, MappedAttribute> entry : byPath.entrySet()) {
            if (entry.getKey().equals(path) || entry.getKey().startsWith(path + ".")) {
                inside.add(entry.getValue());
            }
        }
        return inside;
    }

    /** The columns of the attribute with this path, and of all attributes inside it, in their order. */
    public List<ColumnDraft> columns(String path) {
        return inside(path).stream()
                .flatMap(mapped -> mapped.columns().stream())
                .distinct()
                .sorted(Comparator.comparingInt(ColumnDraft::rank))
                .toList();
    }
}
