package dev.migrate.drift;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In what a live database differs from what revisions have made.
 *
 * <p>What is missing or changed is a difference, and so is what nobody made and still binds the statements of an
 * application: a further column, key or check of a table of ours. Whatever else nobody made (tables of other applications,
 * an index for a report) stands beside them and is nobody's fault.
 *
 * @param differences what is not as it should be
 * @param others what no revision made and no application feels
 * @param otherNames those of the differences that a rename removes
 * @param serials the columns whose own sequence an identity can take over
 */
public record Drift(
        List<Difference> differences, List<Difference> others, List<OtherName> otherNames, List<SerialColumn> serials) {
    /** Copies the lists. */
    public Drift {
        differences = List.copyOf(differences);
        others = List.copyOf(others);
        otherNames = List.copyOf(otherNames);
        serials = List.copyOf(serials);
    }

    /**
     * Compares two schemas whose expressions are spelled alike.
     *
     * @param expected what revisions have made
     * @param found what the database holds
     */
    public static Drift between(Schema expected, Schema found) {
        return new Comparison(SchemaFacts.of(expected), SchemaFacts.of(found)).drift();
    }

    /** The same drift without what is named. */
    public Drift without(Set<String> paths) {
        return new Drift(
                without(differences, paths),
                without(others, paths),
                otherNames.stream().filter(name -> !paths.contains(name.path())).toList(),
                serials.stream()
                        .filter(serial -> !paths.contains(serial.path()))
                        .toList());
    }

    private static List<Difference> without(List<Difference> all, Set<String> paths) {
        return all.stream()
                .filter(difference -> !paths.contains(difference.path()))
                .toList();
    }

    /** One comparison of facts with facts. */
    private static final class Comparison {
        private final Map<Subject, Aspects> expected;
        private final Map<Subject, Aspects> found;
        private final List<Difference> differences = new ArrayList<>();
        private final List<Difference> others = new ArrayList<>();
        private final List<OtherName> otherNames = new ArrayList<>();
        private final List<SerialColumn> serials = new ArrayList<>();
        private final Map<Subject, Subject> renamed;

        Comparison(Map<Subject, Aspects> expected, Map<Subject, Aspects> found) {
            this.expected = expected;
            this.found = found;
            this.renamed = OtherNames.between(expected, found);
        }

        Drift drift() {
            expected.forEach(this::compare);
            found.keySet().stream()
                    .filter(subject -> !expected.containsKey(subject) && !renamed.containsValue(subject))
                    .forEach(this::addOther);
            return new Drift(differences, others, otherNames, serials);
        }

        private void compare(Subject subject, Aspects aspects) {
            Aspects actual = found.get(subject);
            Subject other = renamed.get(subject);
            if (other != null && subject.table() != null) {
                differ(other, " is '" + subject.name() + "' in the revisions");
                otherNames.add(new OtherName(subject.table(), subject.kind().isIndex(), other.name(), subject.name()));
            } else if (actual != null) {
                serial(subject, aspects, actual)
                        .ifPresentOrElse(
                                this::addSerial,
                                () -> aspects.differences(actual).forEach(text -> differ(subject, ": " + text)));
            } else if (subject.table() == null || isFound(subject.table())) {
                differ(subject, " is missing");
            }
        }

        /** A sequence that is found as an object of its own belongs to no column, and others may draw from it. */
        private Optional<SerialColumn> serial(Subject subject, Aspects aspects, Aspects actual) {
            QualifiedName table = subject.table();
            return table == null
                    ? Optional.empty()
                    : aspects.sequenceInstead(actual)
                            .filter(sequence -> !found.containsKey(Subject.of(Subject.Kind.SEQUENCE, sequence)))
                            .map(sequence -> new SerialColumn(table, subject.name(), sequence));
        }

        private void addSerial(SerialColumn serial) {
            serials.add(serial);
            differ(
                    new Subject(Subject.Kind.COLUMN, serial.column(), serial.table()),
                    ": numbered by its default, as bigserial does it, instead of an identity");
        }

        private void addOther(Subject subject) {
            if (subject.table() != null && !isExpected(subject.table())) {
                return;
            }
            if (subject.kind().isBinding()) {
                differ(subject, " is there, and no revision made it");
            } else {
                others.add(new Difference(subject.path(), subject.toString()));
            }
        }

        private void differ(Subject subject, String words) {
            differences.add(new Difference(subject.path(), subject + words));
        }

        private boolean isFound(QualifiedName table) {
            return found.containsKey(Subject.of(Subject.Kind.TABLE, table));
        }

        private boolean isExpected(QualifiedName table) {
            return expected.containsKey(Subject.of(Subject.Kind.TABLE, table));
        }
    }
}
