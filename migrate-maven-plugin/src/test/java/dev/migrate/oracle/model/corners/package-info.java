/** Mappings that are rarely used together: each model here once differed from what Hibernate makes. */
package dev.migrate.oracle.model.corners;
