package dev.migrate.oracle.model.reserved;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Set;

/** The other half of {@link ReservedTables}: a table for each word, with a key and a value of that name. */
@Entity
@Table(name = "more_reserved_tables")
class MoreReservedTables {
    @Id
    Long id;

    @ElementCollection
    @CollectionTable(name = "into", joinColumns = @JoinColumn(name = "into"))
    @Column(name = "value")
    Set<Long> into;

    @ElementCollection
    @CollectionTable(name = "is", joinColumns = @JoinColumn(name = "is"))
    @Column(name = "value")
    Set<Long> is;

    @ElementCollection
    @CollectionTable(name = "isnull", joinColumns = @JoinColumn(name = "isnull"))
    @Column(name = "value")
    Set<Long> isnull;

    @ElementCollection
    @CollectionTable(name = "join", joinColumns = @JoinColumn(name = "join"))
    @Column(name = "value")
    Set<Long> join;

    @ElementCollection
    @CollectionTable(name = "lateral", joinColumns = @JoinColumn(name = "lateral"))
    @Column(name = "value")
    Set<Long> lateral;

    @ElementCollection
    @CollectionTable(name = "leading", joinColumns = @JoinColumn(name = "leading"))
    @Column(name = "value")
    Set<Long> leading;

    @ElementCollection
    @CollectionTable(name = "left", joinColumns = @JoinColumn(name = "left"))
    @Column(name = "value")
    Set<Long> left;

    @ElementCollection
    @CollectionTable(name = "like", joinColumns = @JoinColumn(name = "like"))
    @Column(name = "value")
    Set<Long> like;

    @ElementCollection
    @CollectionTable(name = "limit", joinColumns = @JoinColumn(name = "limit"))
    @Column(name = "value")
    Set<Long> limit;

    @ElementCollection
    @CollectionTable(name = "localtime", joinColumns = @JoinColumn(name = "localtime"))
    @Column(name = "value")
    Set<Long> localtime;

    @ElementCollection
    @CollectionTable(name = "localtimestamp", joinColumns = @JoinColumn(name = "localtimestamp"))
    @Column(name = "value")
    Set<Long> localtimestamp;

    @ElementCollection
    @CollectionTable(name = "natural", joinColumns = @JoinColumn(name = "natural"))
    @Column(name = "value")
    Set<Long> natural;

    @ElementCollection
    @CollectionTable(name = "not", joinColumns = @JoinColumn(name = "not"))
    @Column(name = "value")
    Set<Long> not;

    @ElementCollection
    @CollectionTable(name = "notnull", joinColumns = @JoinColumn(name = "notnull"))
    @Column(name = "value")
    Set<Long> notnull;

    @ElementCollection
    @CollectionTable(name = "null", joinColumns = @JoinColumn(name = "null"))
    @Column(name = "value")
    Set<Long> nullRows;

    @ElementCollection
    @CollectionTable(name = "offset", joinColumns = @JoinColumn(name = "offset"))
    @Column(name = "value")
    Set<Long> offset;

    @ElementCollection
    @CollectionTable(name = "on", joinColumns = @JoinColumn(name = "on"))
    @Column(name = "value")
    Set<Long> on;

    @ElementCollection
    @CollectionTable(name = "only", joinColumns = @JoinColumn(name = "only"))
    @Column(name = "value")
    Set<Long> only;

    @ElementCollection
    @CollectionTable(name = "or", joinColumns = @JoinColumn(name = "or"))
    @Column(name = "value")
    Set<Long> or;

    @ElementCollection
    @CollectionTable(name = "order", joinColumns = @JoinColumn(name = "order"))
    @Column(name = "value")
    Set<Long> order;

    @ElementCollection
    @CollectionTable(name = "outer", joinColumns = @JoinColumn(name = "outer"))
    @Column(name = "value")
    Set<Long> outer;

    @ElementCollection
    @CollectionTable(name = "overlaps", joinColumns = @JoinColumn(name = "overlaps"))
    @Column(name = "value")
    Set<Long> overlaps;

    @ElementCollection
    @CollectionTable(name = "placing", joinColumns = @JoinColumn(name = "placing"))
    @Column(name = "value")
    Set<Long> placing;

