/**
 * Reads from source files what class files do not hold: the values that attributes start with, and where a revision says
 * which one it is.
 *
 * <p>The one package that uses the parser of the JDK's compiler. Only literals are read, nothing is resolved or run.
 */
@NullMarked
package dev.migrate.processor.source;

import org.jspecify.annotations.NullMarked;
