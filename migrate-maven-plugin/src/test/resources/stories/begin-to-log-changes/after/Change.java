package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Changelog;

@Entity
@Changelog
@Table(name = "changes")
public class Change {
    @Id
    @GeneratedValue
    @Changelog.ChangesetId
    Long id;

    @Changelog.Timestamp
    Long madeAt;
}
