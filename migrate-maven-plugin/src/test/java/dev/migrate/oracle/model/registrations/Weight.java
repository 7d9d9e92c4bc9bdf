package dev.migrate.oracle.model.registrations;

import java.io.Serializable;

record Weight(long grams) implements Serializable {}
