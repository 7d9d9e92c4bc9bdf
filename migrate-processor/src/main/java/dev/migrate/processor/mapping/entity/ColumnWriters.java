package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.EmbeddableClass;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.InheritanceStrategy;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.ColumnType;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.Naming;
import dev.migrate.processor.mapping.rule.Subject;
import dev.migrate.processor.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which attribute of an entity writes which column: Hibernate refuses a second one (measured: {@code
 * PersistentClass.checkColumnDuplication}). A subclass in the table of its superclass must not write what that writes, but
 * may what the classes above that write, other than the key. What an id class or an association gives of a key is not looked
 * at, nor are embeddables of a hierarchy.
 */
final class ColumnWriters {
    private static final String KEY = "#key";

    private final Naming naming;
    private final Problems problems;
    private final Map<EntityMapping, List<Asked>> requests = new HashMap<>();
    private final Set<ColumnDraft> shared = new HashSet<>();
    private final Set<ColumnDraft> twice = new HashSet<>();

    ColumnWriters(Naming naming, Problems problems) {
        this.naming = naming;
        this.problems = problems;
    }

    /**
     * Takes in a column that was added for an attribute of an entity, its discriminator or its mark of deleted rows.
     *
     * @param known whether the table had the column before
     */
    void add(ColumnRequest request, TableDraft table, ColumnDraft column, boolean known) {
        if (known) {
            shared.add(column);
        }
        requests.computeIfAbsent(request.site().entity(), other -> new ArrayList<>())
                .add(new Asked(request, table, column));
    }

    /** Reports what is written twice. */
    void check(Collection<EntityMapping> entities) {
        for (EntityMapping entity : entities) {
            if (!shared.isEmpty()
                    || entity.parent() != null
                    || !entity.secondaryTables().isEmpty()) {
                check(entity);
            }
        }
    }

    private void check(EntityMapping entity) {
        Map<ColumnDraft, Writer> seen = new HashMap<>();
        Stream.concat(keys(entity), inherited(entity)).forEach(one -> seen.putIfAbsent(one.column, one));
        of(entity, Set.copyOf(seen.keySet())).forEach(writer -> {
            Writer first = seen.putIfAbsent(writer.column, writer);
            if (first != null && !first.of.equals(writer.of)) {
                report(writer, first);
            }
        });
    }

    /** Whether that was reported of a column. */
    boolean isTwice(ColumnDraft column) {
        return twice.contains(column);
    }

    /**
     * Reports a column by which a collection refers to its owner in the table of its elements, if an attribute of theirs
     * writes it, too: where it is never null, Hibernate inserts it with them.
     */
    void checkReference(EntityMapping element, TableDraft table, ColumnDraft column, Subject collection) {
        Stream.concat(keys(element), Stream.concat(inherited(element), of(element, Set.of(column))))
                .filter(writer -> writer.column == column)
                .findFirst()
                .ifPresent(writer -> report(new Writer(table, column, KEY, false, "", collection), writer));
    }

    private void report(Writer writer, Writer first) {
        twice.add(writer.column);
        problems.add(
                MappingMessage.COLUMN_WRITTEN_TWICE,
                writer.subject.place(),
                writer.subject.name(),
                writer.column.name(),
                writer.table.name(),
                first.name);
    }

    /** What an entity writes of these columns, and of those that were asked for more than once: few, as a rule. */
    private Stream<Writer> of(EntityMapping entity, Set<ColumnDraft> columns) {
        return requests.getOrDefault(entity, List.of()).stream()
                .filter(one -> shared.contains(one.column) || columns.contains(one.column))
                .flatMap(this::writer);
    }

    private Stream<Writer> writer(Asked asked) {
        ColumnRequest request = asked.request;
        EntityMapping entity = request.site().entity();
        String of = of(request);
        boolean apart = request.type().sqlType().equals(ColumnType.UNKNOWN.sqlType())
                || naming.physical(request.logical()).isCut()
                || !isWritten(entity, request);
        if (of == null || apart) {
            return Stream.empty();
        }
        boolean ofRow =
                of.startsWith("#") || keyAttribute(entity, first(request)).isPresent();
        return Stream.of(new Writer(asked.table, asked.column, of, ofRow, name(request), request.subject()));
    }

    /** The columns by which its own tables refer to that of the key. */
    private static Stream<Writer> keys(EntityMapping entity) {
        boolean joined = entity.parent() != null
                && entity.strategy() == InheritanceStrategy.JOINED
                && entity.root().source().idClass() == null;
        Stream<TableDraft> own = joined ? Stream.of(entity.table()) : Stream.empty();
        return Stream.concat(own, entity.secondaryTables().values().stream())
                .filter(table ->
                        table.origin().path().startsWith(entity.source().className()))
                .flatMap(table -> table.primaryKey().stream()
                        .flatMap(name -> table.column(name).stream())
                        .map(column -> new Writer(
                                table, column, KEY, true, "the key of '" + table.name() + "'", entity.subject())));
    }

