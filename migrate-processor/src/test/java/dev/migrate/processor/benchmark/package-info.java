/** Measures what the processor costs a compilation; no tests. */
@NullMarked
package dev.migrate.processor.benchmark;

import org.jspecify.annotations.NullMarked;
