package dev.migrate.schema.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.test.Laws;
import dev.migrate.test.RandomSchemas;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Law 6 of the design, over generated schemas. */
class SchemaJsonLawsTest {
    private static final int SCHEMAS = 300;

    @Test
    void law_6_text_is_faithful() {
        Laws.forEachSeed(SCHEMAS, seed -> {
            Schema schema = RandomSchemas.of(seed);
            String text = SchemaJson.write(schema);

            assertThat(SchemaJson.read("schema.json", text)).isEqualTo(schema);
            assertThat(SchemaJson.write(SchemaJson.read("schema.json", text))).isEqualTo(text);
        });
    }

    @Test
    void law_6_two_builds_give_the_same_bytes_whatever_the_order_in_which_tables_come() {
        Laws.forEachSeed(SCHEMAS, seed -> {
            Schema schema = RandomSchemas.of(seed);
            List<Table> tables = new ArrayList<>(schema.tables().values());
            Collections.reverse(tables);
            Schema again = Schema.of(
                    tables,
                    schema.sequences().values(),
                    schema.enumTypes().values(),
                    schema.compositeTypes().values());

            assertThat(SchemaJson.write(again)).isEqualTo(SchemaJson.write(schema));
        });
    }
}
