package com.acme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

@Entity
public class User {
    @Id
    Long id;

    Missing missing; // [UnknownType]

    List<Gone> gone; // [UnknownType]
}
