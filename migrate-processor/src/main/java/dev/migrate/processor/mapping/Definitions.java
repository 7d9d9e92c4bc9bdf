package dev.migrate.processor.mapping;

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

    /** The column as the definition in the request has it; without a definition, or a refused one, as it is. */
    Column apply(Column column, TableDraft table, ColumnRequest request) {
        return parse(request)
                .map(definition -> applied(column, table, definition))
                .orElse(column);
    }

    private Optional<ColumnDefinition> parse(ColumnRequest request) {
        Optional<String> text = request.spec().columnDefinition();
        try {
            return text.map(ColumnDefinitionParser::parse);
        } catch (RefusedDefinitionException refused) {
            problems.add(
                    MappingMessage.COLUMN_DEFINITION,
                    request.subject().place(),
                    text.orElse(""),
                    request.subject().name(),
                    refused.found(),
                    refused.instead());
            return Optional.empty();
        }
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
        QualifiedName name =
                new QualifiedName(table.name().schema(), Name.cut(table.name().name() + "_" + column.name() + "_seq"));
        Origin origin = new Origin(table.origin().path() + "#" + column.name());
        sequences.add(new Sequence(name, 1, 1, origin));
        String text = (name.schema() == null ? "" : quoted(name.schema()) + ".") + quoted(name.name());
        return column.defaultTo("nextval(" + SqlText.literal(text) + "::regclass)");
    }

    private static String quoted(String name) {
        return SqlText.column(name);
    }
}
