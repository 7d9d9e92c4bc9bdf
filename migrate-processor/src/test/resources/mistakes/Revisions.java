package com.acme;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

public class Revisions {
    @Revision(id = "a1") // [HiddenRevision]
    static class Hidden extends Empty {
        public Hidden() {}
    }

    @Revision(id = "a2") // [InnerRevision]
    public class Inner extends Empty {
        public Inner() {}
    }

    @Revision(id = "a3") // [AbstractRevision]
    public abstract static class Abstract extends Empty {}

    @Revision(id = "a4") // [NoMigration]
    public static class NoMigration {
        public NoMigration() {}
    }

    @Revision(id = "a5") // [NoConstructor]
    public static class Constructor extends Empty {
        public Constructor(String name) {}
    }

    @Revision(id = "a6", revises = "gone") // [RevisionGraph]
    public static class Missing extends Empty {}

    @Revision(id = "a7", revises = {"lost", "a1"}) // [RevisionGraph]
    public static class MissingToo extends Empty {}

    @Revision(id = "a8", revises = "a9") // [RevisionGraph]
    public static class There extends Empty {}

    @Revision(id = "a9", revises = "a8") // [RevisionGraph]
    public static class AndBack extends Empty {}

    @Revision(id = "b1", revises = "b2") // [RevisionGraph]
    public static class Again extends Empty {}

    @Revision(id = "b2", revises = "b1") // [RevisionGraph]
    public static class AndAgain extends Empty {}

    @Revision(id = "c1") // [RevisionGraph]
    public static class Twin extends Empty {}

    @Revision(id = "c1") // [RevisionGraph]
    public static class OtherTwin extends Empty {}

    @Revision(id = "not an id") // [RevisionGraph]
    public static class Unwritable extends Empty {}

    @Revision(id = "d1", revises = {"c1", "not an id", "a8"})
    public static class OfAll extends Empty {}

    public static class Empty implements Migration {
        @Override
        public void upgrade(Operations op) {}

        @Override
        public void downgrade(Operations op) {}
    }
}
