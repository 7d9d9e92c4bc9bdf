package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.mapping.definition.ColumnDefinition;
import dev.migrate.processor.mapping.definition.ColumnDefinitionParser;
import dev.migrate.processor.mapping.definition.RefusedDefinitionException;
import dev.migrate.processor.mapping.definition.SerialNames;
import dev.migrate.processor.mapping.draft.Sequences;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.SqlText;
import dev.migrate.processor.problem.Problems;
import dev.migrate.schema.Column;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;
import java.util.Optional;

/** Applies what {@code columnDefinition}s say to columns. */
final class Definitions {
    private final Sequences sequences;
    private final Problems problems;

    Definitions(Sequences sequences, Problems problems) {
        this.sequences = sequences;
        this.problems = problems;
    }

    /** The column as definition and options in the request have it; without them, or with refused ones, as it is. */
    Column apply(Column column, TableDraft table, ColumnRequest request) {
        if (request.spec().isImplicit()) {
            return column;
        }
        Column result = column;
        Optional<ColumnDefinition> definition = parse(request, request.spec().columnDefinition(), "");
        if (definition.isPresent()) {
            result = applied(result, table, definition.get());
        }
        Optional<ColumnDefinition> options = parse(request, request.spec().options(), result.type() + " ");
        return options.isPresent() ? withOptions(result, options.get()) : result;
    }

    private Optional<ColumnDefinition> parse(ColumnRequest request, Optional<String> written, String prefix) {
        return written.isEmpty() ? Optional.empty() : parse(request, prefix + written.get());
    }

    private Optional<ColumnDefinition> parse(ColumnRequest request, String text) {
        try {
            return Optional.of(ColumnDefinitionParser.parse(text));
        } catch (RefusedDefinitionException refused) {
            problems.add(
                    MappingMessage.COLUMN_DEFINITION,
                    request.subject().place(),
                    text,
                    request.subject().name(),
                    refused.found(),
                    refused.instead());
            return Optional.empty();
        }
    }

    /** Options add to a column and replace nothing. */
    private static Column withOptions(Column column, ColumnDefinition options) {
        return column.withNullable(column.nullable() && !options.notNull())
                .withDefault(options.defaultValue() == null ? column.defaultValue() : options.defaultValue())
                .collate(options.collation() == null ? column.collation() : options.collation())
                .generatedAs(options.generatedAs() == null ? column.generatedAs() : options.generatedAs());
    }

    private Column applied(Column column, TableDraft table, ColumnDefinition definition) {
        Column result = column.withType(definition.type())
                .withNullable(column.nullable() && !definition.notNull())
                .withDefault(definition.defaultValue())
                .collate(definition.collation())
                .generatedAs(definition.generatedAs())
                .withIdentity(definition.identity());
        return definition.serial() ? withSequence(result, table) : result;
    }

    /** A serial column takes its values from a sequence that is named after it. */
    private Column withSequence(Column column, TableDraft table) {
        QualifiedName name = new QualifiedName(
                table.name().schema(), SerialNames.sequence(table.name().name(), column.name()));
        Origin origin = new Origin(table.origin().path() + "#" + column.name());
        sequences.add(Sequence.of(name, 1, 1).withOrigin(origin));
        String text = (name.schema() == null ? "" : quoted(name.schema()) + ".") + quoted(name.name());
        return column.drawnFrom(name).defaultTo("nextval(" + SqlText.literal(text) + "::regclass)");
    }

    private static String quoted(String name) {
        return SqlText.column(name);
    }
}
