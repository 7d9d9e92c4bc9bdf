package com.acme.library.migrations;

import static dev.migrate.operation.Definitions.check;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.operation.Definitions.unique;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.bool;
import static dev.migrate.schema.SqlTypes.date;
import static dev.migrate.schema.SqlTypes.doublePrecision;
import static dev.migrate.schema.SqlTypes.integer;
import static dev.migrate.schema.SqlTypes.uuid;
import static dev.migrate.schema.SqlTypes.varchar;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** CreateLibrary. The first revision. */
@Revision(id = "001", name = "CreateLibrary", created = "…")
public final class R001_CreateLibrary implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSequence("reader_seq", 1, 50);

        op.createTable(
                "reader",
                column("id", bigint()).notNull(),
                column("kind", varchar(31)).notNull(),
                column("full_name", varchar(120)),
                column("school", varchar(255)),
                column("room", integer()),
                primaryKey("pk_reader", "id"),
                unique("uq_reader_room", "room"),
                check("ck_reader_kind", "kind in ('Student','Teacher')"));

        op.createTable(
                "shelf",
                column("room", varchar(255)).notNull(),
                column("number", integer()).notNull(),
                column("version", integer()).notNull(),
                column("createdby", varchar(255)),
                column("label", varchar(80)).notNull(),
                primaryKey("pk_shelf", "number", "room"));

        op.createTable(
                "book",
                column("id", uuid()).notNull(),
                column("version", integer()).notNull(),
                column("createdby", varchar(255)),
                column("title", varchar(200)).notNull(),
                column("genre", varchar(255)),
                column("published", date()),
                column("copies", integer()).notNull(),
                column("rating", doublePrecision()),
                column("lent", bool()).notNull(),
                column("shelf_number", integer()).notNull(),
                column("shelf_room", varchar(255)).notNull(),
                primaryKey("pk_book", "id"),
                foreignKey("fk_book_shelf_number_shelf_room", "shelf_number", "shelf_room")
                        .references("shelf", "number", "room"),
                check("ck_book_genre", "genre in ('NOVEL','POEMS')"));

        op.createTable(
                "book_keywords",
                column("book_id", uuid()).notNull(),
                column("keywords", varchar(255)),
                unique("uq_book_keywords_book_id_keywords", "book_id", "keywords"),
                foreignKey("fk_book_keywords_book_id", "book_id").references("book", "id"));

        op.createTable(
                "reader_book",
                column("reader_id", bigint()).notNull(),
                column("favourites_id", uuid()).notNull(),
                foreignKey("fk_reader_book_favourites_id", "favourites_id").references("book", "id"),
                foreignKey("fk_reader_book_reader_id", "reader_id").references("reader", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("reader_book");
        op.dropTable("book_keywords");
        op.dropTable("book");
        op.dropTable("shelf");
        op.dropTable("reader");
        op.dropSequence("reader_seq");
    }
}
