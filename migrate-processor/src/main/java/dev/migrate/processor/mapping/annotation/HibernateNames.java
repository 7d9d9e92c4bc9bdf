package dev.migrate.processor.mapping.annotation;

/** The names of Hibernate's own annotations that shape a schema. */
public final class HibernateNames {
    public static final String PACKAGE = "org.hibernate.annotations.";

    public static final String ANY = PACKAGE + "Any";
    public static final String ANY_DISCRIMINATOR = PACKAGE + "AnyDiscriminator";
    public static final String ANY_KEY_JAVA_CLASS = PACKAGE + "AnyKeyJavaClass";
    public static final String ANY_KEY_JAVA_TYPE = PACKAGE + "AnyKeyJavaType";
    public static final String ANY_KEY_JDBC_TYPE_CODE = PACKAGE + "AnyKeyJdbcTypeCode";
    public static final String ATTRIBUTE_BINDER_TYPE = PACKAGE + "AttributeBinderType";
    static final String ARRAY = PACKAGE + "Array";
    static final String BAG = PACKAGE + "Bag";
    public static final String CHECK = PACKAGE + "Check";
    public static final String AUDITED = PACKAGE + "Audited";
    public static final String AUDITED_COLLECTION_TABLE = AUDITED + ".CollectionTable";
    public static final String AUDITED_EXCLUDED = AUDITED + ".Excluded";
    public static final String AUDITED_SECONDARY_TABLE = AUDITED + ".SecondaryTable";
    public static final String AUDITED_TABLE = AUDITED + ".Table";
    public static final String CHANGELOG = PACKAGE + "Changelog";
    public static final String CHANGELOG_TIMESTAMP = CHANGELOG + ".Timestamp";
    public static final String CHANGESET_ID = CHANGELOG + ".ChangesetId";
    public static final String COLLATE = PACKAGE + "Collate";
    public static final String COLLECTION_ID = PACKAGE + "CollectionId";
    public static final String COLLECTION_ID_JAVA_CLASS = PACKAGE + "CollectionIdJavaClass";
    public static final String COLLECTION_ID_JAVA_TYPE = PACKAGE + "CollectionIdJavaType";
    public static final String COLLECTION_ID_JDBC_TYPE_CODE = PACKAGE + "CollectionIdJdbcTypeCode";
    public static final String COLUMN_DEFAULT = PACKAGE + "ColumnDefault";
    public static final String COMMENT = PACKAGE + "Comment";
    public static final String COMPOSITE_TYPE = PACKAGE + "CompositeType";
    public static final String CREATION_TIMESTAMP = PACKAGE + "CreationTimestamp";
    public static final String CURRENT_TIMESTAMP = PACKAGE + "CurrentTimestamp";
    public static final String DISCRIMINATOR_FORMULA = PACKAGE + "DiscriminatorFormula";
    public static final String EMBEDDED_COLUMN_NAMING = PACKAGE + "EmbeddedColumnNaming";
    public static final String EMBEDDED_TABLE = PACKAGE + "EmbeddedTable";
    public static final String FORMULA = PACKAGE + "Formula";
    static final String FRACTIONAL_SECONDS = PACKAGE + "FractionalSeconds";
    public static final String GENERATED_COLUMN = PACKAGE + "GeneratedColumn";
    public static final String GENERIC_GENERATOR = PACKAGE + "GenericGenerator";
    public static final String IMMUTABLE = PACKAGE + "Immutable";
    static final String JDBC_TYPE = PACKAGE + "JdbcType";
    static final String JDBC_TYPE_CODE = PACKAGE + "JdbcTypeCode";
    static final String JAVA_TYPE = PACKAGE + "JavaType";
    static final String JOIN_COLUMN_OR_FORMULA = PACKAGE + "JoinColumnOrFormula";
    static final String JOIN_FORMULA = PACKAGE + "JoinFormula";
    public static final String LIST_INDEX_BASE = PACKAGE + "ListIndexBase";
    public static final String MAP_KEY_COMPOSITE_TYPE = PACKAGE + "MapKeyCompositeType";
    public static final String MANY_TO_ANY = PACKAGE + "ManyToAny";
    public static final String NATIVE_GENERATOR = PACKAGE + "NativeGenerator";
    public static final String NATURAL_ID = PACKAGE + "NaturalId";
    public static final String NOT_FOUND = PACKAGE + "NotFound";
    public static final String SQL_ORDER = PACKAGE + "SQLOrder";
    public static final String SORT_NATURAL = PACKAGE + "SortNatural";
    public static final String SORT_COMPARATOR = PACKAGE + "SortComparator";
    public static final String ON_DELETE = PACKAGE + "OnDelete";
    public static final String PARTITION_KEY = PACKAGE + "PartitionKey";
    public static final String PROPERTY_REF = PACKAGE + "PropertyRef";
    public static final String SOFT_DELETE = PACKAGE + "SoftDelete";
    public static final String STRUCT = PACKAGE + "Struct";
    public static final String SUBSELECT = PACKAGE + "Subselect";
    public static final String TEMPORAL = PACKAGE + "Temporal";
    public static final String TEMPORAL_HISTORY_PARTITIONING = TEMPORAL + ".HistoryPartitioning";
    public static final String TEMPORAL_HISTORY_TABLE = TEMPORAL + ".HistoryTable";
    public static final String TENANT_ID = PACKAGE + "TenantId";
    public static final String TIME_ZONE_COLUMN = PACKAGE + "TimeZoneColumn";
    public static final String TIME_ZONE_STORAGE = PACKAGE + "TimeZoneStorage";
    static final String TYPE = PACKAGE + "Type";
    public static final String TYPE_BINDER_TYPE = PACKAGE + "TypeBinderType";
    public static final String UPDATE_TIMESTAMP = PACKAGE + "UpdateTimestamp";
    public static final String UUID_GENERATOR = PACKAGE + "UuidGenerator";
    public static final String VIEW = PACKAGE + "View";

    private HibernateNames() {}

    /** Whether a class or annotation is one of Hibernate's own. */
    public static boolean isHibernates(String className) {
        return className.startsWith("org.hibernate.");
    }
}
