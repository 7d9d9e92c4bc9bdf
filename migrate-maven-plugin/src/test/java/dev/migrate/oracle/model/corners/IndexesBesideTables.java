package dev.migrate.oracle.model.corners;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import java.util.List;
import java.util.Map;

/** Lists and maps whose elements keep their owner, hence their place, in a secondary table. */
public final class IndexesBesideTables {
    private IndexesBesideTables() {}

    /** The owner of them. */
    @Entity
    public static class Shelf {
        @Id
        Long id;

        @OneToMany(mappedBy = "shelf")
        @OrderColumn
        List<Volume> volumes;

        @OneToMany(mappedBy = "cellar")
        @MapKeyColumn(name = "label")
        Map<String, Volume> stored;

        @OneToMany(mappedBy = "loft")
        @MapKeyJoinColumn(name = "reader_id")
        Map<Stand, Volume> lent;
    }

    /** An element of them. */
    @Entity
    @SecondaryTable(name = "VolumePlace")
    public static class Volume {
        @Id
        Long id;

        @ManyToOne
        @JoinColumn(name = "shelf_id", table = "VolumePlace")
        Shelf shelf;

        @ManyToOne
        @JoinColumn(name = "cellar_id", table = "VolumePlace")
        Shelf cellar;

        @ManyToOne
        @JoinColumn(name = "loft_id", table = "VolumePlace")
        Shelf loft;
    }

    /** An element whose table is that of the class above. */
    @Entity
    @SecondaryTable(name = "AtlasPlace")
    public static class Atlas extends Volume {
        @ManyToOne
        @JoinColumn(name = "stand_id", table = "AtlasPlace")
        Stand stand;
    }

    /** The owner of a list of those. */
    @Entity
    public static class Stand {
        @Id
        Long id;

        @OneToMany(mappedBy = "stand")
        @OrderColumn
        List<Atlas> atlases;
    }
}
