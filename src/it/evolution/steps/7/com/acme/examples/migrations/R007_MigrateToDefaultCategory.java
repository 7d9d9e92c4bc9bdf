package com.acme.examples.migrations;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** MigrateToDefaultCategory. Revises 006. */
@Revision(id = "007", revises = "006", name = "MigrateToDefaultCategory")
public final class R007_MigrateToDefaultCategory implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.execute("""
                INSERT INTO categories (id, name, description, created_at)
                VALUES ('default-category-id', 'General', 'Default category', now())
                ON CONFLICT (name) DO NOTHING;
                UPDATE examples
                SET category_id = 'default-category-id'
                WHERE category_id IS NULL
                """);
    }

    @Override
    public void downgrade(Operations op) {
        op.execute("""
                UPDATE examples
                SET category_id = NULL
                WHERE category_id = 'default-category-id';
                DELETE FROM categories
                WHERE id = 'default-category-id'
                """);
    }
}
