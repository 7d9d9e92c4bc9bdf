package com.acme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table( // [UnknownColumn] [UnknownColumn]
        indexes = {@Index(columnList = "nmae"), @Index(columnList = "text, refused, type")},
        uniqueConstraints = @UniqueConstraint(columnNames = "misspelt"))
class Columns {
    @Id
    Long id;

    @Column(columnDefinition = "clob") // [ColumnDefinition]
    String text;

    @Column(columnDefinition = "numeric(10") // [ColumnDefinition]
    String refused;

    Unbasic type; // [UnmappedType]

    @Column(name = "x")
    String first;

    @Column(name = "X") // [ColumnWrittenTwice]
    int second;

    @Column(table = "more") // [UnknownTable]
    String elsewhere;

    @Column(name = "type") // the column of what has no type: no second message
    int third;

    @Column(name = "a_column_whose_name_is_a_sentence_of_more_than_63_bytes_ending_in_one")
    int one;

    @Column(name = "a_column_whose_name_is_a_sentence_of_more_than_63_bytes_ending_in_two") // [NameCut]
    int two;
}

class Unbasic {}

@Entity
@Table(indexes = @Index(columnList = "id", options = "include (id)")) // [KeyOptions]
class ReferringToColumns {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "x", referencedColumnName = "type") // what has no type has a column: no second message
    Columns columns;
}

@Entity
class ColumnOfSiblings {
    @Id
    Long id;
}

@Entity
class FirstSibling extends ColumnOfSiblings {
    @ManyToOne
    @JoinColumn(name = "shared") // [ColumnTypesDiffer]
    ColumnOfSiblings refersByNumber;
}

@Entity
class SecondSibling extends ColumnOfSiblings {
    String shared;
}
