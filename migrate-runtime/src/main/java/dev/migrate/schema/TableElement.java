package dev.migrate.schema;

/** What can stand between the parentheses of a created table. */
public sealed interface TableElement permits Column, PrimaryKey, UniqueKey, ForeignKey, Check, Comment, TableOptions {}
