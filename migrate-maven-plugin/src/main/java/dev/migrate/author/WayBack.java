package dev.migrate.author;

import dev.migrate.error.ReplayException;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Replay;
import dev.migrate.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The proof that a downgrade leads back to where its upgrade began.
 *
 * @param before what was there before the upgrade
 * @param after what is there after it
 */
record WayBack(Schema before, Schema after) {
    /** What the downgrade leaves otherwise than it was, in words; empty if it leads back. */
    Optional<String> problem(List<Operation> downgrade) {
        Schema back;
        try {
            back = Replay.of(downgrade, after);
        } catch (ReplayException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
        return back.structure().equals(before.structure())
                ? Optional.empty()
                : Optional.of(String.join("; ", differences(SchemaFacts.of(back))) + ".");
    }

    private List<String> differences(Map<String, String> back) {
        Map<String, String> was = SchemaFacts.of(before);
        TreeSet<String> objects = new TreeSet<>(was.keySet());
        objects.addAll(back.keySet());
        List<String> differences = new ArrayList<>();
        for (String object : objects) {
            if (!Objects.equals(was.get(object), back.get(object))) {
                differences.add(difference(object, was.get(object), back.get(object)));
            }
        }
        return differences;
    }

    private static String difference(String object, @Nullable String was, @Nullable String back) {
        if (was == null) {
            return object + " stays, and was not there";
        }
        return object + (back == null ? " is not made again, and was " : " becomes " + back + ", and was ") + was;
    }
}
