package dev.migrate.oracle.model.registrations;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.util.BitSet;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.CollectionTypeRegistration;
import org.hibernate.annotations.CompositeType;
import org.hibernate.annotations.CompositeTypeRegistration;
import org.hibernate.annotations.ConverterRegistration;
import org.hibernate.annotations.JavaType;
import org.hibernate.annotations.JavaTypeRegistration;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Type;
import org.hibernate.annotations.TypeRegistration;
import org.hibernate.metamodel.CollectionClassification;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.UUIDJavaType;

/** Conversions that registrations decide: of attributes alone, and of exactly the registered type. */
@Entity
@ConverterRegistration(converter = DepthConverter.class, autoApply = false)
@ConverterRegistration(converter = ThingConverter.class, domainType = Thing.class)
class Registered {
    @Id
    Long id;

    Weight weight;

    @ElementCollection
    Set<Weight> weights;

    @ElementCollection
    Map<Weight, String> names;

    @Convert(disableConversion = true)
    Weight unconverted;

    Depth depth;

    @ElementCollection
    Set<Depth> depths;

    @Convert(converter = DepthConverter.class)
    Depth converted;

    Thing thing;

    OtherThing other;

    Corner corner;
}

/** User types, for which nothing but a column definition stands. */
@Entity
@TypeRegistration(basicClass = BitSet.class, userType = BitSetType.class)
class WithUserTypes {
    @Id
    Long id;

    @Column(columnDefinition = "varchar(64)")
    BitSet bits;

    @Type(BitSetType.class)
    @Column(columnDefinition = "bytea")
    BitSet typed;

    @ElementCollection
    @Column(columnDefinition = "bytea")
    List<BitSet> elements;
}

/** Composite user types, whose columns are stated. */
@Entity
@CompositeTypeRegistration(embeddableClass = Money.class, userType = MoneyType.class)
class WithCompositeTypes {
    @Id
    Long id;

    @CompositeType(MoneyType.class)
    @AttributeOverride(
            name = "amount",
            column = @Column(name = "price", columnDefinition = "numeric(9,1)", nullable = false))
    @AttributeOverride(name = "currency", column = @Column(columnDefinition = "char(3)"))
    Money price;

    @AttributeOverride(name = "amount", column = @Column(name = "tax", columnDefinition = "numeric(9,1)"))
    @AttributeOverride(name = "currency", column = @Column(name = "tax_in", columnDefinition = "char(3)"))
    Money tax;
}

/** Java types of the application, and those that Hibernate has anyway. */
@Entity
@JavaTypeRegistration(javaType = Point.class, descriptorClass = PointJavaType.class)
@JavaTypeRegistration(javaType = UUID.class, descriptorClass = UUIDJavaType.class)
class WithJavaTypes {
    @Id
    Long id;

    UUID uuid;

    @JavaType(UUIDJavaType.class)
    UUID described;

    @Column(columnDefinition = "json")
    Point defined;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Point coded;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(precision = 5)
    Point number;

    @JavaType(SquareJavaType.class)
    @JdbcTypeCode(SqlTypes.INTEGER)
    Square square;
}

/** A collection type that stores a list as Hibernate does. */
@Entity
@CollectionTypeRegistration(classification = CollectionClassification.SET, type = PlainSetType.class)
class WithCollectionTypes {
    @Id
    Long id;

    @ElementCollection
    Set<String> texts;
}

@Embeddable
class Corner {
    int x;
    int y;
}

record Weight(long grams) implements Serializable {}

record Depth(long meters) implements Serializable {}

interface Thing extends Serializable {}

final class OtherThing implements Thing {}

record Money(java.math.BigDecimal amount, Currency currency) {}

record Point(int x, int y) {}

record Square(int side) {}

class WeightConverter implements AttributeConverter<Weight, String> {
    @Override
    public String convertToDatabaseColumn(Weight attribute) {
        return attribute == null ? null : attribute.grams() + "g";
    }

    @Override
    public Weight convertToEntityAttribute(String column) {
        return column == null ? null : new Weight(Long.parseLong(column.replace("g", "")));
    }
}

@Converter(autoApply = true)
class DepthConverter implements AttributeConverter<Depth, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Depth attribute) {
        return attribute == null ? null : (int) attribute.meters();
    }

    @Override
    public Depth convertToEntityAttribute(Integer column) {
        return column == null ? null : new Depth(column);
    }
}

class ThingConverter implements AttributeConverter<Object, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Object attribute) {
        return attribute == null ? null : 1;
    }

    @Override
    public Object convertToEntityAttribute(Integer column) {
        return null;
    }
}
