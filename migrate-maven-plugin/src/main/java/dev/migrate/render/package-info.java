/**
 * Operations as the Java source of a revision class: {@link dev.migrate.render.RevisionSource}.
 *
 * <p>Each operation becomes an {@link dev.migrate.render.Expression}, one class for each schema object; {@link
 * dev.migrate.render.Layout} breaks it into lines. The only package that may know JavaPoet. No files, no diff, no SQL.
 */
@NullMarked
package dev.migrate.render;

import org.jspecify.annotations.NullMarked;
