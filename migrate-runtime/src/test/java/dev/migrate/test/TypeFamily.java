package dev.migrate.test;

import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.bool;
import static dev.migrate.schema.SqlTypes.bytea;
import static dev.migrate.schema.SqlTypes.character;
import static dev.migrate.schema.SqlTypes.date;
import static dev.migrate.schema.SqlTypes.doublePrecision;
import static dev.migrate.schema.SqlTypes.integer;
import static dev.migrate.schema.SqlTypes.jsonb;
import static dev.migrate.schema.SqlTypes.numeric;
import static dev.migrate.schema.SqlTypes.oid;
import static dev.migrate.schema.SqlTypes.real;
import static dev.migrate.schema.SqlTypes.smallint;
import static dev.migrate.schema.SqlTypes.text;
import static dev.migrate.schema.SqlTypes.time;
import static dev.migrate.schema.SqlTypes.timestamp;
import static dev.migrate.schema.SqlTypes.timestamptz;
import static dev.migrate.schema.SqlTypes.timetz;
import static dev.migrate.schema.SqlTypes.type;
import static dev.migrate.schema.SqlTypes.uuid;
import static dev.migrate.schema.SqlTypes.varchar;

import dev.migrate.schema.SqlType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Types that convert into one another and that the same defaults suit. */
enum TypeFamily {
    INTEGER(dice -> dice.one(smallint(), integer(), bigint()), "0", "1", "-1", "42"),
    FRACTION(TypeFamily::fraction, "0", "1.5", "-0.25", "'12.5'"),
    STRING(TypeFamily::string, "'x'", "''", "'?'", "''''", "'\\'"),
    BOOLEAN(dice -> bool(), "true", "false"),
    MOMENT(TypeFamily::moment, "now()", "CURRENT_TIMESTAMP", "'2026-01-01'"),
    TIME(dice -> dice.chance(50) ? time(dice.between(0, 6)) : timetz(dice.between(0, 6)), "'12:30:00'", "CURRENT_TIME"),
    UUID(dice -> uuid(), "gen_random_uuid()", "'00000000-0000-0000-0000-000000000001'"),
    BYTES(dice -> bytea(), "'\\x00ff'"),
    OID(dice -> oid(), "0"),
    JSONB(dice -> jsonb(), "'{}'", "'{\"a\": [1, \"it''s\"]}'"),
    JSON(dice -> type("json"), "'[]'"),
    INTERVAL(TypeFamily::interval, "'1 day'", "'00:00:01'"),
    NETWORK(dice -> dice.one(type("inet"), type("cidr")), "'10.0.0.0/8'"),
    BITS(dice -> dice.one(type("bit(8)"), type("varbit(8)")), "B'10101010'"),
    ARRAY(TypeFamily::array, "'{}'"),
    /** The enum types of the schema, which has to be asked for them. */
    ENUM(dice -> {
        throw new IllegalStateException("An enum type belongs to a schema.");
    }),
    /** The composite types of the schema, and arrays of them; a default of them would have to change with their attributes. */
    COMPOSITE(dice -> {
        throw new IllegalStateException("A composite type belongs to a schema.");
    });

    /** All but the types of the schema. */
    static final List<TypeFamily> BUILT_IN = Arrays.stream(values())
            .filter(family -> family != ENUM && family != COMPOSITE)
            .toList();

    private final Function<Dice, SqlType> types;
    private final List<String> defaults;

    TypeFamily(Function<Dice, SqlType> types, String... defaults) {
        this.types = types;
        this.defaults = List.of(defaults);
    }

    static TypeFamily of(SqlType type) {
        if (type.compositeType()) {
            return COMPOSITE;
        } else if (type.array()) {
            return ARRAY;
        }
        return type.enumType() ? ENUM : of(type.text().split("[ (]", 2)[0]);
    }

    private static TypeFamily of(String name) {
        return switch (name) {
            case "smallint", "integer", "bigint" -> INTEGER;
            case "real", "double", "numeric" -> FRACTION;
            case "varchar", "char", "text" -> STRING;
            case "date", "timestamp" -> MOMENT;
            case "bytea" -> BYTES;
            case "inet", "cidr" -> NETWORK;
            case "bit", "varbit" -> BITS;
            default -> valueOf(name.toUpperCase(Locale.ROOT));
        };
    }

    SqlType any(Dice dice) {
        return types.apply(dice);
    }

    /** Expressions of a default that every type of the family takes. */
    List<String> defaults() {
        return defaults;
    }

    /** Whether the types have an order, which a key or an ordinary index needs. */
    boolean hasOrder() {
        return this != JSON && this != COMPOSITE;
    }

    boolean hasDefaults() {
        return this != COMPOSITE;
    }

    boolean hasCollation() {
        return this == STRING;
    }

    private static SqlType fraction(Dice dice) {
        int scale = dice.between(0, 6);
        return dice.one(real(), doublePrecision(), numeric(), numeric(scale + dice.between(2, 20), scale));
    }

    private static SqlType string(Dice dice) {
        return dice.one(
                varchar(dice.between(1, 1000)), varchar(255), text(), character(dice.between(1, 20)), type("varchar"));
    }

    private static SqlType moment(Dice dice) {
        return dice.one(date(), timestamp(dice.between(0, 6)), timestamptz(dice.between(0, 6)));
    }

    private static SqlType interval(Dice dice) {
        return dice.one(
                type("interval"), type("interval(3)"), type("interval second(6)"), type("interval day to hour"));
    }

    private static SqlType array(Dice dice) {
        return dice.one(text(), varchar(40), integer(), numeric(10, 2), uuid()).asArray();
    }
}
