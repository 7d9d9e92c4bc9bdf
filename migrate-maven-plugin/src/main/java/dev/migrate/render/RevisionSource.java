package dev.migrate.render;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The source of a revision class, as a reviewer likes to read it.
 *
 * <p>Compiled and run it records the very operations that it was written from, whatever their names contain.
 */
public final class RevisionSource {
    private static final String INDENT = "    ";

    private final RevisionDescriptor revision;
    private final Body upgrade;
    private final Body downgrade;

    private RevisionSource(RevisionDescriptor revision) {
        this.revision = revision;
        this.upgrade = Body.of(
                "upgrade", hint("leads from the parent revision to this one"), revision.upgrade(), revision.comments());
        this.downgrade = Body.of(
                "downgrade", hint("leads back to the parent revision"), revision.downgrade(), revision.wayBack());
    }

    /**
     * The text of the file, lines ending with a line feed.
     *
     * @throws UnwritableOperationException if an operation holds compiled code or a value that no source is known for
     */
    public static String of(RevisionDescriptor revision) {
        return new RevisionSource(revision).text();
    }

    /** The sentence of the comment that names the parents. */
    public static String parents(List<String> revises) {
        return revises.isEmpty() ? "The first revision." : "Revises " + String.join(" and ", revises) + ".";
    }

    private String hint(String purpose) {
        return revision.revises().size() > 1
                ? "Joins its parents; there is nothing to do unless they contradict each other."
                : "Record here what " + purpose + ", such as op.execute(\"UPDATE ...\").";
    }

    private String text() {
        JavaFile.Builder file =
                JavaFile.builder(revision.packageName(), type()).indent(INDENT).skipJavaLangImports(true);
        StaticImports imports = new StaticImports(file);
        Stream.of(upgrade, downgrade)
                .flatMap(body -> body.parts().stream())
                .flatMap(List::stream)
                .forEach(statement -> imports.addFrom(statement.expression()));
        return withShortJavadoc(file.build().toString());
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(revision.className())
                .addJavadoc("$L", javadoc())
                .addAnnotation(annotation())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Migration.class);
        upgrade.addTo(type);
        downgrade.addTo(type);
        return type.build();
    }

    private String javadoc() {
        List<String> sentences = new ArrayList<>();
        sentences.add(revision.name() + ". " + parents(revision.revises()));
        if (!revision.replaces().isEmpty()) {
            sentences.add("Stands for " + String.join(", ", revision.replaces()) + ".");
        }
        sentences.addAll(revision.remarks());
        return JavadocText.of(sentences);
    }

    /** JavaPoet puts a comment on three lines however short it is. */
    private String withShortJavadoc(String source) {
        String javadoc = javadoc();
        boolean isShort = !javadoc.contains("\n") && javadoc.length() + "/**  */".length() <= OneLine.WIDTH;
        return isShort ? source.replace("/**\n * " + javadoc + "\n */", "/** " + javadoc + " */") : source;
    }

    /** JavaPoet puts the members of an annotation on a line each, unless there is one called {@code value}. */
    private AnnotationSpec annotation() {
        List<String> members = members();
        String oneLine = String.join(", ", members);
        boolean fits = oneLine.length() + "@Revision()".length() <= OneLine.WIDTH;
        return AnnotationSpec.builder(Revision.class)
                .addMember("value", "$L", fits ? oneLine : "\n" + String.join(",\n", members))
                .build();
    }

    private List<String> members() {
        List<String> members = new ArrayList<>();
        members.add("id = " + JavaString.literal(revision.id()));
        addIds(members, "revises", revision.revises());
        addIds(members, "dependsOn", revision.dependsOn());
        addIds(members, "replaces", revision.replaces());
        members.add("name = " + JavaString.literal(revision.name()));
        members.add("created = "
                + JavaString.literal(
                        revision.created().truncatedTo(ChronoUnit.SECONDS).toString()));
        return members;
    }

    private static void addIds(List<String> members, String member, List<String> ids) {
        List<String> literals = ids.stream().map(JavaString::literal).toList();
        if (!literals.isEmpty()) {
            members.add(member + " = "
                    + (literals.size() == 1
                            ? literals.get(0)
                            : literals.stream().collect(Collectors.joining(", ", "{", "}"))));
        }
    }
}
