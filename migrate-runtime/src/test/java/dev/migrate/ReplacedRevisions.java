package dev.migrate;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** Revisions of which {@code s} replaces the middle: {@code a, b<-a, c<-b, d<-c}, {@code s<-a} for b and c. */
final class ReplacedRevisions {
    static final Class<?>[] BEFORE = {A.class, B.class, C.class, D.class};
    static final Class<?>[] KEPT = {A.class, B.class, C.class, D.class, S.class};
    static final Class<?>[] DELETED = {A.class, D.class, S.class};
    static final Class<?>[] BEFORE_PHASED = {A.class, B.class, C.class, Phased.class};
    static final Class<?>[] PHASED = {A.class, Phased.class, S.class};
    static final Class<?>[] HEAD = {A.class, S.class};

    private ReplacedRevisions() {}

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

    /** The first that is replaced. */
    @Revision(id = "b", revises = "a")
    public static final class B extends MakesTable {}

    /** The last that is replaced. */
    @Revision(id = "c", revises = "b")
    public static final class C extends MakesTable {}

    /** What comes after. */
    @Revision(id = "d", revises = "c")
    public static final class D extends MakesTable {}

    /** What comes after in two phases, of which the second needs a row. */
    @Revision(id = "d", revises = "c")
    public static final class Phased extends MakesTable {
        @Override
        public void upgrade(Operations op) {
            super.upgrade(op);
            op.outsideTransaction("SELECT 1 / (SELECT count(*) FROM a.allowed)");
        }
    }

    /** What b and c do. */
    @Revision(
            id = "s",
            revises = "a",
            replaces = {"b", "c"})
    public static final class S implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("b");
            op.createTable("c");
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("c");
            op.dropTable("b");
        }
    }
}
