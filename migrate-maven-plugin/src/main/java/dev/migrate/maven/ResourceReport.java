package dev.migrate.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Warns of what a compile left beside the classes that an application can't use.
 *
 * @param version the version of the plugin, for what to add to the pom
 */
record ResourceReport(String version) {
    /** A warning each for what was missing and for what was wrong, none if all was well. */
    List<String> lines(List<ProjectModel.Resource> resources) {
        List<String> lines = new ArrayList<>();
        for (ProjectModel.Resource resource : resources) {
            Path name = resource.file().getFileName();
            if (resource.wasWrong()) {
                lines.add(("The compile left a '%s' that does not fit the compiled classes; it has been written anew."
                                + " An incremental compile shows the processor only some classes: %s")
                        .formatted(name, remedy()));
            } else if (resource.wasMissing()) {
                lines.add("The compile left no '%s', which the application needs; it has been written; %s"
                        .formatted(name, remedy()));
            }
        }
        return lines;
    }

    private String remedy() {
        return """
                to have it written by every build, add to the pom:
                  <plugin>
                      <groupId>dev.migrate</groupId>
                      <artifactId>migrate-maven-plugin</artifactId>
                      <version>%s</version>
                      <executions><execution><goals><goal>snapshot</goal></goals></execution></executions>
                  </plugin>""".formatted(version);
    }
}
