package dev.migrate.processor;

import dev.migrate.processor.problem.Place;
import dev.migrate.revision.RevisionInfo;
import javax.lang.model.element.TypeElement;

/**
 * A class with {@code @Revision}.
 *
 * @param info what the annotation says
 * @param element the class
 * @param place the annotation on it
 */
record RevisionClass(RevisionInfo info, TypeElement element, Place place) {}
