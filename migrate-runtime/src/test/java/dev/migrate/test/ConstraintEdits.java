package dev.migrate.test;

import dev.migrate.schema.Check;
import dev.migrate.schema.Deferral;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableBuilder;
import dev.migrate.schema.UniqueKey;
import java.util.List;

/** Changes of constraints. */
final class ConstraintEdits {
    private ConstraintEdits() {}

    static void addPrimaryKey(Sketch sketch) {
        sketch.anyTable().filter(table -> table.primaryKey() == null).ifPresent(table -> {
            List<String> candidates = RandomKeys.candidates(table);
            if (!candidates.isEmpty()) {
                List<String> columns = sketch.dice().some(candidates, 2);
                sketch.draft().put(RandomKeys.withPrimaryKey(table, columns, sketch));
            }
        });
    }

    static void addUniqueKey(Sketch sketch) {
        sketch.anyTable().ifPresent(table -> sketch.draft().put(RandomKeys.withUniqueKey(table, sketch)));
    }

    static void addCheck(Sketch sketch) {
        sketch.anyTable().ifPresent(table -> sketch.draft().put(RandomChecks.withCheck(table, sketch)));
    }

    static void drop(Sketch sketch) {
        sketch.anyTable()
                .ifPresent(table -> sketch.any(TableParts.constraints(table))
                        .ifPresent(name -> sketch.draft().dropConstraint(table.name(), name)));
    }

    static void rename(Sketch sketch) {
        sketch.anyTable()
                .ifPresent(table -> sketch.any(TableParts.constraints(table))
                        .ifPresent(name -> sketch.draft()
                                .put(renamed(table, name, sketch.names().fresh("renamed")))));
    }

    private static Table renamed(Table table, String from, String to) {
        TableBuilder builder = table.toBuilder();
        PrimaryKey primaryKey = builder.primaryKey();
        if (primaryKey != null && primaryKey.name().equals(from)) {
            builder.primaryKey(new PrimaryKey(to, primaryKey.columns()));
        }
        builder.uniqueKeys().replaceAll(key -> key.name().equals(from) ? key.withName(to) : key);
        builder.foreignKeys().replaceAll(key -> key.name().equals(from) ? key.withName(to) : key);
        builder.checks().replaceAll(check -> check.name().equals(from) ? new Check(to, check.expression()) : check);
        return builder.build();
    }

    /** Other columns under the old name. */
    static void changePrimaryKey(Sketch sketch) {
        sketch.anyTable().filter(table -> table.primaryKey() != null).ifPresent(table -> {
            PrimaryKey old = table.primaryKey();
            List<String> columns = sketch.dice().some(RandomKeys.candidates(table), 2);
            if (!TableParts.hasKey(table, columns)) {
                sketch.draft().dropConstraint(table.name(), old.name());
                Table changed = RandomKeys.withPrimaryKey(sketch.draft().table(table.name()), columns, sketch);
                sketch.draft()
                        .put(changed.toBuilder()
                                .primaryKey(new PrimaryKey(old.name(), columns))
                                .build());
            }
        });
    }

    /** Other columns under the old name. */
    static void changeUniqueKey(Sketch sketch) {
        sketch.anyTable()
                .ifPresent(table -> sketch.any(table.uniqueKeys()).ifPresent(old -> {
                    List<String> columns = sketch.dice().some(RandomKeys.candidates(table), 3);
                    if (!TableParts.hasKey(table, columns)) {
                        sketch.draft().dropConstraint(table.name(), old.name());
                        Table without = sketch.draft().table(table.name());
                        sketch.draft()
                                .put(without.toBuilder()
                                        .add(new UniqueKey(old.name(), columns))
                                        .build());
                    }
                }));
    }

    /** Another condition under the old name. */
    static void changeCheck(Sketch sketch) {
        sketch.anyTable()
                .ifPresent(table -> sketch.any(table.checks()).ifPresent(old -> {
                    TableBuilder builder = table.toBuilder();
                    builder.checks().remove(old);
                    sketch.draft()
                            .put(builder.add(new Check(old.name(), RandomChecks.expression(table, sketch.dice())))
                                    .build());
                }));
    }

    /** Other actions under the old name, checked at another time. */
    static void changeForeignKey(Sketch sketch) {
        sketch.anyTable()
                .ifPresent(table -> sketch.any(table.foreignKeys()).ifPresent(old -> {
                    ForeignKey changed = old.definedBy(null)
                            .onDelete(sketch.dice().one(ReferentialAction.values()))
                            .onUpdate(sketch.dice().one(ReferentialAction.values()))
                            .deferral(sketch.dice().one(Deferral.values()));
                    sketch.draft().put(TableChanges.withForeignKeys(table, key -> key.equals(old) ? changed : key));
                }));
    }
}
