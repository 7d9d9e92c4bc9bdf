package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Comment;

@Entity
@Table(name = "added")
@Comment("What was added")
public class Added {
    @Id
    Long id;

    String name;
}
