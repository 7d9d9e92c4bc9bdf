package dev.migrate.oracle.model.descriptors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.JdbcTypeRegistration;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.IntegerJdbcType;
import org.hibernate.type.descriptor.jdbc.LongVarcharJdbcType;
import org.hibernate.type.descriptor.jdbc.NumericJdbcType;
import org.hibernate.type.descriptor.jdbc.UUIDJdbcType;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;

/** JDBC types that others stand for, in all of the model. */
@Entity
@JdbcTypeRegistration(value = NumericJdbcType.class, registrationCode = SqlTypes.BIGINT)
@JdbcTypeRegistration(value = IntegerJdbcType.class, registrationCode = SqlTypes.SMALLINT)
@JdbcTypeRegistration(value = LongVarcharJdbcType.class, registrationCode = SqlTypes.VARCHAR)
@JdbcTypeRegistration(value = VarcharJdbcType.class, registrationCode = SqlTypes.UUID)
@JdbcTypeRegistration(NumericJdbcType.class)
class Described {
    @Id
    Long id;

    long number;

    Short small;

    String text;

    @Column(length = 10)
    String shorter;

    Currency currency;

    UUID uuid;

    @JdbcTypeCode(SqlTypes.UUID)
    UUID coded;

    @JdbcType(UUIDJdbcType.class)
    UUID described;

    char letter;

    Letter ordinal;

    @Enumerated(EnumType.STRING)
    Letter named;
}

enum Letter {
    A,
    B
}
