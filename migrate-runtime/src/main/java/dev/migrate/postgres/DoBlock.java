package dev.migrate.postgres;

import dev.migrate.sql.SqlStatement;

/** A statement that decides in the database what to do: PostgreSQL's {@code DO}. */
final class DoBlock {
    private DoBlock() {}

    /** Runs PL/pgSQL; the quotes around it are chosen so that nothing in it can end them. */
    static SqlStatement of(String body) {
        String tag = "$do$";
        while (body.contains(tag)) {
            tag = tag.replace("do", "do_");
        }
        return SqlStatement.of("DO " + tag + "\n" + body.strip() + "\n" + tag);
    }
}
