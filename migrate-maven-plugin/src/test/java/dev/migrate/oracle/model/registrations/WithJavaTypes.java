package dev.migrate.oracle.model.registrations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JavaType;
import org.hibernate.annotations.JavaTypeRegistration;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.UUIDJavaType;

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
