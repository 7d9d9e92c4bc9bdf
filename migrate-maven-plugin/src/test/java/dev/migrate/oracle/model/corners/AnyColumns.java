package dev.migrate.oracle.model.corners;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.ManyToAny;
import org.hibernate.annotations.NaturalId;

/** Sizes, comments, natural ids and nulls of associations with entities of any class. */
@Entity
@SuppressWarnings("deprecation")
class AnyHolder {
    @Id
    Long id;

    @Any
    @AnyDiscriminator(DiscriminatorType.CHAR)
    @AnyKeyJavaClass(Long.class)
    @Column(name = "sized_type", length = 5)
    @JoinColumn(name = "sized_id")
    Object sized;

    @Any
    @AnyDiscriminator(DiscriminatorType.INTEGER)
    @AnyKeyJavaClass(Long.class)
    @Column(name = "commented_type")
    @JoinColumn(name = "commented_id")
    @Comment("of the class")
    Object commented;

    @Any
    @AnyKeyJavaClass(Integer.class)
    @Column(name = "natural_type")
    @JoinColumn(name = "natural_id", nullable = false)
    @Comment(value = "of the key", on = "natural_id")
    @NaturalId
    Object natural;

    @NaturalId
    String code;

    @ManyToAny
    @AnyDiscriminator(DiscriminatorType.CHAR)
    @AnyKeyJavaClass(Long.class)
    @Column(name = "element_type", length = 3)
    @JoinTable(
            name = "any_elements",
            joinColumns = @JoinColumn(name = "holder_id"),
            inverseJoinColumns = @JoinColumn(name = "element_id"))
    Set<Object> elements;
}

@Entity
class AnyBase {
    @Id
    Long id;
}

@Entity
class RequiredAny extends AnyBase {
    @Any(optional = false)
    @AnyKeyJavaClass(Long.class)
    @Column(name = "required_type")
    @JoinColumn(name = "required_id")
    Object required;
}

/** A table between an entity and those of any class, without a name of its own. */
@Entity
@Table(name = "any_box")
class AnyBox {
    @Id
    Long id;

    @ManyToAny
    @AnyKeyJavaClass(Long.class)
    @Column(name = "thing_type")
    @JoinTable(inverseJoinColumns = @JoinColumn(name = "thing_id"))
    List<Object> things;
}
