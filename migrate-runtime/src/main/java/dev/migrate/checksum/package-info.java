/**
 * Fingerprints of revisions: operations as text that tells any two of them apart, and the hash of it that the ledger keeps.
 *
 * <p>One class for each schema object writes its operations. The text is never read again and never shown. What it says of
 * an operation must not change, or every revision that was applied would look edited: names of parts stay when a component
 * of a record is renamed, and a part that a later version adds is left out where it is absent.
 */
@NullMarked
package dev.migrate.checksum;

import org.jspecify.annotations.NullMarked;
