package dev.migrate.processor.mapping.annotation;

/** The names of the annotations of Jakarta Persistence that shape a schema. */
public final class Jpa {
    private static final String PACKAGE = "jakarta.persistence.";

    static final String ASSOCIATION_OVERRIDE = PACKAGE + "AssociationOverride";
    public static final String ATTRIBUTE_OVERRIDE = PACKAGE + "AttributeOverride";
    public static final String BASIC = PACKAGE + "Basic";
    public static final String COLLECTION_TABLE = PACKAGE + "CollectionTable";
    public static final String COLUMN = PACKAGE + "Column";
    public static final String CONVERT = PACKAGE + "Convert";
    public static final String DISCRIMINATOR_COLUMN = PACKAGE + "DiscriminatorColumn";
    public static final String DISCRIMINATOR_VALUE = PACKAGE + "DiscriminatorValue";
    public static final String ELEMENT_COLLECTION = PACKAGE + "ElementCollection";
    static final String EMBEDDABLE = PACKAGE + "Embeddable";
    static final String EMBEDDED = PACKAGE + "Embedded";
    public static final String EMBEDDED_ID = PACKAGE + "EmbeddedId";
    public static final String ENTITY = PACKAGE + "Entity";
    static final String ENUMERATED = PACKAGE + "Enumerated";
    public static final String GENERATED_VALUE = PACKAGE + "GeneratedValue";
    public static final String ID = PACKAGE + "Id";
    public static final String ID_CLASS = PACKAGE + "IdClass";
    public static final String INHERITANCE = PACKAGE + "Inheritance";
    public static final String JOIN_COLUMN = PACKAGE + "JoinColumn";
    public static final String JOIN_TABLE = PACKAGE + "JoinTable";
    static final String LOB = PACKAGE + "Lob";
    public static final String MANY_TO_MANY = PACKAGE + "ManyToMany";
    public static final String MANY_TO_ONE = PACKAGE + "ManyToOne";
    public static final String MAP_KEY = PACKAGE + "MapKey";
    public static final String MAP_KEY_CLASS = PACKAGE + "MapKeyClass";
    public static final String MAP_KEY_COLUMN = PACKAGE + "MapKeyColumn";
    public static final String MAP_KEY_ENUMERATED = PACKAGE + "MapKeyEnumerated";
    public static final String MAP_KEY_JOIN_COLUMN = PACKAGE + "MapKeyJoinColumn";
    public static final String MAP_KEY_TEMPORAL = PACKAGE + "MapKeyTemporal";
    public static final String MAPPED_SUPERCLASS = PACKAGE + "MappedSuperclass";
    public static final String MAPS_ID = PACKAGE + "MapsId";
    public static final String ONE_TO_MANY = PACKAGE + "OneToMany";
    public static final String ONE_TO_ONE = PACKAGE + "OneToOne";
    public static final String ORDER_BY = PACKAGE + "OrderBy";
    public static final String ORDER_COLUMN = PACKAGE + "OrderColumn";
    public static final String PRIMARY_KEY_JOIN_COLUMN = PACKAGE + "PrimaryKeyJoinColumn";
    public static final String SECONDARY_TABLE = PACKAGE + "SecondaryTable";
    public static final String SEQUENCE_GENERATOR = PACKAGE + "SequenceGenerator";
    public static final String TABLE = PACKAGE + "Table";
    public static final String TABLE_GENERATOR = PACKAGE + "TableGenerator";
    static final String TEMPORAL = PACKAGE + "Temporal";
    public static final String VERSION = PACKAGE + "Version";

    private Jpa() {}
}
