package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Comment;

@Entity
@Table(name = "changed")
@Comment("Somebody else")
public class Changed {
    @Id
    Long id;

    String name;
}
