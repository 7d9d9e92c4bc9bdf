package dev.migrate.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.EntityModels;
import dev.migrate.processor.EntityModels.Reading;
import dev.migrate.processor.Javac;
import dev.migrate.processor.ModelDump;
import dev.migrate.processor.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassFilesTest {
    private static final String[] LIBRARY = {"""
        package lib;
        import jakarta.persistence.*;
        import java.util.*;
        @MappedSuperclass @SequenceGenerator(name = "s", sequenceName = "lib_seq")
        public abstract class Base<K, T extends Comparable<T>> {
            @Id @GeneratedValue(generator = "s") private K id;
            @Version long version;
            T rank;
            @ElementCollection Map<T, List<T>> ranks;
        }
        """, """
        package lib;
        import jakarta.persistence.*;
        @Embeddable
        public class Range<T> { private T lower; private T upper; @Column(length = 3) String unit; }
        """, """
        package lib;
        import jakarta.persistence.*;
        @Converter(autoApply = true)
        public class Upper implements AttributeConverter<String, String> {
            public String convertToDatabaseColumn(String s) { return s; }
            public String convertToEntityAttribute(String s) { return s; }
        }
        """};
    private static final String[] MODEL = {"""
        package com.acme;
        import jakarta.persistence.*;
        import jakarta.validation.constraints.*;
        import java.time.*;
        import java.util.*;
        import org.hibernate.annotations.*;
        @Entity(name = "Order") @SuppressWarnings("unused")
        @jakarta.persistence.Table(name = "orders", indexes = @jakarta.persistence.Index(columnList = "a, b desc"))
        @jakarta.persistence.NamedQuery(name = "a", query = "a") @jakarta.persistence.NamedQuery(name = "b", query = "b")
        @SecondaryTable(name = "x") @SecondaryTable(name = "y", comment = "c")
        public class Order extends lib.Base<UUID, Integer> {
            @Embedded
            @AttributeOverride(name = "lower", column = @Column(name = "low"))
            @AttributeOverride(name = "upper", column = @Column(name = "high"))
            lib.Range<LocalDate> range;
            @ColumnDefault("0") @Check(constraints = "total > 0") @Size(max = 3) @NotBlank(groups = Order.class) String total;
            @Size(max = 1) @Size(max = 2) String sizes;
            @ElementCollection List<Money> prices;
            @ManyToOne @JoinColumns(value = {@JoinColumn(name = "p"), @JoinColumn(name = "q")},
                foreignKey = @jakarta.persistence.ForeignKey(name = "fk")) Line line;
            @Enumerated(EnumType.STRING) Line.Kind kind;
            @Convert(converter = lib.Upper.class) String code;
            byte[] b; char c; int[][] d; List<? super Integer> e; Class<?> f; Comparable<?> g;
            @NotNull @Column(nullable = false) Instant at;
        }
        """, """
        package com.acme;
        import jakarta.persistence.*;
        import java.util.*;
        @Entity @IdClass(Line.Key.class) @Access(AccessType.PROPERTY)
        public class Line {
            @Access(AccessType.FIELD) private int kept;
            private String name;
            @Id public String getFirst() { return null; }
            @Id public Integer getSecond() { return null; }
            public void setSecond(Integer i) {}
            public boolean isOpen() { return true; }
            public String getURL() { return ""; }
            @Transient public String getNothing() { return ""; }
            @OneToMany(mappedBy = "line", cascade = {CascadeType.ALL, CascadeType.REMOVE}) public Set<Order> getOrders() { return null; }
            public enum Kind { Z { int n() { return 1; } }, A; int n() { return 0; } }
            public static class Key { public String first; public Integer second; }
            @Entity public static class Sub extends Line { public long getMore() { return 0; } }
        }
        """, """
        package com.acme;
        import jakarta.persistence.*;
        @Embeddable
        public record Money(@Column(precision = 12, scale = 2) java.math.BigDecimal amount, java.util.Currency currency) {}
        """, """
        @org.hibernate.annotations.FilterDef(name = "g")
        package com.acme;
        """};

    @TempDir
    Path folder;

    private List<Path> library;

    @Test
    void classFilesGiveTheModelOfTheirSources() {
        compileLibrary();
        Path classes = Javac.compile(newFolder("classes"), library, MODEL);

        Reading fromSource = EntityModels.read(Javac.classPath(library), List.of(), sources());
        List<String> names = Javac.classNames(classes);
        Reading fromClasses = EntityModels.read(Javac.classPath(List.of(classes, library.get(0))), names, List.of());

        assertThat(fromSource.diagnostics()).isEmpty();
        assertThat(fromClasses.diagnostics()).isEmpty();
        assertThat(fromSource.problems()).isEmpty();
        assertThat(fromSource.model().entities())
                .extracting(EntityClass::className)
                .containsExactly("com.acme.Line", "com.acme.Line$Sub", "com.acme.Order");
        assertThat(fromSource.model().packages()).hasSize(1);
        assertThat(fromSource.model().converters()).hasSize(1);
        assertThat(ModelDump.of(fromClasses.model())).isEqualTo(ModelDump.of(fromSource.model()));
    }

    @Test
    void theOrderOfClassesDoesNotMatter() {
        compileLibrary();
        String expected = ModelDump.of(EntityModels.read(Javac.classPath(library), List.of(), sources())
                .model());
        List<SourceText> shuffled = new ArrayList<>(sources());
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            Reading reading = EntityModels.read(Javac.classPath(library), List.of(), shuffled);
            assertThat(ModelDump.of(reading.model())).as("seed %s", seed).isEqualTo(expected);
        }
    }

    private void compileLibrary() {
        Path classes = Javac.compile(newFolder("library"), List.of(), LIBRARY);
        library = List.of(Javac.jar(folder.resolve("library.jar"), classes));
    }

    private static List<SourceText> sources() {
        return Stream.of(MODEL).map(SourceText::of).toList();
    }

    private Path newFolder(String name) {
        Path created = folder.resolve(name);
        assertThat(created.toFile().mkdirs()).isTrue();
        return created;
    }
}
