package dev.migrate.oracle.model.reserved;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Set;

/** A table for each word that PostgreSQL reserves, up to {@code intersect}, with a key and a value of that name. */
@Entity
@Table(name = "reserved_tables")
class ReservedTables {
    @Id
    Long id;

    @ElementCollection
    @CollectionTable(name = "all", joinColumns = @JoinColumn(name = "all"))
    @Column(name = "value")
    Set<Long> all;

    @ElementCollection
    @CollectionTable(name = "analyse", joinColumns = @JoinColumn(name = "analyse"))
    @Column(name = "value")
    Set<Long> analyse;

    @ElementCollection
    @CollectionTable(name = "analyze", joinColumns = @JoinColumn(name = "analyze"))
    @Column(name = "value")
    Set<Long> analyze;

    @ElementCollection
    @CollectionTable(name = "and", joinColumns = @JoinColumn(name = "and"))
    @Column(name = "value")
    Set<Long> and;

    @ElementCollection
    @CollectionTable(name = "any", joinColumns = @JoinColumn(name = "any"))
    @Column(name = "value")
    Set<Long> any;

    @ElementCollection
    @CollectionTable(name = "array", joinColumns = @JoinColumn(name = "array"))
    @Column(name = "value")
    Set<Long> array;

    @ElementCollection
    @CollectionTable(name = "as", joinColumns = @JoinColumn(name = "as"))
    @Column(name = "value")
    Set<Long> as;

    @ElementCollection
    @CollectionTable(name = "asc", joinColumns = @JoinColumn(name = "asc"))
    @Column(name = "value")
    Set<Long> asc;

    @ElementCollection
    @CollectionTable(name = "asymmetric", joinColumns = @JoinColumn(name = "asymmetric"))
    @Column(name = "value")
    Set<Long> asymmetric;

    @ElementCollection
    @CollectionTable(name = "authorization", joinColumns = @JoinColumn(name = "authorization"))
    @Column(name = "value")
    Set<Long> authorization;

    @ElementCollection
    @CollectionTable(name = "binary", joinColumns = @JoinColumn(name = "binary"))
    @Column(name = "value")
    Set<Long> binary;

    @ElementCollection
    @CollectionTable(name = "both", joinColumns = @JoinColumn(name = "both"))
    @Column(name = "value")
    Set<Long> both;

    @ElementCollection
    @CollectionTable(name = "case", joinColumns = @JoinColumn(name = "case"))
    @Column(name = "value")
    Set<Long> caseRows;

    @ElementCollection
    @CollectionTable(name = "cast", joinColumns = @JoinColumn(name = "cast"))
    @Column(name = "value")
    Set<Long> cast;

    @ElementCollection
    @CollectionTable(name = "check", joinColumns = @JoinColumn(name = "check"))
    @Column(name = "value")
    Set<Long> check;

    @ElementCollection
    @CollectionTable(name = "collate", joinColumns = @JoinColumn(name = "collate"))
    @Column(name = "value")
    Set<Long> collate;

    @ElementCollection
    @CollectionTable(name = "collation", joinColumns = @JoinColumn(name = "collation"))
    @Column(name = "value")
    Set<Long> collation;

    @ElementCollection
    @CollectionTable(name = "column", joinColumns = @JoinColumn(name = "column"))
    @Column(name = "value")
    Set<Long> column;

    @ElementCollection
    @CollectionTable(name = "concurrently", joinColumns = @JoinColumn(name = "concurrently"))
    @Column(name = "value")
    Set<Long> concurrently;

    @ElementCollection
    @CollectionTable(name = "constraint", joinColumns = @JoinColumn(name = "constraint"))
    @Column(name = "value")
    Set<Long> constraint;

    @ElementCollection
    @CollectionTable(name = "create", joinColumns = @JoinColumn(name = "create"))
    @Column(name = "value")
    Set<Long> create;

    @ElementCollection
    @CollectionTable(name = "cross", joinColumns = @JoinColumn(name = "cross"))
    @Column(name = "value")
    Set<Long> cross;

    @ElementCollection
    @CollectionTable(name = "current_catalog", joinColumns = @JoinColumn(name = "current_catalog"))
    @Column(name = "value")
    Set<Long> current_catalog;

    @ElementCollection
    @CollectionTable(name = "current_date", joinColumns = @JoinColumn(name = "current_date"))
    @Column(name = "value")
    Set<Long> current_date;

    @ElementCollection
    @CollectionTable(name = "current_role", joinColumns = @JoinColumn(name = "current_role"))
    @Column(name = "value")
    Set<Long> current_role;

