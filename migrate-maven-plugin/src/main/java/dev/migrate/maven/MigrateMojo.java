package dev.migrate.maven;

import dev.migrate.error.MigrateException;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What every goal shares: when it stands aside, and how Maven hears of a failure. */
@SuppressWarnings("NullAway.Init")
abstract class MigrateMojo extends AbstractMojo {
    /** Does nothing, and says so. */
    @Parameter(property = "migrate.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** Runs the goal unless there is nothing to run it on. */
    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped: migrate.skip is set.");
        } else if (needsClasses() && !standsAsideWithoutClasses() && isBesideRevisions()) {
            getLog().info("Skipped: this module does not depend on migrate-runtime, so it has no revisions.");
        } else if (!needsClasses() || Files.isDirectory(classPath().classes())) {
            runOrExplain();
        } else if (standsAsideWithoutClasses() || project.getPackaging().equals("pom")) {
            getLog().debug("No classes, so neither entities nor revisions: "
                    + classPath().classes());
        } else {
            throw new MojoFailureException(
                    "There are no compiled classes in '" + classPath().classes()
                            + "', so neither entities nor revisions. Run the goal in the module that has them.");
        }
    }

    /** Whether there is nothing to do before the project is compiled. */
    boolean needsClasses() {
        return true;
    }

    /** Whether a module without classes is nothing to complain about. */
    boolean standsAsideWithoutClasses() {
        return false;
    }

    /**
     * Does what the goal is for.
     *
     * @throws MigrateException for what the user can mend
     * @throws IOException if the machine does not play along
     */
    abstract void run() throws IOException;

    MavenProject project() {
        return project;
    }

    MavenSession session() {
        return session;
    }

    MavenConsole console() {
        return new MavenConsole(
                getLog(), StandardOutput.of(session.getSystemProperties().getProperty("maven.version", "")));
    }

    /** The classes of the project and of what it depends on. */
    ProjectClassPath classPath() {
        return new ProjectClassPath(project);
    }

    /** The version of this plugin. */
    String version() {
        return execution.getVersion();
    }

    /** Whether the goal was asked of a whole build, and revisions are in other modules of it. */
    private boolean isBesideRevisions() {
        return project.getArtifacts().stream()
                        .noneMatch(artifact -> isRuntime(artifact.getGroupId(), artifact.getArtifactId()))
                && session.getProjects().stream()
                        .flatMap(module -> module.getDependencies().stream())
                        .anyMatch(dependency -> isRuntime(dependency.getGroupId(), dependency.getArtifactId()));
    }

    private static boolean isRuntime(String groupId, String artifactId) {
        return groupId.equals("dev.migrate") && artifactId.equals("migrate-runtime");
    }

    private void runOrExplain() throws MojoExecutionException, MojoFailureException {
        try {
            run();
        } catch (MigrateException e) {
            getLog().debug(e);
            // Without the cause: Maven would put its message behind ours.
            throw new MojoFailureException(e.getMessage());
        } catch (IOException | RuntimeException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
