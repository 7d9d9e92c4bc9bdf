package com.acme.users.migrations;

import static dev.migrate.operation.Definitions.expression;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** FindUsersByLowerCaseEmail. Revises 001. */
@Revision(id = "002", revises = "001", name = "FindUsersByLowerCaseEmail")
public final class R002_FindUsersByLowerCaseEmail implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createIndex("ix_users_email_lower").on("users", expression("lower(email)")).unique();
        op.execute("""
                CREATE FUNCTION normalise_email() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    NEW.email := trim(NEW.email);
                    RETURN NEW;
                END
                $$;
                CREATE TRIGGER users_normalise_email BEFORE INSERT OR UPDATE ON users
                    FOR EACH ROW EXECUTE FUNCTION normalise_email()
                """);
    }

    @Override
    public void downgrade(Operations op) {
        op.execute("DROP TRIGGER users_normalise_email ON users; DROP FUNCTION normalise_email()");
        op.dropIndex("users", "ix_users_email_lower");
    }
}
