/** Entities that are kept for the sake of their package. */
@NullMarked
@Temporal(rowStart = "Valid_From", rowEnd = "`Valid To`", secondPrecision = 0)
package dev.migrate.oracle.model.temporal.whole;

import org.hibernate.annotations.Temporal;
import org.jspecify.annotations.NullMarked;
