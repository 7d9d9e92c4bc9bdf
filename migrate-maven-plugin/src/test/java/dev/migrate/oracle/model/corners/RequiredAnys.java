package dev.migrate.oracle.model.corners;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.UUID;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyKeyJavaClass;

/** Associations with entities of any class in a hierarchy: where one column refuses null, the other one must be there too. */
final class RequiredAnys {
    private RequiredAnys() {}

    @Entity(name = "AnyRoot")
    static class AnyRoot {
        @Id
        long id;

        @Any
        @AnyKeyJavaClass(UUID.class)
        @Column(name = "required_kind", nullable = false)
        @JoinColumn(name = "key_of_required_kind")
        Object ofRequiredKind;

        @Any
        @AnyKeyJavaClass(UUID.class)
        @Column(name = "kind_of_required_key")
        @JoinColumn(name = "required_key", nullable = false)
        Object ofRequiredKey;
    }

    @Entity(name = "AnySubclass")
    static class AnySubclass extends AnyRoot {
        @Any
        @AnyKeyJavaClass(UUID.class)
        @Column(name = "own_required_kind", nullable = false)
        @JoinColumn(name = "own_key")
        Object own;

        @Any
        @AnyKeyJavaClass(UUID.class)
        @Column(name = "optional_kind")
        @JoinColumn(name = "optional_key")
        Object optional;
    }

    @Entity(name = "AnyLeaf")
    static class AnyLeaf extends AnySubclass {}
}
