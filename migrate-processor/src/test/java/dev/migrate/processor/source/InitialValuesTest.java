package dev.migrate.processor.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.migrate.processor.CompiledClasses;
import dev.migrate.processor.EntityModels;
import dev.migrate.processor.Javac;
import dev.migrate.processor.ModelCompiler;
import dev.migrate.schema.Column;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.json.Snapshot;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitialValuesTest {
    @TempDir
    Path folder;

    @Test
    void literals_of_each_kind_become_sql() throws IOException {
        assertThat(values("""
                byte tiny = (byte) 1;
                short small = -2;
                int number = 1_000;
                Integer hex = 0x1F;
                long big = -9_223_372_036_854_775_808L;
                Long parentheses = (5L);
                float half = +0.5f;
                double small2 = -1e-3;
                boolean on = true;
                Boolean off = Boolean.FALSE;
                char letter = '\\'';
                String text = "it's \\\\ \\n \\u00e4";
                String empty = "";
                String block = \"""
                    two
                    lines\""";
                """))
                .containsOnly(
                        entry("tiny", "1"),
                        entry("small", "-2"),
                        entry("number", "1000"),
                        entry("hex", "31"),
                        entry("big", "-9223372036854775808"),
                        entry("parentheses", "5"),
                        entry("half", "0.5"),
                        entry("small2", "-0.001"),
                        entry("on", "true"),
                        entry("off", "false"),
                        entry("letter", "''''"),
                        entry("text", "'it''s \\ \n ä'"),
                        entry("empty", "''"),
                        entry("block", "'two\nlines'"));
    }

    @Test
    void a_constant_of_an_enum_is_stored_as_the_mapping_says() throws IOException {
        assertThat(values("""
                enum Status { OLD, NEW }
                Status ordinal = Status.NEW;
                @Enumerated(EnumType.STRING) Status name = Thing.Status.NEW;
                @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM) Status named = Status.OLD;
                @Enumerated(EnumType.STRING) @Column(columnDefinition = "text") Status full = com.acme.Thing.Status.OLD;
                """))
                .containsOnly(
                        entry("ordinal", "1"), entry("name", "'NEW'"), entry("named", "'OLD'"), entry("full", "'OLD'"));
    }

    @Test
    void what_is_computed_or_absent_is_not_read() throws IOException {
        assertThat(values("""
                static final int TEN = 10;
                enum Status { OLD, NEW }
                static class Others { static final Status NEW = Status.OLD; }
                int constant = TEN;
                int sum = 1 + 1;
                int complement = ~1;
                int cut = (int) 1.5;
                Integer none;
                String nothing = null;
                String called = String.valueOf(1);
                Status other = Others.NEW;
                java.math.BigDecimal amount = java.math.BigDecimal.ONE;
                java.time.Instant moment = java.time.Instant.EPOCH;
                String zero = "\\0";
                """)).isEmpty();
    }

    @Test
    void a_value_that_the_column_holds_in_another_form_is_not_read() throws IOException {
        assertThat(values("""
                @Convert(converter = org.hibernate.type.YesNoConverter.class) boolean converted = true;
                @Convert(converter = Reversed.class) String reversed = "abc";
                @org.hibernate.annotations.JdbcTypeCode(java.sql.Types.TINYINT) boolean number = true;
                @Lob String large = "x";
                @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) String json = "x";
                @org.hibernate.annotations.ColumnTransformer(write = "upper(?)") String written = "x";
                char automatic = 'x';
                enum Coded { A; @EnumeratedValue final int code = 7; }
                Coded coded = Coded.A;
                public static class Reversed implements AttributeConverter<String, String> {
                    public String convertToDatabaseColumn(String value) { return value; }
                    public String convertToEntityAttribute(String value) { return value; }
                }
                @Converter(autoApply = true) public static class Automatic implements AttributeConverter<Character, String> {
                    public String convertToDatabaseColumn(Character value) { return "<" + value; }
                    public Character convertToEntityAttribute(String value) { return value.charAt(1); }
                }
                """)).isEmpty();
    }

    @Test
    void the_class_that_declares_an_attribute_has_its_value() throws IOException {
        source("lib/Base.java", """
                package lib;
                @jakarta.persistence.MappedSuperclass public abstract class Base<T> { int level = 1; T rank; }
                """);
        source("com/acme/Address.java", """
                package com.acme;
                @jakarta.persistence.Embeddable class Address { String street = "Main"; Place place = new Place(); }
                @jakarta.persistence.Embeddable class Place { String town = "Bonn"; }
                """);
        source("com/acme/Animal.java", """
                package com.acme;
                import jakarta.persistence.*;
                @Entity public class Animal extends lib.Base<Integer> {
                    @Id Long id;
                    Address address;
                    @AttributeOverride(name = "street", column = @Column(name = "way"))
                    @AttributeOverride(name = "place.town", column = @Column(name = "village")) Address other;
                    private int legs = 4;
                    @Entity static class Dog extends Animal { boolean barks = true; int legCount = 3; }
                }
                """);
        assertThat(read(StandardCharsets.UTF_8))
                .containsOnly(
                        entry("animal.level", "Base.level 1"),
                        entry("animal.legs", "Animal.legs 4"),
                        entry("animal.street", "Address.street 'Main'"),
                        entry("animal.town", "Place.town 'Bonn'"),
                        entry("animal.way", "Address.street 'Main'"),
                        entry("animal.village", "Place.town 'Bonn'"),
                        entry("animal.barks", "Animal.Dog.barks true"),
                        entry("animal.legcount", "Animal.Dog.legCount 3"));
    }

    @Test
    void the_mapping_leaves_no_choice_for_versions_marks_of_deletion_and_drawn_ids() throws IOException {
        source("com/acme/Entities.java", """
                package com.acme;
                import jakarta.persistence.*;
                import org.hibernate.annotations.SoftDelete;
                import org.hibernate.annotations.SoftDeleteType;
                @Entity @SoftDelete class Counted { @Id Long id; @Version int version; int other; }
                @MappedSuperclass @SoftDelete(strategy = SoftDeleteType.ACTIVE) class Base { @Id Long id; }
                @Entity class Stamped extends Base { @Version java.time.Instant version; java.time.Instant other; }
                @Entity @Table(schema = "crm")
                class Drawn { @Id @GeneratedValue @SequenceGenerator(schema = "`My`", sequenceName = "ids") Long id; }
                @Entity class Begun { @Id Long id; @Version long version = 3; }
                """);
        assertThat(read(StandardCharsets.UTF_8))
                .containsOnly(
                        entry("counted.version", "the version that Hibernate begins with 0"),
                        entry("counted.deleted", "since none of them is deleted false"),
                        entry("stamped.version", "the version that Hibernate begins with now()"),
                        entry("stamped.active", "since none of them is deleted true"),
                        entry("drawn.id", "the next values of its sequence nextval('\"My\".ids')"),
                        entry("begun.version", "Begun.version 3"));
    }

    @Test
    void a_property_starts_with_what_its_field_starts_with() throws IOException {
        source("com/acme/Property.java", """
                package com.acme;
                import jakarta.persistence.*;
                @Entity @SecondaryTable(name = "more") public class Property {
                    private Long id;
                    private int size = 7;
                    private int extra = 8;
                    private java.util.Set<Integer> numbers;
                    @Id public Long getId() { return id; }
                    public void setId(Long id) { this.id = id; }
                    public int getSize() { return size; }
                    public void setSize(int size) { this.size = size; }
                    @Column(table = "more") public int getExtra() { return extra; }
                    public void setExtra(int extra) { this.extra = extra; }
                    @ElementCollection public java.util.Set<Integer> getNumbers() { return numbers; }
                    public void setNumbers(java.util.Set<Integer> numbers) { this.numbers = numbers; }
                }
                """);

        assertThat(read(StandardCharsets.UTF_8))
                .containsOnly(entry("property.size", "Property.size 7"), entry("more.extra", "Property.extra 8"));
    }

    @Test
    void sources_are_read_in_their_encoding_and_not_at_all_in_another() throws IOException {
        Path file = thing("String text = \"ä\";");
        Charset latin = StandardCharsets.ISO_8859_1;
        compile();
        Files.write(file, Files.readString(file).getBytes(latin));

        assertThat(initialValues(latin)).containsExactly(entry("thing.text", "Thing.text 'ä'"));
        assertThat(initialValues(StandardCharsets.US_ASCII)).isEmpty();
    }

    @Test
    void without_sources_there_are_no_values() throws IOException {
        Path file = thing("int number = 1;");
        compile();
        Files.delete(file);

        assertThat(initialValues(StandardCharsets.UTF_8)).isEmpty();
    }

    /** The attribute alone, if one starts with the value. */
    private static String meaning(InitialValue value) {
        return value.meaning().replaceFirst("what '(.*)' starts with", "$1");
    }

    private Map<String, String> values(String members) throws IOException {
        thing(members);
        Map<String, String> values = new TreeMap<>();
        read(StandardCharsets.UTF_8)
                .forEach((column, value) ->
                        values.put(column.replaceFirst("thing\\.", ""), value.replaceFirst("Thing\\.\\w+ ", "")));
        return values;
    }

    private Path thing(String members) throws IOException {
        return source("com/acme/Thing.java", """
                package com.acme;
                import jakarta.persistence.*;
                @Entity public class Thing {
                    @Id Long id;
                    %s
                }
                """.formatted(members));
    }

    private Path source(String path, String text) throws IOException {
        Path file = folder.resolve("src").resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Map<String, String> read(Charset encoding) throws IOException {
        compile();
        return initialValues(encoding);
    }

    private void compile() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                texts.add(Files.readString(file));
            }
            Javac.compile(Files.createDirectory(folder.resolve("classes")), List.of(), texts.toArray(String[]::new));
        }
    }

    private Map<String, String> initialValues(Charset encoding) throws IOException {
        List<Path> classPath = Stream.of(EntityModels.CLASS_PATH.split(File.pathSeparator))
                .map(Path::of)
                .toList();
        CompiledClasses classes =
                new CompiledClasses(List.of(folder.resolve("classes")), List.of(), classPath, Map.of());
        InitialValues initialValues =
                ModelCompiler.initialValues(classes, new SourceFields(List.of(folder.resolve("src")), encoding));
        Schema schema = Snapshot.read(
                        "test", ModelCompiler.compile(classes).snapshot().orElseThrow())
                .schema();
        Map<String, String> values = new TreeMap<>();
        for (Table table : schema.tables().values()) {
            for (Column column : table.columns()) {
                initialValues
                        .of(table, column)
                        .ifPresent(value -> values.put(
                                table.name().name() + "." + column.name(), meaning(value) + " " + value.expression()));
            }
        }
        return values;
    }
}
