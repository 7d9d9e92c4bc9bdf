/**
 * What tests share: a real PostgreSQL with a database for each test class, golden files, and generators of random
 * schemas. The other modules use it as the test jar of this one. Nothing here may know what a single test is about.
 */
@NullMarked
package dev.migrate.test;

import org.jspecify.annotations.NullMarked;
