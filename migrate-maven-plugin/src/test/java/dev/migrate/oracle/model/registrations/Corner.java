package dev.migrate.oracle.model.registrations;

import jakarta.persistence.Embeddable;

@Embeddable
class Corner {
    int x;
    int y;
}
