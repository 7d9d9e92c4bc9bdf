package dev.migrate.oracle.model.corners;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import java.util.Map;

/** Overrides of the keys of maps, which count for embeddables alone. */
final class KeyOverrides {
    private KeyOverrides() {}

    @Embeddable
    static class Spot {
        int row;
        int place;
    }

    @Entity(name = "Overriding")
    static class Overriding {
        @Id
        long id;

        @ElementCollection
        @AttributeOverride(name = "key", column = @Column(name = "written_key", length = 10))
        @AttributeOverride(name = "value", column = @Column(name = "written_value"))
        Map<String, String> texts;

        @ElementCollection
        @CollectionTable(name = "overridden_table")
        @AttributeOverride(name = "key", column = @Column(name = "written_key", table = "overridden_table"))
        @AttributeOverride(name = "value", column = @Column(name = "written_value", table = "overridden_table"))
        Map<String, String> inTable;

        @ElementCollection
        @MapKeyColumn(name = "named_key", length = 20)
        @AttributeOverride(name = "key", column = @Column(name = "written_key", table = "nowhere"))
        Map<String, String> named;

        @ElementCollection
        @AttributeOverride(name = "key", column = @Column(name = "written_key"))
        @AttributeOverride(name = "value.row", column = @Column(name = "written_row"))
        Map<String, Spot> spots;

        @ElementCollection
        @AttributeOverride(name = "key.row", column = @Column(name = "written_row"))
        Map<Spot, String> bySpot;

        @ManyToMany
        @AttributeOverride(name = "key", column = @Column(name = "written_key"))
        Map<String, Overriding> others;

        @OneToMany
        @JoinColumn(name = "parent_id")
        @AttributeOverride(name = "key", column = @Column(name = "written_key"))
        Map<String, Overriding> children;
    }
}
