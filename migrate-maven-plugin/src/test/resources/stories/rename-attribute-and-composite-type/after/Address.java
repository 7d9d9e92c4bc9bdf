package shop;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Struct;

@Embeddable
@Struct(name = "place_type")
public class Address {
    String town;

    int zip;
}
