package dev.migrate.maven;

import dev.migrate.error.MigrateException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The names under which Maven Central has PostgreSQL for this machine. */
final class EmbeddedPlatform {
    private EmbeddedPlatform() {}

    /** The platform of this machine, the last part of the artifact's id. */
    static String current() {
        String platform = of(System.getProperty("os.name"), System.getProperty("os.arch"));
        return Files.exists(Path.of("/etc/alpine-release")) ? platform + "-alpine" : platform;
    }

    /** The platform with these values of {@code os.name} and {@code os.arch}. */
    static String of(String system, String machine) {
        return system(system) + "-" + machine(machine);
    }

    private static String system(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("linux")) {
            return "linux";
        } else if (lower.startsWith("mac")) {
            return "darwin";
        } else if (lower.startsWith("windows")) {
            return "windows";
        }
        throw unsupported(name);
    }

    private static String machine(String name) {
        return switch (name) {
            case "amd64", "x86_64" -> "amd64";
            case "aarch64", "arm64" -> "arm64v8";
            default -> throw unsupported(name);
        };
    }

    private static MigrateException unsupported(String name) {
        return new MigrateException(
                "There is no embedded PostgreSQL for '%s'. Start a server and give its URL: -Dmigrate.url=jdbc:postgresql://host/database"
                        .formatted(name));
    }
}
