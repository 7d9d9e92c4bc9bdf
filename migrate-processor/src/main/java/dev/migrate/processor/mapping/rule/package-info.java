/**
 * What holds for the whole of a mapping: the version of the rules, identifiers and the strategies that make them, and what
 * can be wrong and about whom.
 *
 * <p>No annotation is read here, and no table is known.
 */
@NullMarked
package dev.migrate.processor.mapping.rule;

import org.jspecify.annotations.NullMarked;
