package dev.migrate.maven;

import dev.migrate.error.MigrateException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.project.MavenProject;

/**
 * The classes of the project and of what it depends on.
 *
 * @param project the project, its dependencies resolved
 */
record ProjectClassPath(MavenProject project) {
    /** Where the compiled classes are. */
    Path classes() {
        return Path.of(project.getBuild().getOutputDirectory());
    }

    /** What the project is compiled with. */
    List<Path> compile() {
        try {
            return project.getCompileClasspathElements().stream().map(Path::of).toList();
        } catch (DependencyResolutionRequiredException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the application runs with. */
    List<Path> runtime() {
        try {
            return project.getRuntimeClasspathElements().stream().map(Path::of).toList();
        } catch (DependencyResolutionRequiredException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The jars of dependencies, or their class folders where they are modules of the same build.
     *
     * @param names {@code groupId:artifactId} of each
     * @throws MigrateException if the project does not depend on one of them
     */
    List<Path> dependencies(List<String> names) {
        return names.stream().map(this::dependency).toList();
    }

    /** The project's own folder of classes, and those among its dependencies. */
    List<Path> classDirectories(List<Path> dependencies) {
        return Stream.concat(Stream.of(classes()), dependencies.stream().filter(Files::isDirectory))
                .toList();
    }

    /** Those dependencies that are jars. */
    List<Path> jars(List<Path> dependencies) {
        return dependencies.stream().filter(Files::isRegularFile).toList();
    }

    private Path dependency(String name) {
        return project.getArtifacts().stream()
                .filter(artifact -> name.equals(artifact.getGroupId() + ":" + artifact.getArtifactId()))
                .map(Artifact::getFile)
                .map(File::toPath)
                .findFirst()
                .orElseThrow(() -> new MigrateException(
                        "Setting 'entityDependencies' names '%s', which is no dependency of this project. Add it to the pom, or mend the setting."
                                .formatted(name)));
    }
}
