package dev.migrate.oracle.model.types;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Primitives, their wrappers and the other numbers, as they are and with precision, scale and type codes. */
@Entity
class Numbers {
    @Id
    int id;

    boolean primitiveBoolean;
    byte primitiveByte;
    short primitiveShort;
    int primitiveInt;
    long primitiveLong;
    float primitiveFloat;
    double primitiveDouble;

    @Column(name = "a_nullable_primitive")
    int nullablePrimitive;

    @Basic(optional = false)
    @Column(name = "a_required_primitive")
    int requiredPrimitive;

    Boolean wrappedBoolean;
    Byte wrappedByte;
    Short wrappedShort;
    Integer wrappedInteger;
    Long wrappedLong;
    Float wrappedFloat;
    Double wrappedDouble;
    BigDecimal decimal;
    BigInteger integer;

    @Column(precision = 12)
    BigDecimal decimalWithPrecision;

    @Column(precision = 12, scale = 4)
    BigDecimal decimalWithScale;

    @Column(scale = 4)
    BigDecimal decimalWithScaleAlone;

    @Column(precision = 20)
    BigInteger integerWithPrecision;

    @Column(precision = 10)
    float floatWithPrecision;

    @Column(precision = 15)
    double doubleWithPrecision;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    Long longAsNumeric;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    Integer integerAsSmallint;

    @JdbcTypeCode(SqlTypes.DOUBLE)
    Float floatAsDouble;

    @JdbcTypeCode(SqlTypes.INTEGER)
    Boolean booleanAsInteger;

    @JdbcTypeCode(SqlTypes.TINYINT)
    Boolean booleanAsTinyint;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Integer integerAsText;

    Duration duration;

    @JdbcTypeCode(SqlTypes.BIGINT)
    Duration durationAsBigint;

    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    Duration durationAsInterval;

    @Column(columnDefinition = "numeric(7,3) default 1.5")
    BigDecimal defined;
}
