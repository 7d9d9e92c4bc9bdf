package dev.migrate.processor.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * The fields and getters of a class that can be persistent, in declared order.
 *
 * @param fields the fields, those of a record's components among them
 * @param getters the getters, whether or not there is a setter
 */
record Members(List<Member> fields, List<Member> getters) {
    /** The fields, then the getters. */
    List<Member> all() {
        List<Member> all = new ArrayList<>(fields);
        all.addAll(getters);
        return all;
    }
}
