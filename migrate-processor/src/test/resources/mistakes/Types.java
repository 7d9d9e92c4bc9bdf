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
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.Struct;
import org.hibernate.annotations.Type;
import org.hibernate.type.SqlTypes;
import org.hibernate.usertype.UserType;

@Entity
class Types {
    @Id
    Long id;

    Point point; // [UnmappedType]

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

    Size size; // [Struct]

    Missing missing; // [UnknownType]

    List<Gone> gone; // [UnknownType]

    Tree tree;
}

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
class Tree {
    Tree left; // [RecursiveEmbeddable]
}

@Entity
@SoftDelete(converter = Unread.class)
class SoftlyDeleted { // [UnknownConverter]
    @Id
    Long id;
}

abstract class Unread implements AttributeConverter<Boolean, String> {}

@Converter(autoApply = true)
@SuppressWarnings("rawtypes")
abstract class Raw implements AttributeConverter {} // [UnresolvedConverter]
