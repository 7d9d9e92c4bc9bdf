package dev.migrate.oracle.model.collections;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyClass;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.UniqueConstraint;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.hibernate.annotations.Bag;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaClass;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SortNatural;

/** Bags, lists, sets and maps of basic values, embeddables and entities. */
@Entity
class Library {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    Collection<String> notes;

    @ElementCollection
    @Bag
    List<String> remarks;

    @ElementCollection
    @OrderColumn
    List<String> shelves;

    @ElementCollection
    @OrderColumn(name = "floor_number", nullable = false)
    @ListIndexBase(1)
    @Column(name = "floor_name", length = 30, nullable = false)
    List<String> floors;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    Set<Weekday> openDays;

    @ElementCollection
    @Column(nullable = false)
    Set<String> requiredTags;

    @ElementCollection
    @SortNatural
    SortedSet<Integer> years;

    @ElementCollection
    @CollectionTable(
            name = "library_prices",
            joinColumns = @JoinColumn(name = "library"),
            uniqueConstraints = @UniqueConstraint(columnNames = "amount"),
            indexes = @Index(columnList = "currency, amount DESC"))
    @AttributeOverride(name = "amount", column = @Column(nullable = false))
    Set<Price> prices;

    @ElementCollection
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<String> removedWithIt;

    @ElementCollection
    Map<String, String> settings;

    @ElementCollection
    @MapKeyColumn(name = "weekday", length = 12)
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "hours", length = 20)
    Map<Weekday, String> hours;

    @ElementCollection
    @SortNatural
    SortedMap<Integer, Price> fines;

    @ElementCollection
    Map<Price, String> labels;

    @ElementCollection
    @MapKeyJoinColumn(name = "reader")
    Map<Reader, Integer> visits;

    @ElementCollection
    @MapKeyClass(Reader.class)
    Map<?, String> passwords;

    @OneToMany
    @MapKeyColumn(name = "position_key")
    Map<Integer, Book> exhibited;

    @OneToMany(mappedBy = "library")
    @MapKey(name = "title")
    Map<String, Book> books;

    @ManyToMany
    @MapKeyJoinColumn
    Map<Reader, Book> reserved;

    @ManyToMany
    @OrderColumn
    List<Reader> queue;

    @ManyToMany
    @OrderBy("name")
    Set<Reader> readers;
}

@Entity
class Book {
    @Id
    Long id;

    String title;

    @ManyToOne
    Library library;
}

@Entity
class Reader {
    @Id
    Long id;

    String name;

    @ManyToMany(mappedBy = "readers")
    Set<Library> libraries;
}

@Embeddable
record Price(int amount, String currency) {}

enum Weekday {
    MONDAY,
    TUESDAY
}

/** What Hibernate has from version 7 on. */
@Entity
class Lines {
    @Id
    Long id;

    @ElementCollection
    @CollectionIdJavaClass(idType = Long.class)
    @CollectionId(column = @Column(name = "line_id"), generator = "increment")
    Collection<String> lines;
}
