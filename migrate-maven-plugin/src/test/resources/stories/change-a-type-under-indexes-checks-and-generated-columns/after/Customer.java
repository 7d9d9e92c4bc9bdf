package shop;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Table(name = "customers", indexes = {@Index(columnList = "code DESC, name"), @Index(name = "ix_partial", columnList = "name", options = "where code > '0'")}, check = @CheckConstraint(name = "ck_code", constraint = "code <> '0'"))
public class Customer {
    @Id
    Long id;

    @Column(unique = true, columnDefinition = "varchar(20) default '7'")
    String code;

    String name;

    @GeneratedColumn("code || '-' || name")
    String label;
}
