package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Comment;

@Entity
@Table(name = "customers")
public class Customer {
    @Id
    Long id;

    String added;

    @Comment("old")
    String changed;

    @Comment("gone")
    String removed;
}
