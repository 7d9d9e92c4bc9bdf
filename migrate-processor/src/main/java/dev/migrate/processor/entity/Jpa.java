package dev.migrate.processor.entity;

/** The names of the annotations that decide what is read, and how. */
final class Jpa {
    static final String ACCESS = "jakarta.persistence.Access";
    static final String ATTRIBUTE_CONVERTER = "jakarta.persistence.AttributeConverter";
    static final String CONVERT = "jakarta.persistence.Convert";
    static final String CONVERTER = "jakarta.persistence.Converter";
    static final String ELEMENT_COLLECTION = "jakarta.persistence.ElementCollection";
    static final String EMBEDDABLE = "jakarta.persistence.Embeddable";
    static final String EMBEDDED = "jakarta.persistence.Embedded";
    static final String EMBEDDED_ID = "jakarta.persistence.EmbeddedId";
    static final String ENTITY = "jakarta.persistence.Entity";
    static final String ENUMERATED_VALUE = "jakarta.persistence.EnumeratedValue";
    static final String ID = "jakarta.persistence.Id";
    static final String ID_CLASS = "jakarta.persistence.IdClass";
    static final String MAPPED_SUPERCLASS = "jakarta.persistence.MappedSuperclass";
    static final String MAP_KEY_CLASS = "jakarta.persistence.MapKeyClass";
    static final String TRANSIENT = "jakarta.persistence.Transient";

    private Jpa() {}
}
