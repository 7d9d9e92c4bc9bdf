package dev.migrate.oracle.model.softdelete;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.MappedSuperclass;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.type.YesNoConverter;

/** Rows and elements that the package's annotation marks. */
@Entity
class Marked {
    @Id
    Long id;

    @ElementCollection
    Set<String> notes;

    @ElementCollection
    @SoftDelete(columnName = "notes_deleted")
    Set<String> markedNotes;
}

@MappedSuperclass
@SoftDelete(columnName = "book_deleted", converter = YesNoConverter.class)
abstract class Deletable {
    @Id
    Long id;
}

/** A hierarchy whose tables repeat the mark. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Book extends Deletable {
    String title;
}

@Entity
class Novel extends Book {}

@Entity
class SpellBook extends Book {
    int level;

    @ElementCollection
    Set<String> spells;
}

@Entity
class DarkSpellBook extends SpellBook {}
