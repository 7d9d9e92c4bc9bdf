/**
 * {@link dev.migrate.diff.SchemaDiff}: from two schemas to the operations that lead from one to the other and back, and
 * the questions that only the developer can answer.
 *
 * <p>Model is compared with model and text with text; nothing here reads a database, writes SQL statements or knows the
 * entities. There is one class for each schema object, one matching loop ({@code Pairing}) and one order ({@code
 * OperationOrder}).
 */
@NullMarked
package dev.migrate.diff;

import org.jspecify.annotations.NullMarked;
