package dev.migrate.postgres;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.migrate.execution.HistoryRepair;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@link HistoryRepair}s of a revision as the ledger keeps them, in JSON that the database writes. */
final class PostgresRepairs {
    private PostgresRepairs() {}

    /** Reads them; null for none. */
    static List<HistoryRepair> read(@Nullable String text) {
        return text == null
                ? List.of()
                : JsonParser.parseString(text).getAsJsonArray().asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .map(PostgresRepairs::repair)
                        .toList();
    }

    private static HistoryRepair repair(JsonObject object) {
        return new HistoryRepair(
                OffsetDateTime.parse(object.get("at").getAsString()).toInstant(),
                object.get("by").getAsString(),
                object.get("reason").getAsString(),
                object.get("checksum").getAsString());
    }
}
