package dev.migrate.oracle.model.registrations;

final class OtherThing implements Thing {}
