package dev.migrate.postgres;

import static dev.migrate.operation.Definitions.check;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.operation.Definitions.unique;
import static dev.migrate.schema.ReferentialAction.CASCADE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.Operations;
import dev.migrate.test.TestDatabase;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConstraintSqlTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @Test
    void constraints_are_added_renamed_and_dropped() {
        database.execute("CREATE TABLE t (id int, \"user\" int, parent int)");
        assertThat(run(op -> op.addPrimaryKey("t", primaryKey("pk_t", "id", "user"))))
                .isEqualTo("ALTER TABLE t ADD CONSTRAINT pk_t PRIMARY KEY (id, \"user\");");
        assertThat(run(op -> op.addUniqueKey("t", unique("UQ", "id"))))
                .isEqualTo("ALTER TABLE t ADD CONSTRAINT \"UQ\" UNIQUE (id);");
        assertThat(run(op -> {
                    op.addUniqueKey("t", unique("uq_1", "parent", "id").deferrable());
                    op.addUniqueKey("t", unique("uq_2", "parent", "id").initiallyDeferred());
                }))
                .isEqualTo("""
                        ALTER TABLE t ADD CONSTRAINT uq_1 UNIQUE (parent, id) DEFERRABLE;
                        ALTER TABLE t ADD CONSTRAINT uq_2 UNIQUE (parent, id) DEFERRABLE INITIALLY DEFERRED;""");
        assertThat(run(op -> op.addForeignKey(
                        "t",
                        foreignKey("fk_t_parent", "parent")
                                .references("t", "id")
                                .onUpdate(CASCADE))))
                .isEqualTo("ALTER TABLE t ADD CONSTRAINT fk_t_parent FOREIGN KEY (parent) REFERENCES t (id)"
                        + " ON UPDATE CASCADE;");
        assertThat(run(op -> op.addCheck("t", check("ck_t", "id > 0 OR \"user\" IS NULL"))))
                .isEqualTo("ALTER TABLE t ADD CONSTRAINT ck_t CHECK (id > 0 OR \"user\" IS NULL);");
        assertThat(run(op -> op.renameConstraint("t", "UQ", "order")))
                .isEqualTo("ALTER TABLE t RENAME CONSTRAINT \"UQ\" TO \"order\";");
        assertThat(run(op -> {
                    op.dropConstraint("t", "fk_t_parent");
                    op.dropConstraint("t", "order");
                }))
                .isEqualTo("""
                        ALTER TABLE t DROP CONSTRAINT fk_t_parent;
                        ALTER TABLE t DROP CONSTRAINT "order";""");
    }

    private static String run(Consumer<Operations> author) {
        return GeneratedSql.run(database, author);
    }
}
