/**
 * The tables in which Hibernate itself keeps former rows ({@code @Audited}, {@code @Temporal}, {@code @Changelog}), made
 * from the drafts of their tables at the end.
 */
@NullMarked
package dev.migrate.processor.mapping.history;

import org.jspecify.annotations.NullMarked;
