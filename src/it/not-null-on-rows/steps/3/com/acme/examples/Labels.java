package com.acme.examples;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
class Labels {
    @Column(nullable = false)
    boolean visible = true;
}
