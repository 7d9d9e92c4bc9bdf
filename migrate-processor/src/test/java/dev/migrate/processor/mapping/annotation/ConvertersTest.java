package dev.migrate.processor.mapping.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.mapping.Mapped;
import org.junit.jupiter.api.Test;

class ConvertersTest {
    private static final String CONVERTERS = """
            class Point {}
            @Converter(autoApply = true) class PointConverter implements AttributeConverter<Point, String> {
                public String convertToDatabaseColumn(Point point) { return ""; }
                public Point convertToEntityAttribute(String text) { return null; }
            }
            @Converter class Seconds implements AttributeConverter<Duration, Long> {
                public Long convertToDatabaseColumn(Duration duration) { return 1L; }
                public Duration convertToEntityAttribute(Long seconds) { return null; }
            }
            """;

    @Test
    void giveTheColumnItsType() {
        Mapped mapped = Mapped.of(CONVERTERS + """
                @Embeddable class Span { Duration length; Point start; }
                @Entity class Walk {
                    @Id Long id;
                    Point automatic;
                    @Column(length = 20, nullable = false) Point sized;
                    @Convert(converter = Seconds.class) Duration stated;
                    Duration plain;
                    @Convert(attributeName = "length", converter = Seconds.class) Span span;
                    @ElementCollection Set<Point> stops;
                    @ElementCollection @Convert(attributeName = "key", converter = Seconds.class) Map<Duration, String> names;
                }
                """);

        assertThat(mapped.table("walk")).isEqualTo("""
                id bigint not null
                automatic varchar(255)
                sized varchar(20) not null
                stated bigint
                plain numeric(21,0)
                length bigint
                start varchar(255)
                primary key pk_walk (id)
                """);
        assertThat(mapped.column("walk_stops", "stops")).isEqualTo("varchar(255)");
        assertThat(mapped.column("walk_names", "names_key")).isEqualTo("bigint not null");
    }

    @Test
    void canBeTurnedOff() {
        Mapped mapped = Mapped.of("""
                @Converter(autoApply = true) class Texts implements AttributeConverter<Integer, String> {
                    public String convertToDatabaseColumn(Integer number) { return ""; }
                    public Integer convertToEntityAttribute(String text) { return null; }
                }
                @Entity class Count {
                    @Id Integer id;
                    int converted;
                    @Convert(disableConversion = true) Integer number;
                    @Version Integer version;
                }
                """);

        assertThat(mapped.table("count")).isEqualTo("""
                id integer not null
                converted varchar(255) not null
                number integer
                version integer not null
                primary key pk_count (id)
                """);
    }
}
