package dev.migrate.oracle.model.registrations;

record Square(int side) {}
