package dev.migrate.diff;

import dev.migrate.diff.OperationOrder.Stage;
import dev.migrate.operation.AddAttribute;
import dev.migrate.operation.CreateCompositeType;
import dev.migrate.operation.DropAttribute;
import dev.migrate.operation.DropCompositeType;
import dev.migrate.operation.ReplaceCompositeTypes;
import dev.migrate.operation.ReplaceEnumLabels.ColumnName;
import dev.migrate.operation.SetAttributeComment;
import dev.migrate.operation.SetCompositeTypeComment;
import dev.migrate.schema.Attribute;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Compares composite types.
 *
 * <p>An attribute goes, gets another name or comes at the end without a touch to the values. Everything else takes new types,
 * for those that hold them too.
 */
final class CompositeTypeDiff {
    private final Pairs<QualifiedName> pairs;
    private final SchemaPairs schemaPairs;
    private final Schema to;
    private final MovedTypes moved;
    private final TypeRenames enumTypes;
    private final Map<QualifiedName, CompositeType> present;
    private final Map<QualifiedName, CompositeType> wanted = new LinkedHashMap<>();
    /** The names at that time of the types that are replaced. */
    private final Set<QualifiedName> replaced;

    /**
     * Compares all at once.
     *
     * @param outOfTheWay makes room for the name of a type that goes, and says what that is called from then on
     */
    CompositeTypeDiff(
            Schema from,
            Schema to,
            SchemaPairs pairs,
            TypeRenames enumTypes,
            UnaryOperator<QualifiedName> outOfTheWay) {
        this.schemaPairs = pairs;
        this.pairs = pairs.compositeTypes();
        this.to = to;
        this.enumTypes = enumTypes;
        this.moved = MovedTypes.of(from, pairs, enumTypes, outOfTheWay);
        this.present = moved.types();
        wanted.putAll(present);
        wanted.putAll(to.compositeTypes());
        this.replaced = HeldTypes.closure(
                Stream.concat(present.values().stream(), to.compositeTypes().values().stream())
                        .toList(),
                Stream.concat(changed(), moved.names(enumTypes.replaced())).toList());
    }

    private Stream<QualifiedName> changed() {
        return pairs.together().values().stream().filter(name -> !isExtended(before(name), after(name)));
    }

    /** Whether attributes are added at the end and nothing else. */
    private static boolean isExtended(CompositeType before, CompositeType after) {
        int kept = before.attributes().size();
        return kept <= after.attributes().size()
                && before.shape().equals(after.shape().subList(0, kept));
    }

    /** A type as it is when its attributes are compared, by its name after. */
    private CompositeType before(QualifiedName name) {
        return Objects.requireNonNull(present.get(name));
    }

    private CompositeType after(QualifiedName name) {
        return Objects.requireNonNull(to.compositeTypes().get(name));
    }

    TypeRenames renames() {
        return new TypeRenames(moved.renames(), moved.namesBefore(replaced));
    }

    /** Has composite types hold texts in place of the labels that are about to be replaced. */
    void loosen(OperationOrder order, ReplacedColumns columns) {
        List<QualifiedName> enums = moved.names(enumTypes.replaced()).toList();
        Set<QualifiedName> holders = HeldTypes.closure(present.values(), enums);
        List<CompositeType> loose = HeldTypes.inOrder(present.values()).stream()
                .filter(type -> holders.contains(type.name()))
                .map(type -> HeldTypes.asText(type, enums))
                .toList();
        if (!loose.isEmpty()) {
            replace(order, loose, columns);
        }
    }

    /** Creates, changes and drops types. */
    void compare(OperationOrder order, Renames renames, ReplacedColumns columns) {
        pairs.renamed().forEach((before, after) -> renames.add(Rename.of(Rename.Kind.COMPOSITE_TYPE, before, after)));
        pairs.together().keySet().forEach(type -> compareAttributes(order, renames, type));
        HeldTypes.inOrder(to.compositeTypes().values()).stream()
                .filter(type -> pairs.added().contains(type.name()))
                .forEach(type -> order.add(Stage.TYPES_AND_SEQUENCES, new CreateCompositeType(type.structure())));
        List<CompositeType> anew = HeldTypes.inOrder(wanted.values()).stream()
                .filter(type -> replaced.contains(type.name()))
                .toList();
        if (!anew.isEmpty()) {
            replace(order, anew, columns);
        }
        pairs.together().values().stream()
                .filter(name -> !replaced.contains(name))
                .forEach(name -> {
                    extend(order, name);
                    comment(order, name);
                });
        drop(order);
    }

    private void compareAttributes(OperationOrder order, Renames renames, QualifiedName type) {
        Pairs<String> attributes = schemaPairs.attributesOf(type);
        attributes.gone().forEach(gone -> order.add(Stage.DROP_COLUMNS_EARLY, new DropAttribute(type, gone)));
        attributes.renamed().forEach((before, after) -> renames.add(Rename.attribute(type, before, after)));
    }

    private void replace(OperationOrder order, Collection<CompositeType> types, ReplacedColumns columns) {
        List<ColumnName> affected = columns.prepare(
                order,
                types.stream()
                        .flatMap(type -> moved.namesBefore(Set.of(type.name())).stream())
                        .toList());
        order.add(
                Stage.TYPES_AND_SEQUENCES,
                new ReplaceCompositeTypes(
                        types.stream().map(CompositeType::structure).toList(), affected));
    }

    private void extend(OperationOrder order, QualifiedName name) {
        CompositeType after = after(name).structure();
        int kept = before(name).attributes().size();
        after.attributes()
                .subList(kept, after.attributes().size())
                .forEach(added -> order.add(Stage.TYPES_AND_SEQUENCES, new AddAttribute(name, added)));
    }

    /** A type that is replaced is made with its comments. */
    private void comment(OperationOrder order, QualifiedName name) {
        CompositeType before = before(name);
        CompositeType after = after(name);
        if (!Objects.equals(before.comment(), after.comment())) {
            order.add(Stage.TYPES_AND_SEQUENCES, new SetCompositeTypeComment(name, after.comment()));
        }
        for (Attribute kept : before.attributes()) {
            String comment = after.attribute(kept.name()).orElseThrow().comment();
            if (!Objects.equals(kept.comment(), comment)) {
                order.add(Stage.TYPES_AND_SEQUENCES, new SetAttributeComment(name, kept.name(), comment));
            }
        }
    }

    /** Those that hold others go first. */
    private void drop(OperationOrder order) {
        Set<QualifiedName> gone = moved.gone();
        List<CompositeType> types = new ArrayList<>(HeldTypes.inOrder(present.values()));
        Collections.reverse(types);
        types.stream()
                .map(CompositeType::name)
                .filter(gone::contains)
                .forEach(name -> order.add(Stage.DROP_TYPES_AND_SEQUENCES, new DropCompositeType(name)));
    }
}
