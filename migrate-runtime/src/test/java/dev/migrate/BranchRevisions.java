package dev.migrate;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** Revisions of two branches and their merge: {@code a, b<-a, c<-a, m<-b,c}; each makes a table of its name. */
final class BranchRevisions {
    static final Class<?>[] UNMERGED = {A.class, B.class, C.class};
    static final Class<?>[] MERGED = {A.class, B.class, C.class, M.class};

    private BranchRevisions() {}

    /** Makes a table named like its id. */
    private abstract static class MakesTable implements Migration {
        private String table() {
            return getClass().getAnnotation(Revision.class).id();
        }

        @Override
        public void upgrade(Operations op) {
            op.createTable(table());
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable(table());
        }
    }

    /** The beginning. */
    @Revision(id = "a")
    public static final class A extends MakesTable {}

    /** One branch. */
    @Revision(id = "b", revises = "a")
    public static final class B extends MakesTable {}

    /** The other branch. */
    @Revision(id = "c", revises = "a")
    public static final class C extends MakesTable {}

    /** Both. */
    @Revision(
            id = "m",
            revises = {"b", "c"})
    public static final class M extends MakesTable {}
}
