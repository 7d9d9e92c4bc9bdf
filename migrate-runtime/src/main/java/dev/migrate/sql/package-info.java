/**
 * What an operation becomes for a database: {@link dev.migrate.sql.SqlStatement}, made by a {@link
 * dev.migrate.sql.SqlGenerator}.
 *
 * <p>No JDBC and no dialect: PostgreSQL's generator lives in its own package.
 */
@NullMarked
package dev.migrate.sql;

import org.jspecify.annotations.NullMarked;
