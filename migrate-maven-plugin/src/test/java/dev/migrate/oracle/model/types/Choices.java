package dev.migrate.oracle.model.types;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Enums by their position, their name and as types of the database. */
@Entity
class Choices {
    @Id
    @Enumerated(EnumType.STRING)
    Color id;

    Color color;

    @Enumerated(EnumType.STRING)
    Color colorName;

    @Enumerated(EnumType.STRING)
    @Column(length = 10, nullable = false)
    Color shortColorName;

    @Lob
    @Enumerated(EnumType.STRING)
    Color largeColorName;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Color colorType;

    @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)
    Size sizeType;

    @JdbcTypeCode(SqlTypes.INTEGER)
    Size sizeNumber;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Size sizeText;

    Color[] colors;

    @Enumerated(EnumType.STRING)
    List<Size> sizes;

    enum Color {
        RED,
        GREEN,
        BLUE {
            @Override
            public String toString() {
                return "blue";
            }
        }
    }

    enum Size {
        SMALL,
        LARGE
    }
}
