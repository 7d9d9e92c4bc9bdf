/**
 * What is wrong with a model, collected until all of it is known: {@link dev.migrate.processor.problem.Problem}.
 *
 * <p>Reading and mapping add problems and go on; the processor reports them at their elements. Nothing here reads
 * annotations or knows a mapping rule.
 */
@NullMarked
package dev.migrate.processor.problem;

import org.jspecify.annotations.NullMarked;
