package dev.migrate.test;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;

/** Columns that foreign keys compare with one another, directly or by way of others. */
final class KeyNetwork {
    private final SchemaDraft draft;
    private final Set<Member> members = new LinkedHashSet<>();
    private final Deque<Member> open = new ArrayDeque<>();

    private KeyNetwork(SchemaDraft draft) {
        this.draft = draft;
    }

    static KeyNetwork of(SchemaDraft draft, Sketch.Place place) {
        KeyNetwork network = new KeyNetwork(draft);
        network.reach(place.table().name(), place.column().name());
        while (!network.open.isEmpty()) {
            network.follow(network.open.remove());
        }
        return network;
    }

    int size() {
        return members.size();
    }

    void forEach(BiConsumer<QualifiedName, String> action) {
        members.forEach(member -> action.accept(member.table, member.column));
    }

    private void reach(QualifiedName table, String column) {
        Member member = new Member(table, column);
        if (members.add(member)) {
            open.add(member);
        }
    }

    private void follow(Member member) {
        for (Table table : draft.tables()) {
            table.foreignKeys().forEach(key -> follow(member, table.name(), key));
        }
    }

    private void follow(Member member, QualifiedName from, ForeignKey key) {
        for (int i = 0; i < key.columns().size(); i++) {
            Member source = new Member(from, key.columns().get(i));
            Member target = new Member(key.target(), key.targetColumns().get(i));
            if (member.equals(source)) {
                reach(target.table, target.column);
            } else if (member.equals(target)) {
                reach(source.table, source.column);
            }
        }
    }

    private record Member(QualifiedName table, String column) {}
}
