package com.acme;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OrderBy;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.hibernate.annotations.AttributeBinderType;
import org.hibernate.annotations.CompositeType;
import org.hibernate.annotations.JavaType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.JdbcTypeRegistration;
import org.hibernate.annotations.Struct;
import org.hibernate.annotations.Type;
import org.hibernate.annotations.TypeBinderType;
import org.hibernate.binder.AttributeBinder;
import org.hibernate.binder.TypeBinder;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.BasicJavaType;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.usertype.CompositeUserType;
import org.hibernate.usertype.UserType;

@Entity
class Types {
    @Id
    Long id;

    Point point; // [UnmappedType]

    Related related; // [MissingAssociation]

    Written written; // [SerializedEntity]

    @Type(Money.class)
    String price; // [UserType]

    @JdbcTypeCode(4711)
    String odd; // [UnknownJdbcType]

    Byte[] bytes; // [WrapperArray]

    @Convert(converter = Letters.class)
    boolean flag; // [ConvertedValues]

    @Enumerated(EnumType.STRING)
    Coded coded; // [EnumeratedValue]

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Kind kind;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Other.Kind otherKind; // [EnumTypeTwice]

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Coded codedLabel; // [EnumLabels]

    @jakarta.persistence.ElementCollection List<Size> sizes; // [Struct]

    @Struct(name = "twice_type")
    Size size;

    @Struct(name = "twice_type")
    Weight weight; // [CompositeTypeTwice]

    Missing missing; // [UnknownType]

    List<Gone> gone; // [UnknownType]

    Tree tree;

    @CompositeType(MoneyType.class)
    Money money; // [CompositeType]

    @JavaType(PointType.class)
    Point described; // [JavaType]

    @Column(precision = 19, scale = 6)
    double share; // [Scale]

    Temperature temperature; // [SeveralConverters]

    @OrderBy // [Misplaced]
    String ordered;

    @GeneratedValue // [Misplaced]
    Long number;

    @Bound // [AttributeBinder]
    String bound;
}

@Entity
@JdbcTypeRegistration(OwnJdbcType.class) // [JdbcTypeRegistration]
@Bound // [Binder]
class Registering {
    @Id
    Long id;
}

@AttributeBinderType(binder = OwnAttributeBinder.class)
@TypeBinderType(binder = OwnTypeBinder.class)
@Retention(RetentionPolicy.RUNTIME)
@interface Bound {}

abstract class OwnAttributeBinder implements AttributeBinder<Bound> {}

abstract class OwnTypeBinder implements TypeBinder<Bound> {}

abstract class MoneyType implements CompositeUserType<Money> {}

abstract class PointType implements BasicJavaType<Point> {}

abstract class OwnJdbcType implements JdbcType {}

class Point {}

abstract class Money implements UserType<String> {}

class Letters implements AttributeConverter<Boolean, String> {
    @Override
    public String convertToDatabaseColumn(Boolean value) {
        return value ? "x" : "-";
    }

    @Override
    public Boolean convertToEntityAttribute(String text) {
        return text.equals("x");
    }
}

enum Coded {
    A("x");

    @EnumeratedValue
    final String code;

    Coded(String code) {
        this.code = code;
    }
}

enum Kind {
    A
}

class Other {
    enum Kind {
        B
    }
}

@Embeddable
@Struct(name = "size_type")
class Size {
    int width;
}

@Embeddable
class Weight {
    int grams;
}

@Embeddable
class Tree {
    Tree left; // [RecursiveEmbeddable]
}

@Converter(autoApply = true)
@SuppressWarnings("rawtypes")
abstract class Raw implements AttributeConverter {} // [UnresolvedConverter]

@Entity
class Related {
    @Id
    Long id;
}

@Entity
class Written implements java.io.Serializable {
    @Id
    Long id;
}

class Temperature {}

@Converter(autoApply = true)
abstract class Celsius implements AttributeConverter<Temperature, Double> {}

@Converter(autoApply = true)
abstract class Fahrenheit implements AttributeConverter<Temperature, Double> {}

@Entity
class Learned {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Short> first;

    List<Short> second; // [DocumentType]
}
