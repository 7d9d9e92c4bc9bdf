package dev.migrate.oracle.model.corners;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;

/** Columns of collections that something beside the collection speaks of: overrides are heard, join columns beside tables are not. */
final class CollectionColumns {
    private CollectionColumns() {}

    @MappedSuperclass
    static class Tagged {
        @Id
        Long id;

        @ElementCollection
        @CollectionTable(name = "overridden_tags")
        @Column(name = "keyword")
        Set<String> tags;
    }

    @Entity
    @AttributeOverride(name = "tags", column = @Column(name = "tag", length = 20, nullable = false))
    static class Article extends Tagged {}

    @Embeddable
    static class Labels {
        @ElementCollection
        @CollectionTable(name = "overridden_labels")
        @Column(name = "keyword")
        List<String> labels;
    }

    @Entity
    static class Parcel {
        @Id
        Long id;

        @AttributeOverride(name = "labels", column = @Column(name = "label", length = 20))
        Labels labels;

        @OneToMany
        @JoinTable(name = "parcel_articles")
        @JoinColumn(name = "unheard")
        List<Article> articles;

        @OneToMany
        @JoinTable(name = "parcel_more_articles", joinColumns = @JoinColumn(name = "parcel"))
        @JoinColumn(name = "unheard")
        Set<Article> more;
    }
}
