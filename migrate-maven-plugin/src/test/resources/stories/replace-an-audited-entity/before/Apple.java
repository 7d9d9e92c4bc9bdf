package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.envers.Audited;

@Entity
@Audited
public class Apple {
    @Id
    Long id;

    String weightOfApple;
}
