package dev.migrate.processor.mapping.draft;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.MappingRules;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.Naming;
import dev.migrate.processor.mapping.rule.SqlText;
import dev.migrate.processor.mapping.rule.Subject;
import dev.migrate.processor.problem.Problems;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The composite types that columns ask for; not for use by several threads. */
public final class CompositeTypes {
    private final Map<QualifiedName, Subject> wanted = new TreeMap<>();
    private final List<CompositeUse> uses = new ArrayList<>();
    private final Map<QualifiedName, CompositeType> types = new TreeMap<>();
    private final @Nullable String defaultSchema;
    private final Problems problems;

    public CompositeTypes(@Nullable String defaultSchema, Problems problems) {
        this.defaultSchema = defaultSchema;
        this.problems = problems;
    }

    /** The type that a {@code @Struct} names; naming strategies leave it as it is. */
    public SqlType of(AnnotationModel struct, Subject subject) {
        QualifiedName name = name(struct);
        wanted.putIfAbsent(name, subject);
        return SqlType.compositeType(name);
    }

    private QualifiedName name(AnnotationModel struct) {
        String schema = struct.text("schema").map(text -> Name.of(text).exact()).orElse(null);
        return new QualifiedName(
                schema == null || schema.equals(defaultSchema) ? null : schema,
                Name.of(struct.text("name").orElse("")).exact());
    }

    public void add(CompositeUse use) {
        uses.add(use);
    }

    /** Makes the types, once all columns are known. */
    public void finish(Naming naming, MappingRules rules, Collection<TableDraft> tables) {
        for (CompositeUse use : uses) {
            CompositeType type = use.compositeType(naming, rules);
            CompositeType known = types.putIfAbsent(type.name(), type);
            if (known != null && !isSame(known, type)) {
                Subject subject = use.column().subject();
                problems.add(
                        MappingMessage.COMPOSITE_TYPE_TWICE,
                        subject.place(),
                        subject.name(),
                        type.name(),
                        use.origin().path());
            }
        }
        for (CompositeUse use : uses) {
            if (!use.array() && tables.contains(use.table())) {
                check(use);
            }
        }
        for (Map.Entry<QualifiedName, Subject> struct : wanted.entrySet()) {
            if (!types.containsKey(struct.getKey())) {
                Subject subject = struct.getValue();
                problems.add(MappingMessage.STRUCT, subject.place(), subject.name(), struct.getKey());
            }
        }
    }

    private static boolean isSame(CompositeType one, CompositeType other) {
        return one.attributes().size() == other.attributes().size()
                && one.shape().containsAll(other.shape());
    }

    private void check(CompositeUse use) {
        String column = SqlText.column(use.column().name());
        new AttributeChecks(this::find)
                .condition(use, column, "(" + column + ")")
                .ifPresent(condition ->
                        use.table().check(CheckDraft.of(use.column().name(), condition)));
    }

    /** What is known of a column of a composite type. */
    private Optional<CompositeUse> find(TableDraft table, ColumnDraft column) {
        return uses.stream()
                .filter(use -> use.table() == table && use.column() == column)
                .findFirst();
    }

    /** All types by name. */
    public Collection<CompositeType> all() {
        return types.values();
    }
}
