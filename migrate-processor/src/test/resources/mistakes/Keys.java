package com.acme;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.SecondaryTable;
import java.io.Serializable;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.Struct;

@Entity
class StructKeyed {
    @EmbeddedId
    StructKey id; // [StructKey]
}

@Embeddable
@Struct(name = "struct_key")
class StructKey implements Serializable {
    int first;

    int second;
}

@Entity
@SecondaryTable(name = "partitions")
class PartitionKeyed {
    @Id
    Long id;

    @PartitionKey
    @Column(table = "partitions")
    String region; // [PartitionKeyTable]
}

@Entity
class City {
    @Id
    Long id;

    @Column(unique = true)
    String name;
}

@Embeddable
@Comment("Where it is")
class StreetKey implements Serializable { // [EmbeddableComment]
    Long city;

    String name;
}

@Entity
class Street {
    @EmbeddedId
    StreetKey id;

    @MapsId("city")
    @ManyToOne
    @JoinColumn(name = "city_name", referencedColumnName = "name")
    City city; // [ReferencedType]
}

class OtherKey implements Serializable {
    Long first;
}

@Entity
@IdClass(OtherKey.class) // [IdClass]
class KeyedOtherwise {
    @Id
    Long first;

    @Id
    Long second;
}

@Entity
class Lettered {
    @Id
    @Convert(converter = Letters.class) // [ConvertedKey]
    Boolean id; // [ConvertedValues]
}

@Entity
class EmbeddedAbove extends EmbeddedKeyed {}

@Entity
class EmbeddedKeyed {
    @EmbeddedId
    StreetKey id;
}

@Entity
class KeyedByInherited {
    @EmbeddedId
    StreetKey id;

    @MapsId
    @ManyToOne
    EmbeddedAbove above; // [MapsInheritedId]
}
