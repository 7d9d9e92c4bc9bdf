package dev.migrate.postgres;

import static dev.migrate.operation.Definitions.asc;
import static dev.migrate.operation.Definitions.desc;
import static dev.migrate.operation.Definitions.expression;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.Operations;
import dev.migrate.test.TestDatabase;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IndexSqlTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @Test
    void indexes_of_every_kind_are_created_renamed_and_dropped() {
        database.execute("CREATE SCHEMA app", "CREATE TABLE app.t (email text, \"user\" int, tags text[])");
        assertThat(run(op -> op.createIndex("ix_t_email").on("app.t", "email", "user")))
                .isEqualTo("CREATE INDEX ix_t_email ON app.t (email, \"user\");");
        assertThat(run(op -> op.createIndex("ix_lower")
                        .on("app.t", expression("lower(email)"), asc("user"), desc("email"))
                        .unique()
                        .where("email IS NOT NULL AND \"user\" > 0")))
                .isEqualTo("CREATE UNIQUE INDEX ix_lower ON app.t ((lower(email)), \"user\", email DESC)"
                        + " WHERE email IS NOT NULL AND \"user\" > 0;");
        assertThat(run(op -> op.createIndex("ix_tags").on("app.t", "tags").using("gin")))
                .isEqualTo("CREATE INDEX ix_tags ON app.t USING gin (tags);");
        assertThat(run(op -> op.renameIndex("app.t", "ix_tags", "Tags")))
                .isEqualTo("ALTER INDEX app.ix_tags RENAME TO \"Tags\";");
        assertThat(run(op -> op.dropIndex("app.t", "Tags"))).isEqualTo("DROP INDEX app.\"Tags\";");
    }

    private static String run(Consumer<Operations> author) {
        return GeneratedSql.run(database, author);
    }
}
