package dev.migrate.processor.mapping;

/** The names of Hibernate's own annotations that shape a schema. */
final class HibernateNames {
    static final String PACKAGE = "org.hibernate.annotations.";

    static final String ANY = PACKAGE + "Any";
    static final String ANY_DISCRIMINATOR = PACKAGE + "AnyDiscriminator";
    static final String ANY_KEY_JAVA_CLASS = PACKAGE + "AnyKeyJavaClass";
    static final String ANY_KEY_JAVA_TYPE = PACKAGE + "AnyKeyJavaType";
    static final String ANY_KEY_JDBC_TYPE_CODE = PACKAGE + "AnyKeyJdbcTypeCode";
    static final String ATTRIBUTE_BINDER_TYPE = PACKAGE + "AttributeBinderType";
    static final String ARRAY = PACKAGE + "Array";
    static final String BAG = PACKAGE + "Bag";
    static final String CHECK = PACKAGE + "Check";
    static final String AUDITED = PACKAGE + "Audited";
    static final String AUDITED_COLLECTION_TABLE = AUDITED + ".CollectionTable";
    static final String AUDITED_EXCLUDED = AUDITED + ".Excluded";
    static final String AUDITED_SECONDARY_TABLE = AUDITED + ".SecondaryTable";
    static final String AUDITED_TABLE = AUDITED + ".Table";
    static final String CHANGELOG = PACKAGE + "Changelog";
    static final String CHANGELOG_TIMESTAMP = CHANGELOG + ".Timestamp";
    static final String CHANGESET_ID = CHANGELOG + ".ChangesetId";
    static final String COLLATE = PACKAGE + "Collate";
    static final String COLLECTION_ID = PACKAGE + "CollectionId";
    static final String COLLECTION_ID_JAVA_CLASS = PACKAGE + "CollectionIdJavaClass";
    static final String COLLECTION_ID_JAVA_TYPE = PACKAGE + "CollectionIdJavaType";
    static final String COLLECTION_ID_JDBC_TYPE_CODE = PACKAGE + "CollectionIdJdbcTypeCode";
    static final String COLUMN_DEFAULT = PACKAGE + "ColumnDefault";
    static final String COMMENT = PACKAGE + "Comment";
    static final String COMPOSITE_TYPE = PACKAGE + "CompositeType";
    static final String CREATION_TIMESTAMP = PACKAGE + "CreationTimestamp";
    static final String CURRENT_TIMESTAMP = PACKAGE + "CurrentTimestamp";
    static final String DISCRIMINATOR_FORMULA = PACKAGE + "DiscriminatorFormula";
    static final String EMBEDDED_COLUMN_NAMING = PACKAGE + "EmbeddedColumnNaming";
    static final String EMBEDDED_TABLE = PACKAGE + "EmbeddedTable";
    static final String FORMULA = PACKAGE + "Formula";
    static final String FRACTIONAL_SECONDS = PACKAGE + "FractionalSeconds";
    static final String GENERATED_COLUMN = PACKAGE + "GeneratedColumn";
    static final String GENERIC_GENERATOR = PACKAGE + "GenericGenerator";
    static final String IMMUTABLE = PACKAGE + "Immutable";
    static final String JDBC_TYPE = PACKAGE + "JdbcType";
    static final String JDBC_TYPE_CODE = PACKAGE + "JdbcTypeCode";
    static final String JAVA_TYPE = PACKAGE + "JavaType";
    static final String JOIN_COLUMN_OR_FORMULA = PACKAGE + "JoinColumnOrFormula";
    static final String JOIN_FORMULA = PACKAGE + "JoinFormula";
    static final String LIST_INDEX_BASE = PACKAGE + "ListIndexBase";
    static final String MAP_KEY_COMPOSITE_TYPE = PACKAGE + "MapKeyCompositeType";
    static final String MANY_TO_ANY = PACKAGE + "ManyToAny";
    static final String NATIVE_GENERATOR = PACKAGE + "NativeGenerator";
    static final String NATURAL_ID = PACKAGE + "NaturalId";
    static final String NOT_FOUND = PACKAGE + "NotFound";
    static final String ON_DELETE = PACKAGE + "OnDelete";
    static final String PARTITION_KEY = PACKAGE + "PartitionKey";
    static final String PROPERTY_REF = PACKAGE + "PropertyRef";
    static final String SOFT_DELETE = PACKAGE + "SoftDelete";
    static final String STRUCT = PACKAGE + "Struct";
    static final String SUBSELECT = PACKAGE + "Subselect";
    static final String TEMPORAL = PACKAGE + "Temporal";
    static final String TEMPORAL_HISTORY_PARTITIONING = TEMPORAL + ".HistoryPartitioning";
    static final String TEMPORAL_HISTORY_TABLE = TEMPORAL + ".HistoryTable";
    static final String TENANT_ID = PACKAGE + "TenantId";
    static final String TIME_ZONE_COLUMN = PACKAGE + "TimeZoneColumn";
    static final String TIME_ZONE_STORAGE = PACKAGE + "TimeZoneStorage";
    static final String TYPE = PACKAGE + "Type";
    static final String TYPE_BINDER_TYPE = PACKAGE + "TypeBinderType";
    static final String UPDATE_TIMESTAMP = PACKAGE + "UpdateTimestamp";
    static final String UUID_GENERATOR = PACKAGE + "UuidGenerator";
    static final String VIEW = PACKAGE + "View";

    private HibernateNames() {}

    /** Whether a class or annotation is one of Hibernate's own. */
    static boolean isHibernates(String className) {
        return className.startsWith("org.hibernate.");
    }
}
