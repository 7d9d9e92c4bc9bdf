package dev.migrate.oracle.model.registrations;

record Point(int x, int y) {}
