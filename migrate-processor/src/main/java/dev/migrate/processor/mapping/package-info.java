/**
 * From entities to the schema that they need: the rules of Jakarta Persistence and of Hibernate on PostgreSQL.
 *
 * <p>{@code SchemaMapping} turns an {@link dev.migrate.processor.entity.EntityModel} into a {@link
 * dev.migrate.schema.Schema} and problems. One class per subject: naming, types, columns, keys, associations,
 * collections, inheritance, constraints, generators, and at last the audit tables of what is finished. No access to the
 * compiler but through the model's places.
 */
@NullMarked
package dev.migrate.processor.mapping;

import org.jspecify.annotations.NullMarked;
