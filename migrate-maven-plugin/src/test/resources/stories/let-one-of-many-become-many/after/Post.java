package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.Set;

@Entity
public class Post {
    @Id
    Long id;

    @ManyToMany
    Set<Tag> tags;
}
