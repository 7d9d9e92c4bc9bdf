package dev.migrate.processor.mapping.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.mapping.Mapped;
import dev.migrate.schema.Attribute;
import dev.migrate.schema.CompositeType;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StructAttributesTest {
    @Test
    void areColumnsOfACompositeTypeThatChecksWhatItsAttributesHold() {
        Mapped mapped = Mapped.of("""
                enum Unit { M, IN }
                @Embeddable @Struct(name = "size_type") class Size { String name; @Column(nullable = false) Integer width; Unit unit; }
                @Embeddable @Struct(name = "holder_type", schema = "other") class Holder { Size size; Size[] sizes; }
                @Entity class Box { @Id Long id; @Column(nullable = false) Size size; List<Size> more; Holder holder; }
                """);

        assertThat(mapped.table("box")).isEqualTo("""
                id bigint not null
                size size_type not null
                more size_type[]
                holder other.holder_type
                primary key pk_box (id)
                check ck_box_holder: holder is null or (((holder).size is null or (((holder).size.unit is null or (holder).size.unit between 0 and 1) and (holder).size.width is not null)))
                check ck_box_size: ((size).unit is null or (size).unit between 0 and 1) and (size).width is not null
                """);
        assertThat(types(mapped)).isEqualTo("""
                other.holder_type: size size_type, sizes size_type[]
                size_type: unit smallint, width integer, name varchar(255)""");
    }

    @Test
    void holdTheKeysOfAssociationsWithoutAForeignKey() {
        Mapped mapped = Mapped.of("""
                @Embeddable class Author { String name; @ManyToOne Book best; @ManyToMany Set<Book> others; }
                @Entity class Book { @Id Long id; @Struct(name = "author_type") Author author; }
                """);

        assertThat(mapped.table("book")).isEqualTo("""
                id bigint not null
                author author_type
                primary key pk_book (id)
                """);
        assertThat(mapped.table("book_book")).contains("foreign key");
        assertThat(types(mapped)).isEqualTo("author_type: best_id bigint, name varchar(255)");
    }

    @Test
    void standInTheOrderThatIsWritten() {
        Mapped mapped = Mapped.of("""
                @Embeddable @Struct(name = "PointType", attributes = {"y", "x_axis", "z"})
                class Point { int z; @Column(name = "x_axis") int x; String y; }
                @Entity class Place { @Id Long id; Point point; }
                """);

        assertThat(types(mapped)).isEqualTo("pointtype: y varchar(255), x_axis integer, z integer");
    }

    @Test
    void haveTheCommentsOfTheAttributesOfTheirEmbeddable() {
        Mapped mapped = Mapped.of("""
                @Embeddable @Struct(name = "size_type")
                class Size { @Comment("In metres") double width; double height; }
                @Entity class Box { @Id Long id; @Comment("Of the box") Size size; }
                """);

        CompositeType type =
                mapped.schema().compositeTypes().values().iterator().next();
        assertThat(type.attributes()).extracting(Attribute::comment).containsExactly(null, "In metres");
        assertThat(mapped.table("box")).contains("size size_type comment Of the box");
    }

    private static String types(Mapped mapped) {
        return mapped.schema().compositeTypes().values().stream()
                .map(type -> type.attributes().stream()
                        .map(attribute -> attribute.name() + " " + attribute.type())
                        .collect(Collectors.joining(", ", type.name() + ": ", "")))
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
