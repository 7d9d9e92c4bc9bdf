package com.acme.shop.migrations;

import static dev.migrate.operation.Definitions.check;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.schema.SqlTypes.varchar;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/**
 * AddGrade. Revises 001.
 *
 * <p>Existing rows get 'NORMAL' in customer.grade, what 'Customer.grade' starts with.
 */
@Revision(id = "002", revises = "001", name = "AddGrade", created = "…")
public final class R002_AddGrade implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("customer", column("grade", varchar(255)).notNull()).fill("'NORMAL'");
        op.addCheck("customer", check("ck_customer_grade", "grade in ('NORMAL','GOLD')"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("customer", "ck_customer_grade");
        op.dropColumn("customer", "grade");
    }
}
