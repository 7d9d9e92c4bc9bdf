package dev.migrate.test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The compiled classes of one module, without its tests and without what it depends on. */
public final class MainClasses {
    private MainClasses() {}

    /** The classes of the module that this test belongs to. */
    public static JavaClasses of(Class<?> test) {
        try {
            Path tests = Path.of(
                    test.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path classes = tests.resolveSibling("classes");
            List<Path> folders = Files.isDirectory(classes) ? List.of(classes) : List.of();
            return new ClassFileImporter().importPaths(folders);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The rules that each package imports only those above it.
     *
     * @param packages the packages, without those below them, from the one that imports none of the others
     */
    public static List<ArchRule> importOnlyAbove(List<String> packages) {
        List<ArchRule> rules = new ArrayList<>();
        for (int row = 0; row < packages.size() - 1; row++) {
            String[] below = packages.subList(row + 1, packages.size()).toArray(String[]::new);
            rules.add(ArchRuleDefinition.noClasses()
                    .that()
                    .resideInAPackage(packages.get(row))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(below)
                    .allowEmptyShould(true));
        }
        return rules;
    }

    /** The rule that every class lives in one of these packages. */
    public static ArchRule liveIn(List<String> packages) {
        return ArchRuleDefinition.classes()
                .should()
                .resideInAnyPackage(packages.toArray(String[]::new))
                .allowEmptyShould(true);
    }
}
