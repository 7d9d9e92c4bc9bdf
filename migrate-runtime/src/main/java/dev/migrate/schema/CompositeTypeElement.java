package dev.migrate.schema;

/** What can stand between the parentheses of a created composite type. */
public sealed interface CompositeTypeElement permits Attribute, Comment {}
