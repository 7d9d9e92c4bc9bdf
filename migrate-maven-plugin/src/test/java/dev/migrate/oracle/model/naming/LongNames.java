package dev.migrate.oracle.model.naming;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Set;

/** Names of which PostgreSQL keeps the first 63 bytes. */
final class LongNames {
    private static final String LONG = "n23456789_123456789_123456789_123456789_123456789_123456789_123456789";

    private LongNames() {}

    @Entity(name = "LongTable")
    @Table(
            name = "Table" + LONG,
            indexes = {@Index(name = "Index" + LONG, columnList = "text" + LONG)})
    static class LongTable {
        @Id
        @Column(name = "Id" + LONG)
        long id;

        @Column(name = "Text" + LONG)
        String text;

        @Column(name = "Serial" + LONG, columnDefinition = "serial")
        int number;

        @Column(columnDefinition = "bigserial")
        long other;

        @ElementCollection
        Set<String> texts;

        @ManyToOne
        LongTable parent;

        @ManyToMany
        @JoinTable(name = "LongFriends")
        Set<LongTable> friends;
    }

    @Entity(name = "LongKey")
    static class LongKey {
        @Id
        @OneToOne
        LongTable table;

        @OneToMany
        @JoinColumn
        Set<LongDetail> details;
    }

    @Entity(name = "LongDetail")
    @IdClass(LongDetail.Key.class)
    static class LongDetail {
        @Id
        @ManyToOne
        @JoinColumn(name = "Key" + LONG)
        LongKey key;

        @Id
        int number;

        static class Key implements Serializable {
            private static final long serialVersionUID = 1;

            long key;
            int number;
        }
    }
}
