/**
 * From entities to the schema that they need: the rules of Jakarta Persistence and of Hibernate on PostgreSQL.
 *
 * <p>{@code SchemaMapping} turns an {@link dev.migrate.processor.entity.EntityModel} into a {@link
 * dev.migrate.schema.Schema} and problems, phase by phase. What the phases do is in the packages below, each of which
 * may use those before it:
 *
 * <ol>
 *   <li>{@code rule}: version of the rules, naming strategies, problems
 *   <li>{@code annotation}: what annotations say
 *   <li>{@code draft}: tables and columns in the making
 *   <li>{@code type}: column types of Java types
 *   <li>{@code definition}: SQL that annotations hold
 *   <li>{@code entity}: keys, attributes, associations, collections, inheritance
 *   <li>{@code audit}: tables of Envers
 *   <li>{@code history}: tables of former rows that Hibernate itself keeps
 * </ol>
 *
 * <p>This package makes a schema of the drafts. Nothing in any of them has access to the compiler but through the
 * model's places.
 */
@NullMarked
package dev.migrate.processor.mapping;

import org.jspecify.annotations.NullMarked;
