package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
public class Post {
    @Id
    Long id;

    @OneToMany(mappedBy = "post")
    Set<PostTag> tags;
}
