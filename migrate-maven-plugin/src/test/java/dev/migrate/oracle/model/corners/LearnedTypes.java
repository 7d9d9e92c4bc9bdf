package dev.migrate.oracle.model.corners;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Java types that Hibernate learns from the first attribute that it reads: where that is JSON or XML, the others are. */
public final class LearnedTypes {
    private LearnedTypes() {}

    /** A colour. */
    public enum Colour {
        RED,
        GREEN
    }

    /** A shape, which could be serialized. */
    public static class Shape implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** Texts in one. */
    @Converter
    public static class Joined implements AttributeConverter<Set<String>, String> {
        @Override
        public String convertToDatabaseColumn(Set<String> texts) {
            return texts == null ? null : String.join(",", texts);
        }

        @Override
        public Set<String> convertToEntityAttribute(String text) {
            return text == null ? null : Set.of(text.split(","));
        }
    }

    /** Notes. */
    @Embeddable
    public static class Notes {
        @JdbcTypeCode(SqlTypes.JSON)
        List<String> lines;
    }

    /** The first entity that is read: each type in the order of the attributes' names. */
    @Entity
    public static class Atlas {
        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, String> zones;

        @Id
        Long id;

        @Embedded
        Notes notes;

        List<String> pages;

        @JdbcTypeCode(SqlTypes.JSON)
        Float[] counts;

        Float[] digits;

        @JdbcTypeCode(SqlTypes.JSON)
        Colour ink;

        @Enumerated(EnumType.STRING)
        Colour paper;

        @JdbcTypeCode(SqlTypes.JSON)
        Shape rim;

        Shape sheet;

        @JdbcTypeCode(SqlTypes.VARBINARY)
        Shape tile;

        @ElementCollection
        List<Shape> shapes;

        @JdbcTypeCode(SqlTypes.SQLXML)
        Map<String, Integer> heights;

        @Lob
        Map<String, Integer> lows;

        @Convert(converter = Joined.class)
        Set<String> authors;

        @JdbcTypeCode(SqlTypes.JSON)
        Set<String> buyers;

        Set<String> critics;
    }

    /** The second one. */
    @Entity
    public static class Book {
        @Id
        Long id;

        List<String> chapters;

        Map<String, String> index;

        List<Integer> lengths;
    }

    /** The third one. */
    @Entity
    public static class Chart extends Book {
        @JdbcTypeCode(SqlTypes.JSON)
        List<Integer> axes;
    }
}
