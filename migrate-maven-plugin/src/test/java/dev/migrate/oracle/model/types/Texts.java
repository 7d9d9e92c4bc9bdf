package dev.migrate.oracle.model.types;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.io.Serializable;
import java.net.InetAddress;
import java.net.URL;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.NClob;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.type.SqlTypes;

/** Characters, bytes, documents and what is stored as one of them. */
@Entity
class Texts {
    @Id
    String id;

    char character;
    Character wrappedCharacter;
    String text;

    @Column(length = 20)
    String shortText;

    @Column(length = Length.LONG32)
    String longText;

    @Column(length = 20_000_000)
    String veryLongText;

    @Lob
    String largeText;

    @Nationalized
    String nationalizedText;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String unlimitedText;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    String paddedText;

    char[] characters;
    byte[] bytes;

    @Lob
    byte[] largeBytes;

    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    byte[] longBytes;

    Blob blob;
    Clob clob;
    NClob nationalizedClob;
    Money money;

    @Lob
    Money largeMoney;

    UUID uuid;

    @JdbcTypeCode(SqlTypes.CHAR)
    UUID uuidAsText;

    @JdbcTypeCode(SqlTypes.BINARY)
    UUID uuidAsBytes;

    Locale locale;
    Currency currency;
    URL url;
    InetAddress address;
    Class<?> type;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> document;

    @JdbcTypeCode(SqlTypes.JSON)
    Money moneyAsDocument;

    @JdbcTypeCode(SqlTypes.SQLXML)
    String xml;

    String[] texts;
    int[] numbers;
    List<UUID> uuids;

    @Column(length = 40)
    String[] shortTexts;

    /** What serialization stores. */
    static class Money implements Serializable {
        long amount;
    }
}
