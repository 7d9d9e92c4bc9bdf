package dev.migrate;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;
import java.util.List;

/** Revisions of two lines: {@code a, b<-a} and {@code x, y<-x}, of which b depends on y; b refers to the table of y. */
final class DependentRevisions {
    static final Class<?>[] ALL = {A.class, B.class, X.class, Y.class};

    private DependentRevisions() {}

    /** Makes a table named like its id. */
    private abstract static class MakesTable implements Migration {
        @Override
        public void upgrade(Operations op) {
            Revision revision = getClass().getAnnotation(Revision.class);
            op.execute("CREATE TABLE " + revision.id() + " (id int PRIMARY KEY)");
            List.of(revision.dependsOn())
                    .forEach(other -> op.execute(
                            "ALTER TABLE " + revision.id() + " ADD FOREIGN KEY (id) REFERENCES " + other + " (id)"));
        }

        @Override
        public void downgrade(Operations op) {
            op.execute("DROP TABLE " + getClass().getAnnotation(Revision.class).id());
        }
    }

    /** The beginning of one line. */
    @Revision(id = "a")
    public static final class A extends MakesTable {}

    /** The end of it. */
    @Revision(id = "b", revises = "a", dependsOn = "y")
    public static final class B extends MakesTable {}

    /** The beginning of the other line. */
    @Revision(id = "x")
    public static final class X extends MakesTable {}

    /** The end of it. */
    @Revision(id = "y", revises = "x")
    public static final class Y extends MakesTable {}
}
