package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Address {
    @Column(name = "home_street")
    String street;

    @Column(name = "home_city")
    String city;
}
