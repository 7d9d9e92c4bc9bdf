package dev.migrate.processor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Source files of entities with twenty fields each: basic ones of many types, an enum, an embedded one and relations. */
final class EntitySources {
    private static final String ENTITY = """
            package com.acme;

            import jakarta.persistence.*;
            import java.math.BigDecimal;
            import java.time.Instant;
            import java.time.LocalDate;
            import java.util.ArrayList;
            import java.util.HashSet;
            import java.util.List;
            import java.util.Set;
            import java.util.UUID;

            @Entity
            @Table(name = "entity_%1$d", indexes = @Index(columnList = "name, created"))
            public class Entity%1$d {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
                @Version private int version;
                @Column(nullable = false, length = 100) private String name;
                @Column(unique = true) private String code;
                private String note;
                @Column(name = "description_text", length = 2000) private String description;
                private int amount;
                private long total;
                private Double factor;
                private boolean active;
                @Column(precision = 12, scale = 2) private BigDecimal price;
                private Instant created;
                private LocalDate day;
                private UUID token;
                @Enumerated(EnumType.STRING) private Kind kind;
                @Embedded private Address address;
                @ManyToOne(fetch = FetchType.LAZY, optional = false) private Entity%2$d parent;
                @ManyToOne @JoinColumn(name = "other_id") private Entity%3$d other;
                @OneToMany(mappedBy = "parent") private List<Entity%4$d> children = new ArrayList<>();
                @ElementCollection private Set<String> tags = new HashSet<>();

                public enum Kind { FIRST, SECOND, THIRD }
            """;
    private static final String ADDRESS = """
            package com.acme;

            import jakarta.persistence.*;

            @Embeddable
            public class Address {
                @Column(length = 80) private String street;
                private String town;
                @Column(length = 10) private String zip;
            }
            """;
    private static final String[][] PROPERTIES = {
        {"String", "Name"}, {"String", "Code"}, {"String", "Note"}, {"String", "Description"}, {"int", "Amount"},
        {"long", "Total"}, {"Double", "Factor"}, {"boolean", "Active"}, {"BigDecimal", "Price"}, {"Instant", "Created"},
        {"LocalDate", "Day"}, {"UUID", "Token"}, {"Kind", "Kind"}, {"Address", "Address"}
    };

    private EntitySources() {}

    /**
     * Writes them.
     *
     * @param accessors whether they have getters and setters, which the compiler has to work on, too
     */
    static List<Path> write(Path folder, int entities, boolean accessors) throws IOException {
        Path directory = Files.createDirectories(folder.resolve("com/acme"));
        List<Path> files = new ArrayList<>();
        files.add(Files.writeString(directory.resolve("Address.java"), ADDRESS));
        for (int i = 0; i < entities; i++) {
            String text =
                    ENTITY.formatted(i, (i + 1) % entities, (i * 7 + 3) % entities, (i + entities - 1) % entities);
            files.add(Files.writeString(
                    directory.resolve("Entity" + i + ".java"), text + (accessors ? accessors() : "") + "}\n"));
        }
        return files;
    }

    private static String accessors() {
        StringBuilder text = new StringBuilder();
        for (String[] property : PROPERTIES) {
            String field = Character.toLowerCase(property[1].charAt(0)) + property[1].substring(1);
            text.append(
                    "    public %1$s get%2$s() { return %3$s; }%n    public void set%2$s(%1$s %3$s) { this.%3$s = %3$s; }%n"
                            .formatted(property[0], property[1], field));
        }
        return text.toString();
    }
}
