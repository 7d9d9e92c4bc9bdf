package dev.migrate.oracle.model.types;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.util.Set;

/** Enums that a field of theirs stands for; Hibernate 6.6 does not know of it. */
@Entity
class CodedChoices {
    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    Letter letter;

    @Enumerated(EnumType.STRING)
    @Column(length = 1)
    Letter singleLetter;

    @Lob
    @Enumerated(EnumType.STRING)
    Letter largeLetter;

    Digit digit;

    @Enumerated(EnumType.STRING)
    @ElementCollection
    Set<Letter> letters;

    enum Letter {
        FIRST("a"),
        SECOND("b");

        @EnumeratedValue
        final String code;

        Letter(String code) {
            this.code = code;
        }
    }

    enum Digit {
        ONE((byte) 1),
        TWO((byte) 2);

        @EnumeratedValue
        final byte code;

        Digit(byte code) {
            this.code = code;
        }
    }
}
