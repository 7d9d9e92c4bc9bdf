package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** Java source of a user's project, compiled by the real compiler. */
final class ProjectSource {
    private ProjectSource() {}

    /** Compiles one class against what is on the class path of the tests. */
    static void compile(Path output, String simpleName, String source) throws IOException {
        Path file = Files.writeString(Files.createDirectories(output).resolve(simpleName + ".java"), source);
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", output.toString()));
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path"), file.toString()));
        int errors = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(errors).isZero();
        Files.delete(file);
    }

    /** The jar or folder that a class of the tests' class path is in. */
    static Path locationOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
