package dev.migrate.oracle.model.reserved;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A column for each word that PostgreSQL reserves. */
@Entity
@Table(name = "select")
class ReservedColumns {
    @Id
    Long id;

    String all;

    String analyse;

    String analyze;

    String and;

    String any;

    String array;

    String as;

    String asc;

    String asymmetric;

    String authorization;

    String binary;

    String both;

    @Column(name = "case")
    String caseColumn;

    String cast;

    String check;

    String collate;

    String collation;

    String column;

    String concurrently;

    String constraint;

    String create;

    String cross;

    String current_catalog;

    String current_date;

    String current_role;

    String current_schema;

    String current_time;

    String current_timestamp;

    String current_user;

    @Column(name = "default")
    String defaultColumn;

    String deferrable;

    String desc;

    String distinct;

    @Column(name = "do")
    String doColumn;

    @Column(name = "else")
    String elseColumn;

    String end;

    String except;

    @Column(name = "false")
    String falseColumn;

    String fetch;

    @Column(name = "for")
    String forColumn;

    String foreign;

    String freeze;

    String from;

    String full;

    String grant;

    String group;

    String having;

    String ilike;

    String in;

    String initially;

    String inner;

    String intersect;

    String into;

    String is;

    String isnull;

    String join;

    String lateral;

    String leading;

    String left;

    String like;

    String limit;

    String localtime;

    String localtimestamp;

    String natural;

    String not;

    String notnull;

    @Column(name = "null")
    String nullColumn;

    String offset;

    String on;

    String only;

    String or;

    String order;

    String outer;

    String overlaps;

    String placing;

    String primary;

    String references;

    String returning;

    String right;

    String select;

    String session_user;

    String similar;

    String some;

    String symmetric;

    String system_user;

    String table;

    String tablesample;

    String then;

    String to;

    String trailing;

    @Column(name = "true")
    String trueColumn;

    String union;

    String unique;

    String user;

    String using;

    String variadic;

    String verbose;

    String when;

    String where;

    String window;

    String with;
}
