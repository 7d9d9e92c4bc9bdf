package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Comment;

@Entity
@Table(name = "removed")
@Comment("Nobody's")
public class Removed {
    @Id
    Long id;

    String name;
}