    @ElementCollection
    @CollectionTable(name = "primary", joinColumns = @JoinColumn(name = "primary"))
    @Column(name = "value")
    Set<Long> primary;

    @ElementCollection
    @CollectionTable(name = "references", joinColumns = @JoinColumn(name = "references"))
    @Column(name = "value")
    Set<Long> references;

    @ElementCollection
    @CollectionTable(name = "returning", joinColumns = @JoinColumn(name = "returning"))
    @Column(name = "value")
    Set<Long> returning;

    @ElementCollection
    @CollectionTable(name = "right", joinColumns = @JoinColumn(name = "right"))
    @Column(name = "value")
    Set<Long> right;

    @ElementCollection
    @CollectionTable(name = "session_user", joinColumns = @JoinColumn(name = "session_user"))
    @Column(name = "value")
    Set<Long> session_user;

    @ElementCollection
    @CollectionTable(name = "similar", joinColumns = @JoinColumn(name = "similar"))
    @Column(name = "value")
    Set<Long> similar;

    @ElementCollection
    @CollectionTable(name = "some", joinColumns = @JoinColumn(name = "some"))
    @Column(name = "value")
    Set<Long> some;

    @ElementCollection
    @CollectionTable(name = "symmetric", joinColumns = @JoinColumn(name = "symmetric"))
    @Column(name = "value")
    Set<Long> symmetric;

    @ElementCollection
    @CollectionTable(name = "system_user", joinColumns = @JoinColumn(name = "system_user"))
    @Column(name = "value")
    Set<Long> system_user;

    @ElementCollection
    @CollectionTable(name = "table", joinColumns = @JoinColumn(name = "table"))
    @Column(name = "value")
    Set<Long> table;

    @ElementCollection
    @CollectionTable(name = "tablesample", joinColumns = @JoinColumn(name = "tablesample"))
    @Column(name = "value")
    Set<Long> tablesample;

    @ElementCollection
    @CollectionTable(name = "then", joinColumns = @JoinColumn(name = "then"))
    @Column(name = "value")
    Set<Long> then;

    @ElementCollection
    @CollectionTable(name = "to", joinColumns = @JoinColumn(name = "to"))
    @Column(name = "value")
    Set<Long> to;

    @ElementCollection
    @CollectionTable(name = "trailing", joinColumns = @JoinColumn(name = "trailing"))
    @Column(name = "value")
    Set<Long> trailing;

    @ElementCollection
    @CollectionTable(name = "true", joinColumns = @JoinColumn(name = "true"))
    @Column(name = "value")
    Set<Long> trueRows;

    @ElementCollection
    @CollectionTable(name = "union", joinColumns = @JoinColumn(name = "union"))
    @Column(name = "value")
    Set<Long> union;

    @ElementCollection
    @CollectionTable(name = "unique", joinColumns = @JoinColumn(name = "unique"))
    @Column(name = "value")
    Set<Long> unique;

    @ElementCollection
    @CollectionTable(name = "user", joinColumns = @JoinColumn(name = "user"))
    @Column(name = "value")
    Set<Long> user;

    @ElementCollection
    @CollectionTable(name = "using", joinColumns = @JoinColumn(name = "using"))
    @Column(name = "value")
    Set<Long> using;

    @ElementCollection
    @CollectionTable(name = "variadic", joinColumns = @JoinColumn(name = "variadic"))
    @Column(name = "value")
    Set<Long> variadic;

    @ElementCollection
    @CollectionTable(name = "verbose", joinColumns = @JoinColumn(name = "verbose"))
    @Column(name = "value")
    Set<Long> verbose;

    @ElementCollection
    @CollectionTable(name = "when", joinColumns = @JoinColumn(name = "when"))
    @Column(name = "value")
    Set<Long> when;

    @ElementCollection
    @CollectionTable(name = "where", joinColumns = @JoinColumn(name = "where"))
    @Column(name = "value")
    Set<Long> where;

    @ElementCollection
    @CollectionTable(name = "window", joinColumns = @JoinColumn(name = "window"))
    @Column(name = "value")
    Set<Long> window;

    @ElementCollection
    @CollectionTable(name = "with", joinColumns = @JoinColumn(name = "with"))
    @Column(name = "value")
    Set<Long> with;
}
