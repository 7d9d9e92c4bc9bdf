package com.acme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class User {
    @Id
    public Long getId() {
        return 1L;
    }

    public boolean isActive() {
        return true;
    }

    public Boolean getActive() { // [AmbiguousProperty]
        return true;
    }
}
