/**
 * Spring Boot 3 and 4: an application that has this jar and a {@link javax.sql.DataSource} brings its database to the head
 * before JPA looks at it, and tells by health and an actuator endpoint where the database stands.
 *
 * <p>Spring is an optional dependency; nothing outside this package knows it. What moved from Boot 3 to Boot 4 has a class
 * for each, and conditions name such types as text.
 */
@NullMarked
package dev.migrate.spring;

import org.jspecify.annotations.NullMarked;
