package dev.migrate.render;

import dev.migrate.operation.Operation;
import java.time.Instant;
import java.util.List;

/**
 * All that a revision class says.
 *
 * @param packageName its package, empty for none
 * @param className its simple name, a Java identifier
 * @param id the id of the revision
 * @param revises the ids of its parents: none for a first revision, several for a merge
 * @param dependsOn the ids of others that have to be applied before it
 * @param replaces the ids of those that it stands for
 * @param name what it does, a Java identifier
 * @param created when it is written; fractions of a second are left out
 * @param upgrade what leads from the parents to it
 * @param downgrade what leads back
 * @param remarks sentences for the reader, such as whose values do not come back
 * @param comments for each operation of the upgrade what stands above its statement, or an empty text; none for no comments
 * @param wayBack the same for the operations of the downgrade
 */
public record RevisionDescriptor(
        String packageName,
        String className,
        String id,
        List<String> revises,
        List<String> dependsOn,
        List<String> replaces,
        String name,
        Instant created,
        List<Operation> upgrade,
        List<Operation> downgrade,
        List<String> remarks,
        List<String> comments,
        List<String> wayBack) {
    /** Copies the lists. */
    public RevisionDescriptor {
        revises = List.copyOf(revises);
        dependsOn = List.copyOf(dependsOn);
        replaces = List.copyOf(replaces);
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
        remarks = List.copyOf(remarks);
        comments = List.copyOf(comments);
        wayBack = List.copyOf(wayBack);
    }
}