    private Stream<Writer> inherited(EntityMapping entity) {
        EntityMapping parent = entity.parent();
        return parent == null || !entity.sharesTable()
                ? Stream.empty()
                : Stream.concat(of(entity.root(), Set.of()).filter(Writer::ofRow), of(parent, Set.of()));
    }

    /** What must not write the column a second time: the attribute by its path; null for what is not looked at. */
    private static @Nullable String of(ColumnRequest request) {
        EntityMapping entity = request.site().entity();
        String path = request.subject().path();
        Optional<Attribute> attribute = attribute(entity.tableAttributes(), first(request));
        if (attribute.isEmpty()) {
            return path.isEmpty() ? request.origin() : null;
        }
        boolean repeated = entity.repeatsAttributes()
                && attribute(entity.source().attributes(), first(request)).isEmpty();
        if (repeated || isHiding(entity, first(request)) || isPolymorphic(attribute.get())) {
            return null;
        }
        boolean mapsId =
                attribute.get().has(Jpa.MAPS_ID) || request.annotations().has(Jpa.MAPS_ID);
        boolean key = keyAttribute(entity, first(request)).isPresent();
        return mapsId || key ? ofKey(request, mapsId, key) : path;
    }

    private static @Nullable String ofKey(ColumnRequest request, boolean mapsId, boolean key) {
        EntityMapping entity = request.site().entity();
        boolean given = key && isAssociation(entity, first(request));
        boolean beside = mapsId && !key && request.site().nullability() != Nullability.FORCED_NOT_NULL;
        if (given || beside || entity.root().source().idClass() != null) {
            return null;
        }
        boolean mixed = entity.tableAttributes().stream().anyMatch(one -> one.has(Jpa.MAPS_ID));
        return mixed ? KEY : request.subject().path();
    }

    /** Whether a superclass has an attribute of that name, which then is the only one. */
    private static boolean isHiding(EntityMapping entity, String name) {
        EntityMapping parent = entity.parent();
        return parent != null && (attribute(parent.source().attributes(), name).isPresent() || isHiding(parent, name));
    }

    private static boolean isAssociation(EntityMapping entity, String name) {
        return attribute(entity.tableAttributes(), name)
                .filter(one -> one.has(Jpa.MANY_TO_ONE) || one.has(Jpa.ONE_TO_ONE))
                .isPresent();
    }

    private static boolean isPolymorphic(Attribute attribute) {
        EmbeddableClass embeddable = attribute.type().embeddable();
        return embeddable != null
                && (embeddable.polymorphic()
                        || embeddable.attributes().stream().anyMatch(ColumnWriters::isPolymorphic));
    }

    /**
     * Whether Hibernate writes the column: no discriminator that it is told not to insert, nor updates of what is immutable.
     * A partition key is part of what may write a column twice, the key.
     */
    private static boolean isWritten(EntityMapping entity, ColumnRequest request) {
        if (request.origin().equals(Discriminators.ORIGIN)) {
            Optional<AnnotationModel> options = entity.annotations().find(Discriminators.OPTIONS);
            return options.isEmpty() || !Boolean.FALSE.equals(options.get().value("insert"));
        }
        if (request.annotations().has(HibernateNames.PARTITION_KEY)) {
            return false;
        }
        boolean immutable = request.annotations().has(HibernateNames.IMMUTABLE);
        return immutable ? request.spec().insertable() : request.spec().writable();
    }

    private static Optional<Attribute> keyAttribute(EntityMapping entity, String name) {
        return attribute(entity.keyAttributes(), name);
    }

    private static Optional<Attribute> attribute(List<Attribute> attributes, String name) {
        return attributes.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    private static String first(ColumnRequest request) {
        String path = request.subject().path();
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    private static String name(ColumnRequest request) {
        String quoted = "'" + request.subject().name() + "'";
        return switch (request.origin()) {
            case Discriminators.ORIGIN -> "the discriminator of " + quoted;
            case SoftDeletes.ORIGIN -> "the mark of deleted rows of " + quoted;
            default -> quoted;
        };
    }

    /** A column that an entity asked for. */
    private record Asked(ColumnRequest request, TableDraft table, ColumnDraft column) {}

    /**
     * What writes a column.
     *
     * @param table the table
     * @param column the column
     * @param of what may write it only once
     * @param ofRow whether each row of the table has it, whatever its class
     * @param name what is said of it in messages
     * @param subject the attribute
     */
    private record Writer(
            TableDraft table, ColumnDraft column, String of, boolean ofRow, String name, Subject subject) {}
}
