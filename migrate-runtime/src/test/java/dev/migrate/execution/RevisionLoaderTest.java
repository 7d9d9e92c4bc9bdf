package dev.migrate.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.DuplicateRevisionException;
import dev.migrate.error.InvalidRegistryException;
import dev.migrate.error.NoRevisionsException;
import dev.migrate.error.RevisionClassException;
import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.RevisionRegistry;
import dev.migrate.test.RevisionClasses;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionLoaderTest {
    private static final String AGAIN = " Compile the project again, so that classes and registry fit together.";

    @TempDir
    private Path directory;

    @Test
    void graphIsReadWithoutLoadingClasses() {
        RevisionLoader loader = loader(List.of(info("001", "no.such.Type")));
        assertThat(loader.graph().ordered()).hasSize(1);
    }

    @Test
    void classIsLoadedWhenItHasToRun() {
        RevisionLoader loader = new RevisionLoader(RevisionClasses.in(directory, Good.class));
        assertThat(loader.load(loader.graph().get("001"))).isInstanceOf(Good.class);
    }

    @Test
    void registriesOfSeveralModulesAreOneGraph() throws Exception {
        Path other = directory.resolve("other");
        RevisionInfo second = new RevisionInfo("002", List.of("001"), "", "", "x.R002");
        RevisionClasses.withRegistry(directory, RevisionRegistry.write(List.of(info("001", "x.R001"))));
        RevisionClasses.withRegistry(other, RevisionRegistry.write(List.of(second)));
        assertThat(loader(directory, other).graph().ordered())
                .extracting(RevisionInfo::id)
                .containsExactly("001", "002");
    }

    @Test
    void sameRegistryTwiceOnTheClassPathIsOne() throws Exception {
        String registry = RevisionRegistry.write(List.of(info("001", "x.R001")));
        Path copy = directory.resolve("copy");
        RevisionClasses.withRegistry(directory, registry);
        RevisionClasses.withRegistry(copy, registry);
        assertThat(loader(directory, copy).graph().ordered()).hasSize(1);

        RevisionClasses.withRegistry(copy, RevisionRegistry.write(List.of(info("001", "y.R001"))));
        assertThatExceptionOfType(DuplicateRevisionException.class)
                .isThrownBy(() -> loader(directory, copy).graph())
                .withMessageContaining("'x.R001' and 'y.R001'");
    }

    @Test
    void noRegistrySaysWhatToAdd() throws Exception {
        assertThatExceptionOfType(NoRevisionsException.class)
                .isThrownBy(() -> loader(directory).graph())
                .withMessage(
                        "No revisions were found: 'META-INF/migrate/revisions.jsonl' is not on the class path. If there"
                                + " are revisions, let the build write it: add migrate-processor to the compiler's"
                                + " annotationProcessorPaths, or an execution of migrate:snapshot to the plugin. If there are none"
                                + " yet, write the first with migrate:create.");
    }

    @Test
    void emptyRegistrySaysWhatToDo() {
        assertThatExceptionOfType(NoRevisionsException.class)
                .isThrownBy(() -> loader(List.of()).graph())
                .withMessage(
                        "No revisions were found: 'META-INF/migrate/revisions.jsonl' lists none. Write the first with"
                                + " migrate:create -Dname=...; if there are some, compile them and run migrate:snapshot.");
    }

    @Test
    void editedRegistryIsRefusedWithItsPlace() {
        ClassLoader classLoader = RevisionClasses.withRegistry(directory, "{\"format\":1,\"heads\":[\"x\"]}\n");
        assertThatExceptionOfType(InvalidRegistryException.class)
                .isThrownBy(() -> new RevisionLoader(classLoader).graph())
                .withMessageStartingWith("Revision registry 'file:" + directory)
                .withMessageContaining("line 1 should be {\"format\":1,\"heads\":[]}");
    }

    @Test
    void missingClassIsTold() {
        assertRefused("no.such.Type", "is not on the class path." + AGAIN);
    }

    @Test
    void classThatIsNoMigrationIsTold() {
        assertRefused(
                NoMigration.class, "does not implement Migration. Let it implement 'dev.migrate.revision.Migration'.");
    }

    @Test
    void classWithoutAnnotationIsTold() {
        assertRefused(NoAnnotation.class, "has no @Revision. Give it one with the id '001'.");
    }

    @Test
    void annotationThatDiffersFromTheRegistryIsTold() {
        assertRefused(
                OtherParents.class,
                "says id '001', revises [000], name 'Other', created '', but the registry says id '001', revises [], name '',"
                        + " created ''." + AGAIN);
    }

    @Test
    void constructorMustBePublicAndWithoutParameters() {
        assertRefused(Hidden.class, "has no public constructor without parameters. Give it one.");
        assertRefused(Abstract.class, "is abstract or not public. Make it a public final class.");
        assertRefused(NotPublic.class, "is abstract or not public. Make it a public final class.");
    }

    @Test
    void constructorThatThrowsIsTold() {
        String advice = ". Keep its constructor and fields free of work.";
        assertRefused(Throwing.class, "can't be instantiated, it threw java.lang.IllegalStateException: boom" + advice);
        assertRefused(
                ThrowingStatically.class,
                "can't be instantiated, it threw java.lang.IllegalStateException: bang" + advice);
    }

    private void assertRefused(Class<?> type, String problem) {
        assertRefused(type.getName(), problem);
    }

    private void assertRefused(String className, String problem) {
        RevisionLoader loader = loader(List.of(info("001", className)));
        assertThatExceptionOfType(RevisionClassException.class)
                .isThrownBy(() -> loader.load(loader.graph().get("001")))
                .withMessage("Revision '001' can't be loaded: class '" + className + "' " + problem);
    }

    private RevisionLoader loader(List<RevisionInfo> revisions) {
        return new RevisionLoader(RevisionClasses.withRegistry(directory, RevisionRegistry.write(revisions)));
    }

    private static RevisionLoader loader(Path... directories) throws Exception {
        URL[] urls = new URL[directories.length];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = directories[i].toUri().toURL();
        }
        return new RevisionLoader(new URLClassLoader(urls, RevisionLoaderTest.class.getClassLoader()));
    }

    private static RevisionInfo info(String id, String className) {
        return new RevisionInfo(id, List.of(), "", "", className);
    }

    /** Does nothing. */
    private abstract static class Empty implements Migration {
        @Override
        public void upgrade(Operations op) {}

        @Override
        public void downgrade(Operations op) {}
    }

    /** As it should be. */
    @Revision(id = "001")
    public static final class Good extends Empty {}

    /** No migration. */
    @Revision(id = "001")
    public static final class NoMigration {}

    /** Without annotation. */
    public static final class NoAnnotation extends Empty {}

    /** With another annotation than the registry. */
    @Revision(id = "001", revises = "000", name = "Other")
    public static final class OtherParents extends Empty {}

    /** Without public constructor. */
    @Revision(id = "001")
    public static final class Hidden extends Empty {
        private Hidden() {}
    }

    /** Abstract. */
    @Revision(id = "001")
    public abstract static class Abstract extends Empty {
        /** Public all the same. */
        public Abstract() {}
    }

    /** Not public. */
    @Revision(id = "001")
    static final class NotPublic extends Empty {
        /** Public all the same. */
        public NotPublic() {}
    }

    /** Throws in its constructor. */
    @Revision(id = "001")
    public static final class Throwing extends Empty {
        /** Throws. */
        public Throwing() {
            throw new IllegalStateException("boom");
        }
    }

    /** Throws before. */
    @Revision(id = "001")
    public static final class ThrowingStatically extends Empty {
        private static final int VALUE = fail();

        private static int fail() {
            throw new IllegalStateException("bang");
        }
    }
}
