/**
 * The SQL expressions that a schema carries as text: checks, defaults, index keys, generated columns. Their {@linkplain
 * dev.migrate.expression.SqlTokens tokens}, their {@linkplain dev.migrate.expression.SqlWords words}, and the {@linkplain
 * dev.migrate.expression.ColumnNames columns} that they name.
 *
 * <p>It is text that is read and quoted here. No statements, no schema, no types.
 */
@NullMarked
package dev.migrate.expression;

import org.jspecify.annotations.NullMarked;
