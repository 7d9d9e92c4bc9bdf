package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.Set;

@Entity
public class Post {
    @Id
    Long id;

    @ManyToMany
    @JoinTable(name = "post_tag", inverseJoinColumns = @JoinColumn(name = "tag_id"))
    Set<Tag> tags;
}
