package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "drafts")
public class Draft {
    @Id
    Long id;

    String title;
}
