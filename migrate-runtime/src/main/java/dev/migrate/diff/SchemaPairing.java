package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out which objects of two schemas are the same one, and what has to be asked about the others. */
final class SchemaPairing {
    private final Schema from;
    private final Schema to;
    private final HintUse hints;
    private final List<Question> questions = new ArrayList<>();
    private final Set<ObjectPath> maybeRenamed = new HashSet<>();

    SchemaPairing(Schema from, Schema to, HintUse hints) {
        this.from = from;
        this.to = to;
        this.hints = hints;
    }

    SchemaPairs pairs() {
        Pairs<QualifiedName> tables = tables();
        Map<QualifiedName, Pairs<String>> columns = new LinkedHashMap<>();
        tables.together().forEach((before, after) -> columns.put(before, columns(table(from, before), after)));
        Pairs<QualifiedName> enumTypes = enumTypes(tables, columns);
        Pairs<QualifiedName> compositeTypes = compositeTypes();
        return new SchemaPairs(
                tables,
                columns,
                sequences(tables),
                enumTypes,
                compositeTypes,
                new AttributePairing(hints, questions).pairs(from, to, compositeTypes),
                new LabelPairing(hints, questions).pairs(from, to, enumTypes));
    }

    /** What has to be asked, once the pairs are known. */
    List<Question> questions() {
        return questions;
    }

    /** Asks of values that have to move, unless it is open already what became of them. */
    void ask(List<MovedValues> moved) {
        for (MovedValues values : moved) {
            String gone = values.gone().toString();
            boolean isOpen = questions.stream()
                    .anyMatch(question -> question instanceof UncertainRename rename
                            && rename.gone().equals(gone));
            if (!isOpen && !values.copied() && !hints.allowsDrop(values.gone())) {
                questions.add(values);
            }
        }
    }

    /** Asks of former states that nobody keeps any more, unless it is open already what became of them. */
    void askForStates(SchemaPairs pairs) {
        KeptStates.lost(from, pairs).forEach(lost -> {
            String gone = lost.getValue().gone();
            boolean isOpen = questions.stream()
                    .flatMap(question -> question.answers().stream())
                    .anyMatch(answer -> answer.property().equals("allowDrop")
                            && answer.value().equals(gone));
            if (!isOpen && !hints.allowsDrop(lost.getKey())) {
                questions.add(lost.getValue());
            }
        });
    }

    private Pairs<QualifiedName> tables() {
        Pairing<QualifiedName, Table> pairing = new Pairing<>(from.tables(), to.tables(), Table::origin).byOrigin();
        pairing.by(before -> hinted(pairing, before)).byName();
        OwnedTables owned = new OwnedTables(from, to, pairing.pairs());
        Pairs<QualifiedName> pairs = pairing.by(owned::after).pairs();
        pairs.gone().forEach(name -> hints.offerGone(ObjectPath.of(name)));
        pairs.added().forEach(name -> hints.offerAdded(ObjectPath.of(name)));
        for (QualifiedName gone : pairs.gone()) {
            List<String> candidates = pairs.added().stream()
                    .filter(added -> isLike(owned, table(from, gone), table(to, added)))
                    .map(added -> ObjectPath.of(added).toString())
                    .toList();
            ask("table", ObjectPath.of(gone), candidates);
        }
        return pairs;
    }

    private static boolean isLike(OwnedTables owned, Table gone, Table added) {
        if (OwnedTables.isCompanion(gone) || OwnedTables.isCompanion(added)) {
            return false;
        }
        return Similarity.of(gone, added) || (owned.isRelated(gone, added) && Similarity.ofTypes(gone, added));
    }

    private Pairs<String> columns(Table before, QualifiedName nameAfter) {
        Table after = table(to, nameAfter);
        Map<String, Column> columnsBefore = byName(before);
        Map<String, Column> columnsAfter = byName(after);
        Pairing<String, Column> pairing = new Pairing<>(columnsBefore, columnsAfter, Column::origin).byOrigin();
        Pairs<String> pairs = pairing.by(new OwnedColumns(before, after)::after)
                .by(column -> hints.rename(pairing, before.name(), nameAfter, column))
                .byName()
                .pairs();
        ColumnQuestions open = new ColumnQuestions(before, after, pairs);
        pairs.gone().forEach(column -> hints.offerGone(ObjectPath.of(before.name(), column)));
        pairs.added().forEach(column -> hints.offerAdded(ObjectPath.of(nameAfter, column)));
        for (String gone : pairs.gone()) {
            List<String> candidates = open.candidates(gone);
            List<String> names = candidates.stream().map(ObjectPath::text).toList();
            if (ask("column", ObjectPath.of(before.name(), gone), names)) {
                candidates.forEach(candidate -> maybeRenamed.add(ObjectPath.of(nameAfter, candidate)));
            }
        }
        open.losingValues().forEach(this::askForLoss);
        return pairs;
    }

    private static Table table(Schema schema, QualifiedName name) {
        return Objects.requireNonNull(schema.tables().get(name));
    }

    private static Map<String, Column> byName(Table table) {
        Map<String, Column> columns = new LinkedHashMap<>();
        table.columns().forEach(column -> columns.put(column.name(), column));
        return columns;
    }

    private Pairs<QualifiedName> sequences(Pairs<QualifiedName> tables) {
        Pairing<QualifiedName, Sequence> pairing =
                new Pairing<>(from.sequences(), to.sequences(), Sequence::origin).byOrigin();
        SequencesOfTables owned = new SequencesOfTables(from, to, tables);
        return pairing.by(before -> hinted(pairing, before))
                .byName()
                .by(owned::after)
                .pairs();
    }

    private Pairs<QualifiedName> enumTypes(Pairs<QualifiedName> tables, Map<QualifiedName, Pairs<String>> columns) {
        Pairing<QualifiedName, EnumType> pairing =
                new Pairing<>(from.enumTypes(), to.enumTypes(), EnumType::origin).byOrigin();
        EnumTypesOfColumns used = new EnumTypesOfColumns(from, to, tables, columns);
        return pairing.by(before -> hinted(pairing, before))
                .byName()
                .by(used::after)
                .pairs();
    }

    private Pairs<QualifiedName> compositeTypes() {
        Pairing<QualifiedName, CompositeType> pairing =
                new Pairing<>(from.compositeTypes(), to.compositeTypes(), CompositeType::origin).byOrigin();
        return pairing.by(before -> hinted(pairing, before)).byName().pairs();
    }

    private @Nullable QualifiedName hinted(Pairing<QualifiedName, ?> pairing, QualifiedName before) {
        for (DiffHints.Rename hint : hints.renamesOf(ObjectPath.of(before))) {
            QualifiedName after = hint.to().size() == 1
                    ? new QualifiedName(before.schema(), hint.to().get(0))
                    : new QualifiedName(hint.to().get(0), hint.to().get(1));
            if (pairing.canPair(before, after)) {
                hints.use(hint);
                return after;
            }
        }
        return null;
    }

    /** Whether it is open if a column that is new was there before, under another name. */
    boolean mayBeRenamed(QualifiedName tableAfter, String column) {
        return maybeRenamed.contains(ObjectPath.of(tableAfter, column));
    }

    private boolean ask(String kind, ObjectPath gone, List<String> candidates) {
        return hints.ask(questions, new UncertainRename(kind, gone.toString(), candidates), gone);
    }

    private void askForLoss(ObjectPath column) {
        hints.offerGone(column);
        if (!hints.allowsDrop(column)) {
            questions.add(new LostValues(column.toString()));
        }
    }
}
