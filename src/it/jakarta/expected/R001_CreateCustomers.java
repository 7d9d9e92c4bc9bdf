package shop.migrations;

import static dev.migrate.operation.Definitions.check;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.numeric;
import static dev.migrate.schema.SqlTypes.smallint;
import static dev.migrate.schema.SqlTypes.timestamptz;
import static dev.migrate.schema.SqlTypes.varchar;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** CreateCustomers. The first revision. */
@Revision(id = "001", name = "CreateCustomers", created = "…")
public final class R001_CreateCustomers implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSequence("customer_seq", 1, 50);

        op.createTable(
                "customer",
                column("id", bigint()).notNull(),
                column("fullname", varchar(255)).notNull(),
                column("creditlimit", numeric(38, 2)),
                column("registeredat", timestamptz(6)),
                column("status", smallint()),
                primaryKey("pk_customer", "id"),
                check("ck_customer_status", "status between 0 and 1"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("customer");
        op.dropSequence("customer_seq");
    }
}