    @ElementCollection
    @CollectionTable(name = "current_schema", joinColumns = @JoinColumn(name = "current_schema"))
    @Column(name = "value")
    Set<Long> current_schema;

    @ElementCollection
    @CollectionTable(name = "current_time", joinColumns = @JoinColumn(name = "current_time"))
    @Column(name = "value")
    Set<Long> current_time;

    @ElementCollection
    @CollectionTable(name = "current_timestamp", joinColumns = @JoinColumn(name = "current_timestamp"))
    @Column(name = "value")
    Set<Long> current_timestamp;

    @ElementCollection
    @CollectionTable(name = "current_user", joinColumns = @JoinColumn(name = "current_user"))
    @Column(name = "value")
    Set<Long> current_user;

    @ElementCollection
    @CollectionTable(name = "default", joinColumns = @JoinColumn(name = "default"))
    @Column(name = "value")
    Set<Long> defaultRows;

    @ElementCollection
    @CollectionTable(name = "deferrable", joinColumns = @JoinColumn(name = "deferrable"))
    @Column(name = "value")
    Set<Long> deferrable;

    @ElementCollection
    @CollectionTable(name = "desc", joinColumns = @JoinColumn(name = "desc"))
    @Column(name = "value")
    Set<Long> desc;

    @ElementCollection
    @CollectionTable(name = "distinct", joinColumns = @JoinColumn(name = "distinct"))
    @Column(name = "value")
    Set<Long> distinct;

    @ElementCollection
    @CollectionTable(name = "do", joinColumns = @JoinColumn(name = "do"))
    @Column(name = "value")
    Set<Long> doRows;

    @ElementCollection
    @CollectionTable(name = "else", joinColumns = @JoinColumn(name = "else"))
    @Column(name = "value")
    Set<Long> elseRows;

    @ElementCollection
    @CollectionTable(name = "end", joinColumns = @JoinColumn(name = "end"))
    @Column(name = "value")
    Set<Long> end;

    @ElementCollection
    @CollectionTable(name = "except", joinColumns = @JoinColumn(name = "except"))
    @Column(name = "value")
    Set<Long> except;

    @ElementCollection
    @CollectionTable(name = "false", joinColumns = @JoinColumn(name = "false"))
    @Column(name = "value")
    Set<Long> falseRows;

    @ElementCollection
    @CollectionTable(name = "fetch", joinColumns = @JoinColumn(name = "fetch"))
    @Column(name = "value")
    Set<Long> fetch;

    @ElementCollection
    @CollectionTable(name = "for", joinColumns = @JoinColumn(name = "for"))
    @Column(name = "value")
    Set<Long> forRows;

    @ElementCollection
    @CollectionTable(name = "foreign", joinColumns = @JoinColumn(name = "foreign"))
    @Column(name = "value")
    Set<Long> foreign;

    @ElementCollection
    @CollectionTable(name = "freeze", joinColumns = @JoinColumn(name = "freeze"))
    @Column(name = "value")
    Set<Long> freeze;

    @ElementCollection
    @CollectionTable(name = "from", joinColumns = @JoinColumn(name = "from"))
    @Column(name = "value")
    Set<Long> from;

    @ElementCollection
    @CollectionTable(name = "full", joinColumns = @JoinColumn(name = "full"))
    @Column(name = "value")
    Set<Long> full;

    @ElementCollection
    @CollectionTable(name = "grant", joinColumns = @JoinColumn(name = "grant"))
    @Column(name = "value")
    Set<Long> grant;

    @ElementCollection
    @CollectionTable(name = "group", joinColumns = @JoinColumn(name = "group"))
    @Column(name = "value")
    Set<Long> group;

    @ElementCollection
    @CollectionTable(name = "having", joinColumns = @JoinColumn(name = "having"))
    @Column(name = "value")
    Set<Long> having;

    @ElementCollection
    @CollectionTable(name = "ilike", joinColumns = @JoinColumn(name = "ilike"))
    @Column(name = "value")
    Set<Long> ilike;

    @ElementCollection
    @CollectionTable(name = "in", joinColumns = @JoinColumn(name = "in"))
    @Column(name = "value")
    Set<Long> in;

    @ElementCollection
    @CollectionTable(name = "initially", joinColumns = @JoinColumn(name = "initially"))
    @Column(name = "value")
    Set<Long> initially;

    @ElementCollection
    @CollectionTable(name = "inner", joinColumns = @JoinColumn(name = "inner"))
    @Column(name = "value")
    Set<Long> inner;

    @ElementCollection
    @CollectionTable(name = "intersect", joinColumns = @JoinColumn(name = "intersect"))
    @Column(name = "value")
    Set<Long> intersect;
}
