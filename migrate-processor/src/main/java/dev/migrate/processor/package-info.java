/**
 * The annotation processor: {@link dev.migrate.processor.MigrateProcessor} writes the snapshot of the schema and the
 * registry of revisions, and {@link dev.migrate.processor.ModelCompiler} runs it over compiled classes.
 *
 * <p>Thin: it gathers classes and settings, lets {@code entity} read and {@code mapping} map, reports and writes. What an
 * annotation means is decided in neither of its classes.
 */
@NullMarked
package dev.migrate.processor;

import org.jspecify.annotations.NullMarked;
