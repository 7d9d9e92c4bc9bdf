package shop;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class Named {
    @Column(nullable = false)
    String name;
}
