package shop;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Struct;

@Embeddable
@Struct(name = "address_type")
public class Address {
    String city;

    int zip;
}
