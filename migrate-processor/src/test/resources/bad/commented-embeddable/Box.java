package com.acme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Comment;

@Entity
class Box {
    @Id
    Long id;

    Size outer;

    @AttributeOverride(name = "width", column = @Column(name = "inner_width"))
    Size inner;

    @Embeddable
    @Comment("How large")
    static class Size { // [EmbeddableComment]
        @Comment("Across")
        int width;
    }
}
