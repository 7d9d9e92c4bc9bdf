package dev.migrate.processor.mapping.rule;

import dev.migrate.processor.problem.Message;
import javax.tools.Diagnostic;

/** What the mapping can report. */
public enum MappingMessage implements Message {
    UNMAPPED_TYPE(
            "UnmappedType",
            "The attribute '%s' has the type '%s', which has no column type. Give it a converter (@Convert), a JDBC type"
                    + " (@JdbcTypeCode), make its class an @Embeddable, or mark it @Transient."),
    MISSING_ASSOCIATION(
            "MissingAssociation",
            "The attribute '%s' has the type '%s', which is an entity, but it is no association. Annotate it with @ManyToOne"
                    + " or @OneToOne, or mark it @Transient."),
    SERIALIZED_ENTITY(
            "SerializedEntity",
            "The attribute '%s' has the type '%s', which is an entity, but it is no association, so its column holds a"
                    + " serialized copy, as with Hibernate. Annotate it with @ManyToOne or @OneToOne if it is to refer to it.",
            Diagnostic.Kind.WARNING),
    USER_TYPE(
            "UserType",
            "The attribute '%s' has the user type '%s', whose column type only its code knows. State it with"
                    + " @Column(columnDefinition = \"...\")."),
    COMPOSITE_TYPE(
            "CompositeType",
            "The attribute '%s' has the composite user type '%s', whose columns only its code knows. State each of them"
                    + " with @AttributeOverride(name = \"...\", column = @Column(columnDefinition = \"...\")), or embed its"
                    + " attributes."),
    JAVA_TYPE(
            "JavaType",
            "The attribute '%s' has the Java type descriptor '%s', and only its code knows the column type. State it with"
                    + " @Column(columnDefinition = \"...\") or @JdbcTypeCode."),
    JDBC_TYPE_REGISTRATION(
            "JdbcTypeRegistration",
            "'%s' registers the JDBC type '%s', and only its code knows for which type code. State it with"
                    + " registrationCode."),
    ATTRIBUTE_BINDER(
            "AttributeBinder",
            "The attribute '%s' has the annotation '@%s', whose binder may make anything of its column. State the column"
                    + " with columnDefinition."),
    BINDER(
            "Binder",
            "The entity '%s' has the annotation '@%s', whose binder may change its tables; nothing of that is made. Make"
                    + " it in a revision of your own.",
            Diagnostic.Kind.WARNING),
    UNKNOWN_JDBC_TYPE(
            "UnknownJdbcType",
            "The attribute '%s' asks for the JDBC type '%s', whose column type in PostgreSQL is not known. State it"
                    + " with @Column(columnDefinition = \"...\")."),
    SCALE(
            "Scale",
            "The column of '%s' has a scale, with which Hibernate does not start, since values of the type '%s' are stored"
                    + " without one. Leave it out; a decimal number has one."),
    WRAPPER_ARRAY(
            "WrapperArray",
            "The attribute '%s' has the type '%s', which Hibernate refuses. Use the array of the primitive, such as"
                    + " byte[]."),
    SEVERAL_CONVERTERS(
            "SeveralConverters",
            "The values of '%s' are of the type '%s', for which several converters apply by themselves, %s: Hibernate does"
                    + " not start with that. Name one with @Convert, or let only one have autoApply."),
    CONVERTED_VALUES(
            "ConvertedValues",
            "The values that '%s' stores are made by the code of the converter '%s', so no check is made of them. State"
                    + " one with @Check if the column is to have it.",
            Diagnostic.Kind.NOTE),
    UNKNOWN_CONVERTER(
            "UnknownConverter",
            "'%s' names the converter '%s', whose class is not there. Take what it is in into the class path."),
    ENUMERATED_VALUE(
            "EnumeratedValue",
            "The values that '%s' stores are made by the code of the enum '%s', so no check is made of them. State one"
                    + " with @Check if the column is to have it.",
            Diagnostic.Kind.NOTE),
    ENUM_LABELS(
            "EnumLabels",
            "The labels of the enum type of '%s' are made by the code of the enum '%s', so the type can't be made. Take"
                    + " @JdbcTypeCode away, or make the type in a revision of your own and name it with"
                    + " @Column(columnDefinition = \"...\")."),
    ENUM_TYPE_TWICE(
            "EnumTypeTwice",
            "The enum '%s' asks for the enum type '%s', which '%s' has with other labels or another order. Rename one of"
                    + " the enums."),
    COLUMN_DEFINITION(
            "ColumnDefinition",
            "The column definition '%s' of '%s' cannot be taken apart: found %s. Write %s instead."),
    COLUMN_WRITTEN_TWICE(
            "ColumnWrittenTwice",
            "The attribute '%s' writes the column '%s' of table '%s', which %s writes, too: with that Hibernate does not start."
                    + " Say insertable = false, updatable = false of one of them, or give it a column of its own."),
    JOIN_COLUMNS_MIXED(
            "JoinColumnsMixed",
            "The association '%s' has join columns of which some say %s = false and others do not: with that Hibernate does not"
                    + " start. Say the same of all of them."),
    COLUMN_TYPES_DIFFER(
            "ColumnTypesDiffer",
            "The attribute '%s' asks for the type '%s' of column '%s' in table '%s', where '%s' asks for '%s'. Give the"
                    + " attributes columns of their own, or one type."),
    COLUMN_TYPE_TAKEN(
            "ColumnTypeTaken",
            "The attribute '%s' asks for the type '%s' of column '%s' in table '%s', where '%s' asks for '%s' and has its way:"
                    + " Hibernate takes the type of what it reads first. Give both one type.",
            Diagnostic.Kind.WARNING),
    DOCUMENT_TYPE(
            "DocumentType",
            "The attribute '%s' states no JDBC type and has the Java type of '%s', which is stored as '%s': Hibernate stores"
                    + " both like that if it reads the latter first, which it %s in the order of their names. State the type"
                    + " of both with @JdbcTypeCode.",
            Diagnostic.Kind.WARNING),
    KEY_OF_TABLE(
            "KeyOfTable",
            "The entity '%s' has the key %s, but its table '%s' has that of '%s', %s, as Hibernate makes it. Give both one"
                    + " key, or one of them a table of its own.",
            Diagnostic.Kind.WARNING),
    UNKNOWN_TABLE(
            "UnknownTable",
            "The column of '%s' is to be in the table '%s', which its entity does not have. Declare it with"
                    + " @SecondaryTable, or leave the table out."),
    UNKNOWN_COLUMN(
            "UnknownColumn",
            "The constraint on '%s' names the column '%s', which table '%s' does not have. Name some of %s."),
    UNKNOWN_TARGET(
            "UnknownTarget",
            "The association '%s' refers to '%s', which is no entity of the model. Annotate it with @Entity, or take its"
                    + " package or dependency into the model."),
    ANY_TABLE(
            "AnyTable",
            "The collection '%s' holds entities of any class and needs a table of its own, which Hibernate does not make by"
                    + " itself. Describe it with @JoinTable."),
    MAPPED_BY_OTHER(
            "MappedByOther",
            "The association '%s' has the annotation '@%s', but is mapped by '%s', which has its columns: with that Hibernate does"
                    + " not start. Write it there, or take mappedBy away."),
    JOIN_COLUMN_OF_TABLE(
            "JoinColumnOfTable",
            "The collection '%s' has a table of its own, so that Hibernate does not start with a @JoinColumn beside it. Write it"
                    + " inside of @JoinTable or @CollectionTable, as one of joinColumns."),
    COLLECTION_IN_ELEMENTS(
            "CollectionInElements",
            "The attribute '%s' is a collection in the elements of another one, with which Hibernate does not start. Make the"
                    + " elements entities."),
    PROPERTY_REF_COUNT(
            "PropertyRefCount",
            "The association '%s' has %s join columns, written or as many as the key has, but '%s', to which it refers, has"
                    + " %s: %s. Write one @JoinColumn for each."),
    NOT_ON_MAPPED_SUPERCLASS(
            "NotOnMappedSuperclass",
            "The mapped superclass '%s' has the annotation '@%s', which is for entities: with that Hibernate does not start."
                    + " Write it on the entities below."),
    CONVERTED_KEY(
            "ConvertedKey",
            "The attribute '%s' is a %s and has the converter '%s': with that Hibernate does not start. Give it a type that"
                    + " needs none; attributes of an @EmbeddedId may have one."),
    WRONG_MAPPED_BY(
            "WrongMappedBy",
            "The association '%s' is mapped by '%s' of entity '%s', which %s. Name the attribute that owns the association, or"
                    + " leave 'mappedBy' out."),
    UNKNOWN_MAPPED_BY(
            "UnknownMappedBy",
            "The association '%s' is mapped by '%s', which entity '%s' does not have. Name the attribute that owns the"
                    + " association."),
    REFERENCED_COLUMN(
            "ReferencedColumn",
            "The association '%s' references the columns %s, which the tables of entity '%s' do not have. Name some of"
                    + " %s."),
    REFERENCED_TYPE(
            "ReferencedType",
            "The association '%s' references the column '%s' of type '%s' by the column '%s' of the key, whose type is '%s'."
                    + " Reference the key of entity '%s', or give the attribute of the key that type."),
    JOIN_COLUMN_COUNT(
            "JoinColumnCount",
            "'%s' has %s join columns, but the key of table '%s' has %s: %s. Write one join column for each."),
    JOIN_COLUMN_TWICE(
            "JoinColumnTwice", "The join columns of '%s' are %s, which names a column twice. Give each its own name."),
    TABLE_TWICE(
            "TableTwice",
            "The entity '%s' shares the table '%s' with '%s': it has the columns of both. Give one a table of its own if that"
                    + " is not meant, or leave one out with excludeEntities.",
            Diagnostic.Kind.NOTE),
    DISCRIMINATOR_VALUE(
            "DiscriminatorValue",
            "The entity '%s' needs a discriminator value for its discriminator of type %s and has none that fits. Write"
                    + " one with @DiscriminatorValue."),
    NAME_CUT(
            "NameCut",
            "'%s' asks for the %s '%s'. PostgreSQL keeps 63 bytes of a name, so '%s' would be that and what '%s' asks for."
                    + " Give one of them another name."),
    NAME_TAKEN(
            "NameTaken",
            "'%s' asks for the %s '%s', and '%s' for a table of that name: PostgreSQL refuses the second. Give one of them"
                    + " another name."),
    SEQUENCE_TWICE(
            "SequenceTwice",
            "The generator of '%s' asks for the sequence '%s' with %s, which another generator has with %s. Give them one"
                    + " start, one allocationSize and the same options, or two sequences."),
    SEQUENCE_OPTIONS(
            "SequenceOptions",
            "The generator of '%s' has the options '%s' for the sequence '%s', which a schema does not hold. Set them in a"
                    + " revision of your own.",
            Diagnostic.Kind.NOTE),
    KEY_OPTIONS(
            "KeyOptions",
            "'%s' has the options '%s' for an index or unique constraint of the table '%s', which a schema does not hold: of"
                    + " an index it holds 'where ...', of a unique constraint 'deferrable'. Set them in a revision of your own.",
            Diagnostic.Kind.NOTE),
    IDENTITY_TYPE(
            "IdentityType",
            "The key '%s' is an identity of type '%s', but identities of PostgreSQL are smallint, integer or bigint. Generate"
                    + " it otherwise, such as by GenerationType.UUID, or state a default that does with"
                    + " @Column(columnDefinition = \"...\")."),
    GENERATOR_CODE(
            "GeneratorCode",
            "What the generator of '%s' needs from the database is known to the code of '%s' alone, so nothing is made for"
                    + " it, here and wherever else it is used. Declare a @SequenceGenerator if it needs a sequence.",
            Diagnostic.Kind.NOTE),
    GENERATOR_SETTINGS(
            "GeneratorSettings",
            "The generator of '%s' draws from what Hibernate's own would have, since what the code of '%s' sets otherwise is"
                    + " not known. Declare a @SequenceGenerator with its sequenceName and allocationSize if that differs.",
            Diagnostic.Kind.NOTE),
    NO_ENTITY_ABOVE(
            "NoEntityAbove",
            "The entity '%s' extends '%s', which is no entity of the model. Take its package or dependency into the model."),
    INHERITANCE_STRATEGY(
            "InheritanceStrategy",
            "The entity '%s' asks for the inheritance strategy %s in a hierarchy whose root '%s' has %s. Write"
                    + " @Inheritance at the root alone."),
    TABLE_OF_SUBCLASS(
            "TableOfSubclass",
            "The entity '%s' has @Table, but its attributes are in the table of the root '%s'. Move what it says to the root,"
                    + " or choose another inheritance strategy."),
    ENTITY_NAME_TWICE(
            "EntityNameTwice",
            "The entity '%s' has the name '%s', which '%s' has already. Give it another one with @Entity(name = ...)."),
    UNSUPPORTED_TABLES(
            "UnsupportedTables",
            "'%s' has the annotation '@%s', which Hibernate 6.6 does not know: its tables are not made. Take the rules of Hibernate 7"
                    + " with migrate.mapping=hibernate-7.",
            Diagnostic.Kind.WARNING),
    CHANGELOG_PART(
            "ChangelogPart",
            "The changelog '%s' has no attribute with '@%s', without which Hibernate does not start. Annotate the one that it is."),
    STATE_OF_SUBCLASS(
            "StateOfSubclass",
            "'%s' has the annotation '@%s', but Hibernate looks for it on the entity at the top of the hierarchy, '%s': here it"
                    + " counts for collections alone. Write it there.",
            Diagnostic.Kind.WARNING),
    HISTORY_PARTITIONING(
            "HistoryPartitioning",
            "'%s' has the annotation '@%s', which is left out: Hibernate keeps the history in a table of its own by default, and what"
                    + " it makes of the annotation then is refused by PostgreSQL. Remove it.",
            Diagnostic.Kind.WARNING),
    AUDITED_BELOW_UNAUDITED(
            "AuditedBelowUnaudited",
            "The entity '%s' is audited, but '%s', which it extends, is not. Annotate that with @Audited as well."),
    UNAUDITED_TARGET(
            "UnauditedTarget",
            "The association '%s' is audited, but '%s', to which it refers, is not: with that Hibernate Envers does not"
                    + " start. Annotate that with @Audited as well, or the association with @NotAudited or"
                    + " @Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED)."),
    INVERSE_OF_UNAUDITED(
            "InverseOfUnaudited",
            "The association '%s' is audited, but '%s', which owns it, is not: with that Hibernate Envers does not start."
                    + " Annotate that with @Audited as well, or the association with @NotAudited."),
    VIEW(
            "View",
            "The entity '%s' is stored in a view, which is not made. Make it in a revision of your own.",
            Diagnostic.Kind.NOTE),
    STRUCT(
            "Struct",
            "The attribute '%s' is stored in the composite type '%s', whose attributes are those of no embeddable: only an"
                    + " attribute, or an array of it, can be stored so. Take @Struct away, or store it as JSON with"
                    + " @JdbcTypeCode(SqlTypes.JSON)."),
    STRUCT_KEY(
            "StructKey",
            "The key '%s' is stored in the composite type '%s', of which Hibernate makes a primary key that PostgreSQL"
                    + " refuses. Take @Struct away."),
    COMPOSITE_TYPE_TWICE(
            "CompositeTypeTwice",
            "The attribute '%s' is stored in the composite type '%s', which has other attributes where another one is stored"
                    + " in it. Give it another type with @Struct(name = ...), or the attributes of '%s' the same columns."),
    PARTITION_KEY_TABLE(
            "PartitionKeyTable",
            "The attribute '%s' is a partition key in the secondary table '%s', but partition keys are part of the key of"
                    + " the table '%s': Hibernate refuses that. Take the table out of @Column, or @PartitionKey away."),
    MISPLACED("Misplaced", "'%s' is annotated with @%s, which Hibernate refuses on anything but %s. Take it away."),
    SORTED_AND_ORDERED(
            "SortedAndOrdered",
            "The collection '%s' is sorted in memory and has @%s, too: with both Hibernate does not start. Take one of them"
                    + " away."),
    NO_KEY("NoKey", "The entity '%s' has no key. Annotate an attribute with @Id or @EmbeddedId."),
    ID_CLASS(
            "IdClass",
            "The key of entity '%s' does not fit its id class '%s': %s. Give both the same attributes, each with @Id in the"
                    + " entity."),
    MAPS_INHERITED_ID(
            "MapsInheritedId",
            "The association '%s' gives the key with @MapsId and refers to '%s', which has its @EmbeddedId from '%s': Hibernate"
                    + " makes one serialized value of that, which can reference nothing. Refer to '%s', or make the association"
                    + " itself the @Id."),
    KEY_CYCLE(
            "KeyCycle",
            "The key of entity '%s' depends on itself by way of its associations. Take one of the associations out of the"
                    + " key.");

    private final String key;
    private final String text;
    private final Diagnostic.Kind kind;

    MappingMessage(String key, String text) {
        this(key, text, Diagnostic.Kind.ERROR);
    }

    MappingMessage(String key, String text, Diagnostic.Kind kind) {
        this.key = key;
        this.text = text;
        this.kind = kind;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Diagnostic.Kind kind() {
        return kind;
    }
}
