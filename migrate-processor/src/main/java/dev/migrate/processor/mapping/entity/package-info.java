/**
 * From entities to drafts of tables: keys, attributes, associations, collections, generators, discriminators, inheritance.
 *
 * <p>One class per subject; what they share is in {@code Mapping}, and where an attribute stands in {@code Site}. They need
 * each other, since an association maps the key of its target and a key may be an association. Nothing here makes the
 * finished schema, and nothing knows of tables that keep former rows.
 */
@NullMarked
package dev.migrate.processor.mapping.entity;

import org.jspecify.annotations.NullMarked;
