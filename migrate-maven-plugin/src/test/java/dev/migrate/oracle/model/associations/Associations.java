package dev.migrate.oracle.model.associations;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.UniqueConstraint;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.JoinFormula;
import org.hibernate.annotations.ManyToAny;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** To-one associations in all their forms. */
@Entity
class Child {
    @Id
    Long id;

    @ManyToOne
    Parent plain;

    @ManyToOne(optional = false)
    Parent required;

    @ManyToOne
    @JoinColumn(name = "named_parent", nullable = false, unique = true)
    Parent named;

    @ManyToOne
    @JoinColumn(name = "by_code", referencedColumnName = "code")
    Parent byCode;

    @ManyToOne
    @JoinColumn(name = "unconstrained", foreignKey = @ForeignKey(value = ConstraintMode.NO_CONSTRAINT))
    Parent unconstrained;

    @ManyToOne
    @JoinColumn(
            name = "defined",
            foreignKey =
                    @ForeignKey(
                            name = "fk_defined",
                            foreignKeyDefinition = "foreign key (defined) references parent (id) on delete set null"))
    Parent defined;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.CASCADE)
    Parent deletedWithIt;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.SET_NULL)
    Parent forgotten;

    @ManyToOne
    @NotFound(action = NotFoundAction.IGNORE)
    Parent maybe;

    @ManyToOne
    @JoinColumn(name = "plain_id", insertable = false, updatable = false)
    Parent sameColumn;

    @ManyToOne
    @JoinFormula("(select min(p.id) from parent p)")
    Parent computed;

    @ManyToOne
    @JoinTable
    Parent viaTable;

    @OneToOne
    Parent single;

    @OneToOne(optional = false)
    Parent requiredSingle;

    @OneToOne
    @JoinTable(name = "child_single_parent")
    Parent singleViaTable;

    @ManyToMany
    Set<Child> friends;

    @ManyToOne
    Child self;

    @Any
    @AnyDiscriminator
    @AnyDiscriminatorValue(discriminator = "P", entity = Parent.class)
    @AnyDiscriminatorValue(discriminator = "S", entity = Shadow.class)
    @AnyKeyJavaClass(Long.class)
    @Column(name = "anything_type")
    @JoinColumn(name = "anything_id")
    Object anything;

    @ManyToAny
    @AnyDiscriminatorValue(discriminator = "P", entity = Parent.class)
    @AnyKeyJavaClass(Long.class)
    @Column(name = "thing_type")
    @JoinTable(
            name = "child_things",
            joinColumns = @JoinColumn(name = "child"),
            inverseJoinColumns = @JoinColumn(name = "thing"))
    Set<Object> things;
}

@Entity
class Parent {
    @Id
    Long id;

    @Column(unique = true, length = 30)
    String code;

    @OneToMany(mappedBy = "plain")
    List<Child> children;

    @OneToOne(mappedBy = "single")
    Child inverse;

    @OneToOne(mappedBy = "parent")
    Shadow shadow;

    @OneToMany
    Set<Toy> toys;

    @OneToMany
    Collection<Toy> bag;

    @OneToMany
    @OrderColumn
    List<Toy> ordered;

    @OneToMany
    @JoinColumn(name = "owner_id")
    Set<Toy> owned;

    @OneToMany
    @JoinColumn(name = "required_owner_id", nullable = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<Toy> requiredOwned;

    @OneToMany
    @JoinColumn(name = "shelf_id")
    @OrderColumn(name = "shelf_position")
    List<Toy> shelf;

    @OneToMany
    @JoinTable(
            name = "parent_favourites",
            joinColumns = @JoinColumn(name = "parent", foreignKey = @ForeignKey(name = "fk_parent")),
            inverseJoinColumns = @JoinColumn(name = "favourite", nullable = false),
            inverseForeignKey = @ForeignKey(name = "fk_favourite"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"parent", "favourite"}),
            indexes = @Index(columnList = "favourite"))
    Collection<Toy> favourites;

    @ManyToMany
    List<Toy> wished;

    @ManyToMany
    @JoinTable(inverseJoinColumns = @JoinColumn(referencedColumnName = "serial"))
    Set<Toy> bySerial;

    @ManyToMany
    Map<String, Toy> byName;
}

@Entity
class Toy {
    @Id
    Long id;

    @Column(unique = true, length = 12)
    String serial;

    @ManyToMany(mappedBy = "wished")
    Set<Parent> wishers;
}

@Entity
class Shadow {
    @Id
    Long id;

    @OneToOne
    @MapsId
    Parent parent;
}

@Entity
class Twin {
    @Id
    Long id;

    @OneToOne
    @PrimaryKeyJoinColumn
    Parent parent;
}
