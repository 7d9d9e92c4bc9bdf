package dev.migrate.oracle.model.corners;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import org.hibernate.annotations.SortNatural;
import org.hibernate.annotations.Struct;

/** Columns that two parts of a collection or of a composite type have: with Hibernate all but one of them must only read. */
public final class ReadOnlyParts {
    private ReadOnlyParts() {}

    /** A size that is read twice. */
    @Embeddable
    public static class Size {
        @Column(name = "width")
        int width;

        @Column(name = "width", insertable = false, updatable = false)
        int again;
    }

    /** The same in a composite type. */
    @Embeddable
    @Struct(name = "read_twice")
    public static class Weight {
        @Column(name = "grams")
        int grams;

        @Column(name = "grams", insertable = false, updatable = false)
        int again;
    }

    /** What knows its place in a map and its owner. */
    @Embeddable
    public static class Placed {
        @Column(name = "place", insertable = false, updatable = false)
        int place;

        @Column(name = "board_id", insertable = false, updatable = false)
        long board;

        int height;
    }

    /** What is written of its place. */
    @Embeddable
    public static class Placing {
        @Column(name = "place")
        int place;

        int height;
    }

    /** A key. */
    public static class FieldKey implements Serializable {
        private static final long serialVersionUID = 1L;

        int row;
        int file;

        @Override
        public boolean equals(Object other) {
            return other instanceof FieldKey key && key.row == row && key.file == file;
        }

        @Override
        public int hashCode() {
            return Objects.hash(row, file);
        }
    }

    /** One with a key of two. */
    @Entity
    @IdClass(FieldKey.class)
    public static class Field {
        @Id
        int row;

        @Id
        int file;

        /** The other side of an association does not say how its columns are written. */
        @OneToOne(mappedBy = "field")
        @JoinColumn(name = "none", updatable = false)
        @JoinColumn(name = "nothing")
        Piece piece;
    }

    /** What is in a collection. */
    @Entity
    public static class Piece {
        @Id
        Long id;

        @ManyToOne
        @JoinColumn(name = "board_id", insertable = false, updatable = false)
        Board board;

        @ManyToOne
        @JoinColumn(name = "box_id")
        Board box;

        @OneToOne
        @JoinColumn(name = "row_id", referencedColumnName = "row", updatable = false)
        @JoinColumn(name = "file_id", referencedColumnName = "file", updatable = false)
        Field field;

        int rank;
    }

    /** What has the collections. */
    @Entity
    public static class Board {
        @Id
        Long id;

        @ElementCollection
        List<Size> sizes;

        Weight weight;

        @ElementCollection
        @CollectionTable(joinColumns = @JoinColumn(name = "board_id"))
        @MapKeyColumn(name = "place")
        Map<Integer, Placed> placed;

        @ElementCollection
        @MapKeyColumn(name = "place", insertable = false, updatable = false)
        Map<Integer, Placing> placings;

        @ManyToMany
        @JoinTable(name = "board_numbers")
        @MapKeyColumn(name = "numbered_id", insertable = false, updatable = false)
        Map<Long, Piece> numbered;

        @ManyToMany
        @JoinTable(name = "board_pairs")
        @MapKeyJoinColumn(name = "paired_id", insertable = false, updatable = false)
        Map<Piece, Piece> paired;

        @OneToMany
        @JoinColumn(name = "board_id", nullable = false)
        Set<Piece> pieces;

        @OneToMany
        @JoinColumn(name = "box_id", nullable = false, insertable = false, updatable = false)
        Set<Piece> boxed;

        @OneToMany
        @JoinColumn(name = "ranked_id")
        @OrderColumn(name = "rank")
        List<Piece> ranked;

        @ElementCollection
        @SortNatural
        SortedSet<String> names;
    }
}
