package dev.migrate.processor;

import dev.migrate.processor.entity.Mirrors;
import dev.migrate.processor.problem.Place;
import dev.migrate.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the annotations of revision classes. */
final class RevisionReader {
    private static final String REVISION = "dev.migrate.revision.Revision";

    private final Elements elements;

    RevisionReader(Elements elements) {
        this.elements = elements;
    }

    static boolean isRevision(TypeElement type) {
        return Mirrors.has(type, REVISION);
    }

    /** The revisions among these classes, in their order. */
    List<RevisionClass> read(List<TypeElement> types) {
        List<RevisionClass> revisions = new ArrayList<>();
        for (TypeElement type : types) {
            Optional<AnnotationMirror> mirror = Mirrors.find(type, REVISION);
            if (mirror.isPresent()) {
                Place place = Place.at(type).at(mirror.get());
                revisions.add(new RevisionClass(info(type, mirror.get()), type, place));
            }
        }
        return revisions;
    }

    private RevisionInfo info(TypeElement type, AnnotationMirror mirror) {
        return new RevisionInfo(
                text(mirror, "id"),
                texts(mirror, "revises"),
                texts(mirror, "dependsOn"),
                texts(mirror, "replaces"),
                text(mirror, "name"),
                text(mirror, "created"),
                elements.getBinaryName(type).toString());
    }

    private static String text(AnnotationMirror mirror, String member) {
        return Mirrors.member(mirror, member)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .orElse("");
    }

    private static List<String> texts(AnnotationMirror mirror, String member) {
        return Mirrors.member(mirror, member)
                .filter(List.class::isInstance)
                .map(values -> ((List<?>) values)
                        .stream()
                                .map(value ->
                                        ((AnnotationValue) value).getValue().toString())
                                .toList())
                .orElse(List.of());
    }
}
