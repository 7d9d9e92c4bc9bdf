package dev.migrate.revision;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a {@link Migration} as a revision and gives it its place in the history. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Revision {
    /** Its id: letters, digits, {@code _} and {@code -}, at most 64 of them; unique in the application. */
    String id();

    /** The ids of its parents: none for a first revision, several for a merge. */
    String[] revises() default {};

    /**
     * The ids of revisions that are no parents of it, as they are on another branch, and have to be applied before it all the
     * same. A downgrade takes it back before them. What others only depend on is still a head.
     */
    String[] dependsOn() default {};

    /**
     * The ids of the revisions that it stands for, parents first and at the end one that builds on all others. Where they ran
     * this one is only recorded; where they did not it runs in their place. Their classes may be there or not; what revises
     * the last of them revises this one.
     */
    String[] replaces() default {};

    /** What it does, as given to {@code migrate:create}. */
    String name() default "";

    /** When it was written, in UTC as ISO 8601 ({@code 2026-11-20T09:30:00Z}); for readers alone. */
    String created() default "";
}
