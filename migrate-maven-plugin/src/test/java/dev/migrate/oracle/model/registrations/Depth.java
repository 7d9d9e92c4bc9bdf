package dev.migrate.oracle.model.registrations;

import java.io.Serializable;

record Depth(long meters) implements Serializable {}
