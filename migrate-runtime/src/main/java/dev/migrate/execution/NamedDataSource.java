package dev.migrate.execution;

import javax.sql.DataSource;

/** A database that can be named when it can't be reached. */
public interface NamedDataSource extends DataSource {
    /** What it is and where somebody said so, without secrets: {@code 'jdbc:postgresql://host/db' (from DATABASE_URL)}. */
    String displayName();
}
