package dev.migrate.oracle.model.usertypes;

import io.hypersistence.utils.hibernate.id.BatchSequence;
import io.hypersistence.utils.hibernate.id.SequenceOptimizer;
import io.hypersistence.utils.hibernate.id.Tsid;
import io.hypersistence.utils.hibernate.type.array.EnumArrayType;
import io.hypersistence.utils.hibernate.type.array.IntArrayType;
import io.hypersistence.utils.hibernate.type.array.ListArrayType;
import io.hypersistence.utils.hibernate.type.array.StringArrayType;
import io.hypersistence.utils.hibernate.type.basic.Inet;
import io.hypersistence.utils.hibernate.type.basic.Iso8601MonthType;
import io.hypersistence.utils.hibernate.type.basic.MonthDayDateType;
import io.hypersistence.utils.hibernate.type.basic.MonthDayIntegerType;
import io.hypersistence.utils.hibernate.type.basic.NullableCharacterType;
import io.hypersistence.utils.hibernate.type.basic.PostgreSQLCITextType;
import io.hypersistence.utils.hibernate.type.basic.PostgreSQLInetType;
import io.hypersistence.utils.hibernate.type.basic.YearMonthDateType;
import io.hypersistence.utils.hibernate.type.basic.YearMonthEpochType;
import io.hypersistence.utils.hibernate.type.basic.YearMonthIntegerType;
import io.hypersistence.utils.hibernate.type.basic.YearMonthTimestampType;
import io.hypersistence.utils.hibernate.type.basic.YearType;
import io.hypersistence.utils.hibernate.type.basic.ZoneIdType;
import io.hypersistence.utils.hibernate.type.json.JsonBinaryType;
import io.hypersistence.utils.hibernate.type.json.JsonBlobType;
import io.hypersistence.utils.hibernate.type.json.JsonClobType;
import io.hypersistence.utils.hibernate.type.json.JsonNodeStringType;
import io.hypersistence.utils.hibernate.type.json.JsonStringType;
import io.hypersistence.utils.hibernate.type.json.JsonType;
import io.hypersistence.utils.hibernate.type.money.CurrencyUnitType;
import io.hypersistence.utils.hibernate.type.money.MonetaryAmountType;
import io.hypersistence.utils.hibernate.type.range.PostgreSQLRangeType;
import io.hypersistence.utils.hibernate.type.range.Range;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.hibernate.annotations.CompositeType;
import org.hibernate.annotations.Type;
import tools.jackson.databind.JsonNode;

/** The user types and generators of Hypersistence Utils: those whose columns are known, and others that state them. */
@Entity
@SuppressWarnings("deprecation") // Arrays have types of their own in Hibernate by now; applications have these still.
class Hypersistence {
    @Id
    @Tsid
    Long id;

    @Type(Iso8601MonthType.class)
    Month isoMonth;

    @Type(MonthDayDateType.class)
    MonthDay dayAsDate;

    @Type(MonthDayIntegerType.class)
    MonthDay dayAsNumber;

    @Type(NullableCharacterType.class)
    Character letter;

    @Type(PostgreSQLCITextType.class)
    String insensitive;

    @Type(YearMonthDateType.class)
    YearMonth monthAsDate;

    @Type(YearMonthEpochType.class)
    YearMonth monthSinceEpoch;

    @Type(YearMonthIntegerType.class)
    YearMonth monthAsNumber;

    @Type(YearMonthTimestampType.class)
    YearMonth monthAsMoment;

    @Type(YearType.class)
    Year year;

    @Type(ZoneIdType.class)
    ZoneId zone;

    @Type(JsonBlobType.class)
    Map<String, String> blob;

    @Type(JsonClobType.class)
    Map<String, String> clob;

    @Type(JsonNodeStringType.class)
    JsonNode node;

    @Type(JsonStringType.class)
    Map<String, String> text;

    @Type(CurrencyUnitType.class)
    CurrencyUnit unit;

    @Type(JsonType.class)
    @Column(columnDefinition = "jsonb")
    Map<String, String> json;

    @Type(JsonBinaryType.class)
    @Column(columnDefinition = "jsonb not null")
    Map<String, String> jsonBinary;

    @Type(ListArrayType.class)
    @Column(columnDefinition = "text[]")
    List<String> list;

    @Type(StringArrayType.class)
    @Column(columnDefinition = "varchar(40)[]")
    String[] strings;

    @Type(IntArrayType.class)
    @Column(columnDefinition = "integer[]")
    int[] numbers;

    @Type(EnumArrayType.class)
    @Column(columnDefinition = "text[]")
    Size[] sizes;

    @Type(PostgreSQLInetType.class)
    @Column(columnDefinition = "inet")
    Inet address;

    @Type(PostgreSQLRangeType.class)
    @Column(columnDefinition = "int4range")
    Range<Integer> span;

    @Type(JsonStringType.class)
    @Column(length = 500, nullable = false, unique = true)
    Map<String, String> sized;

    @CompositeType(MonetaryAmountType.class)
    MonetaryAmount price;

    @AttributeOverride(name = "amount", column = @Column(name = "cost", precision = 12, scale = 4, nullable = false))
    @AttributeOverride(name = "currency", column = @Column(name = "cost_in", length = 3))
    @CompositeType(MonetaryAmountType.class)
    MonetaryAmount cost;

    enum Size {
        SMALL,
        LARGE
    }

    @Entity
    static class Batched {
        @Id
        @BatchSequence(name = "batched_numbers", fetchSize = 5)
        Long id;

        @Tsid
        Long other;
    }

    @Entity
    static class BatchedByDefault {
        @Id
        @GeneratedValue
        @BatchSequence
        Long id;
    }

    @Entity
    static class Optimized {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        @SequenceOptimizer(sequenceName = "optimized_numbers", incrementSize = 7)
        Long id;
    }

    @Entity
    static class Pooled {
        @Id
        @SequenceOptimizer(
                sequenceName = "pooled_numbers",
                initialValue = 3,
                incrementSize = 7,
                optimizer = "pooled-lo")
        Long id;
    }
}
