package dev.migrate.processor.mapping.draft;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.Naming;
import dev.migrate.processor.mapping.rule.Subject;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All tables of a mapping, and how their names come about. */
public final class Tables {
    private final TreeMap<QualifiedName, TableDraft> tables = new TreeMap<>();
    private final Set<TableDraft> contained = new HashSet<>();
    private final Naming naming;
    private final CutNames cutNames;
    private final @Nullable String defaultSchema;

    /**
     * Starts without tables.
     *
     * @param naming the naming strategy
     * @param cutNames refuses two tables whose names are cut to one
     * @param defaultSchema the schema whose objects are named without it, or null
     */
    public Tables(Naming naming, CutNames cutNames, @Nullable String defaultSchema) {
        this.naming = naming;
        this.cutNames = cutNames;
        this.defaultSchema = defaultSchema;
    }

    /** The name in the database of a table that an annotation may place in a schema. */
    public QualifiedName qualified(Name logical, Optional<AnnotationModel> annotation) {
        return qualifiedBy(annotation.isPresent() ? annotation.get().text("schema") : Optional.empty(), logical);
    }

    /** The name in the database of a table for which a schema may be written. */
    public QualifiedName qualifiedBy(Optional<String> schema, Name logical) {
        return schema.isPresent()
                ? inSchema(logical, schema.get())
                : inSchema(naming.physical(logical), Optional.empty());
    }

    /** The name in the database of a table in a schema. */
    public QualifiedName inSchema(Name logical, String schema) {
        return inSchema(naming.physical(logical), Optional.of(naming.physical(Name.of(schema))));
    }

    /** The name in the database of a table in the schema of another one. */
    public QualifiedName inSchemaOf(QualifiedName other, Name logical) {
        return new QualifiedName(other.schema(), naming.physical(logical).exact());
    }

    /** The table of that name, which is made if need be. */
    public TableDraft table(TableDraft draft) {
        TableDraft known = tables.putIfAbsent(draft.name(), draft);
        if (known == null) {
            contained.add(draft);
            return draft;
        }
        cutNames.check("table", known.logical(), known.subject(), draft.logical(), draft.subject());
        return known;
    }

    /** A table that is not in the database: it stands for an abstract class and keeps its columns. */
    public TableDraft unmapped(Name logical, Origin origin, Subject subject) {
        return new TableDraft(QualifiedName.of(naming.physical(logical).exact()), logical, origin, subject);
    }

    public Optional<TableDraft> find(QualifiedName name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** All tables by name. */
    public Collection<TableDraft> all() {
        return tables.values();
    }

    /** Whether the table is in the database. */
    public boolean contains(TableDraft table) {
        return contained.contains(table);
    }

    private QualifiedName inSchema(Name name, Optional<Name> schema) {
        int dot = name.quoted() ? -1 : name.text().indexOf('.');
        if (schema.isEmpty() && dot > 0 && dot < name.text().length() - 1) {
            // Unquoted, PostgreSQL reads a dot as the end of the schema's name.
            return inSchema(
                    Name.plain(name.text().substring(dot + 1)),
                    Optional.of(Name.plain(name.text().substring(0, dot))));
        }
        String exactSchema = schema.isPresent() ? schema.get().exact() : null;
        return new QualifiedName(
                exactSchema == null || exactSchema.equals(defaultSchema) ? null : exactSchema, name.exact());
    }
}
