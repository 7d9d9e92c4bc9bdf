package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "post_tag")
public class PostTag {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne(optional = false)
    Post post;

    @ManyToOne(optional = false)
    Tag tag;

    Instant since;
}
