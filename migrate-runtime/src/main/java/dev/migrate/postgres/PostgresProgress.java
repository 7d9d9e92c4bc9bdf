package dev.migrate.postgres;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.migrate.execution.FillProgress;
import dev.migrate.execution.StepProgress;
import dev.migrate.revision.Direction;
import java.util.List;
import java.util.Optional;

/** A {@link StepProgress} as the ledger keeps it, in JSON. */
final class PostgresProgress {
    private PostgresProgress() {}

    static String write(StepProgress progress) {
        JsonObject object = new JsonObject();
        object.addProperty("direction", progress.direction().name());
        object.addProperty("done", progress.done());
        object.addProperty("phases", progress.phases());
        object.addProperty("started", progress.started());
        object.addProperty("checksum", progress.checksum());
        progress.fill().ifPresent(fill -> object.add("fill", write(fill)));
        return object.toString();
    }

    static StepProgress read(String id, String text) {
        JsonObject object = JsonParser.parseString(text).getAsJsonObject();
        return new StepProgress(
                id,
                Direction.valueOf(object.get("direction").getAsString()),
                object.get("done").getAsInt(),
                object.get("phases").getAsInt(),
                object.get("started").getAsBoolean(),
                object.get("checksum").getAsString(),
                Optional.ofNullable(object.getAsJsonObject("fill")).map(PostgresProgress::fill));
    }

    private static JsonObject write(FillProgress fill) {
        JsonObject object = new JsonObject();
        JsonArray position = new JsonArray();
        fill.position().forEach(position::add);
        object.add("position", position);
        object.addProperty("seen", fill.seen());
        object.addProperty("filled", fill.filled());
        object.addProperty("total", fill.total());
        return object;
    }

    private static FillProgress fill(JsonObject object) {
        List<String> position = object.getAsJsonArray("position").asList().stream()
                .map(part -> part.getAsString())
                .toList();
        return new FillProgress(
                position,
                object.get("seen").getAsLong(),
                object.get("filled").getAsLong(),
                object.get("total").getAsLong(),
                0);
    }
}
