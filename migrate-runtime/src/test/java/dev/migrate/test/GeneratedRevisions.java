package dev.migrate.test;

import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.RevisionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;

/** Many revisions, one after another, compiled when they are needed. */
public final class GeneratedRevisions {
    private GeneratedRevisions() {}

    /** The id of one of them, counted from one. */
    public static String id(int number) {
        return String.format(Locale.ROOT, "%05d", number);
    }

    /** What a registry says of that many revisions, whether there are classes or not. */
    public static String registry(int count) {
        return RevisionRegistry.write(IntStream.rangeClosed(1, count)
                .mapToObj(GeneratedRevisions::info)
                .toList());
    }

    /**
     * A class loader that sees the revisions and their registry.
     *
     * @param upgrade what each of them does, Java with {@code op}
     */
    public static ClassLoader compile(Path directory, int count, IntFunction<String> upgrade) {
        try {
            Path sources = Files.createDirectories(directory.resolve("sources"));
            List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", directory.toString()));
            for (int number = 1; number <= count; number++) {
                Path file = sources.resolve("R" + id(number) + ".java");
                Files.writeString(file, source(number, upgrade.apply(number)));
                arguments.add(file.toString());
            }
            int exit = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
            if (exit != 0) {
                throw new IllegalStateException("The revisions in " + sources + " do not compile");
            }
            return RevisionClasses.withRegistry(directory, registry(count));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RevisionInfo info(int number) {
        List<String> parents = number == 1 ? List.of() : List.of(id(number - 1));
        return new RevisionInfo(id(number), parents, "Revision" + number, "", "R" + id(number));
    }

    private static String source(int number, String upgrade) {
        String revises = number == 1 ? "" : ", revises = \"" + id(number - 1) + "\"";
        return """
                import static dev.migrate.operation.Definitions.*;
                import static dev.migrate.schema.SqlTypes.*;
                @dev.migrate.revision.Revision(id = "%1$s"%2$s, name = "Revision%3$d")
                public final class R%1$s implements dev.migrate.revision.Migration {
                    @Override public void upgrade(dev.migrate.operation.Operations op) {
                        %4$s
                    }
                    @Override public void downgrade(dev.migrate.operation.Operations op) {
                        op.dropTable("t%3$d");
                    }
                }
                """.formatted(id(number), revises, number, upgrade);
    }
}
