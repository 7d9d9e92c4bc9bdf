package com.acme.people.migrations;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.schema.SqlTypes.varchar;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;
import java.sql.PreparedStatement;

/** AddFullName. Revises 002. */
@Revision(id = "003", revises = "002", name = "AddFullName")
public final class R003_AddFullName implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("people", column("full_name", varchar(255)));
        op.execute("UPDATE people SET full_name = first_name || ' ' || last_name");
        op.connection(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("UPDATE people SET full_name = upper(full_name) WHERE last_name = ?")) {
                statement.setString(1, "Lovelace");
                statement.executeUpdate();
            }
        });
        op.setNotNull("people", "full_name");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("people", "full_name");
    }
}
