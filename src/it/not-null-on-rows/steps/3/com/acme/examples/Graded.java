package com.acme.examples;

import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
abstract class Graded {
    private int grade = -1;
}
