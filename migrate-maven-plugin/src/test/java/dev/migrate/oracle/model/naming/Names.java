package dev.migrate.oracle.model.naming;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;

/** Names as they come: camel case, digits, quotes, schemas. */
@Entity
class HTTPServer2Name {
    @Id
    @GeneratedValue
    Long ID;

    String URLPath;
    String firstName2;
    String snake_case;

    @Column(name = "GivenName")
    String given;

    @Column(name = "\"Quoted Name\"")
    String quoted;

    @Column(name = "`backQuoted`")
    String backQuoted;

    @ElementCollection
    Set<String> altNames;

    @ManyToMany
    Set<Elsewhere> mirrorSites;
}

@Entity(name = "Renamed")
class NamedOtherwise {
    @Id
    long id;

    @ManyToOne
    HTTPServer2Name mainServer;

    @ManyToOne
    @JoinColumn(name = "\"Quoted Server\"")
    HTTPServer2Name quotedServer;
}

@Entity
@Table(name = "\"Quoted Table\"")
class QuotedTable {
    @Id
    @Column(name = "\"Id\"")
    long id;

    @ManyToOne
    QuotedTable parent;
}

@Entity
@Table(name = "elsewhere", schema = "other_schema")
class Elsewhere {
    @Id
    @GeneratedValue
    long id;

    @ManyToOne
    NamedOtherwise renamed;
}

/** Its entities have names with a dollar. */
final class NestedNames {
    private NestedNames() {}

    @Entity
    static class Inner {
        @Id
        long id;

        @Column(unique = true)
        String code;

        @ManyToOne
        Inner innerParent;

        @ManyToOne
        @JoinColumn(referencedColumnName = "code")
        Inner byCode;

        @ManyToMany
        Set<Inner> otherInners;
    }

    @Entity
    static class ToInner {
        @Id
        long id;

        @ManyToOne
        Inner theInner;
    }
}
