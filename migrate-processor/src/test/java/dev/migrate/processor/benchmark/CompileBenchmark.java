package dev.migrate.processor.benchmark;

import dev.migrate.processor.MigrateProcessor;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures what annotation processors cost the compilation of 500, 1,000 and 2,000 entities with twenty fields each.
 *
 * <p>Each compilation is a process of its own, as cold as that of a build, and loads its processor from jars. All kinds take turns, so that what else the
 * machine does hits all of them; the medians of CPU time, of allocated memory and of the largest heap are printed, and
 * the factor of the CPU time over that with an empty processor. The aim for ours is 1.10, and memory that grows with the
 * number of entities and no faster.
 *
 * <pre>{@code
 * mvn -q -Dfast -Pbenchmark verify -pl migrate-processor -am -DskipTests
 * }</pre>
 *
 * <p>{@code -Dbenchmark.rounds=9}, {@code -Dbenchmark.entities=500,1000,2000} and {@code -Dbenchmark.accessors=true} (getters
 * and setters, too) change the defaults.
 */
final class CompileBenchmark {
    private static final String EMPTY = "empty processor";

    /** EclipseLink's goes from entity to entity by recursion, which 2,000 of them take beyond the usual stack. */
    private static final String STACK = "-Xss64m";

    private final Path folder;
    private final String benchmark;
    private final Map<String, List<String>> kinds = new LinkedHashMap<>();

    private CompileBenchmark(Path folder, String processor, String benchmark) throws IOException {
        this.folder = folder;
        this.benchmark = benchmark;
        String own = processor + File.pathSeparator + jars(folder.resolve("dependencies"));
        String path = jars(folder.resolve("processors")) + System.getProperty("java.class.path");
        kinds.put("-proc:none", List.of("-proc:none"));
        kinds.put(EMPTY, processor(EmptyProcessor.class.getName(), benchmark));
        kinds.put("migrate-processor", processor(MigrateProcessor.class.getName(), own));
        kinds.put("hibernate-processor", processor("org.hibernate.processor.HibernateProcessor", path));
        kinds.put(
                "EclipseLink's",
                processor("org.eclipse.persistence.internal.jpa.modelgen.CanonicalModelProcessor", path));
    }

    /** Takes the folder to work in, and the jars of the processor and of the benchmark. */
    public static void main(String[] arguments) throws Exception {
        CompileBenchmark benchmark = new CompileBenchmark(Path.of(arguments[0]), arguments[1], arguments[2]);
        for (String entities :
                System.getProperty("benchmark.entities", "500,1000,2000").split(",")) {
            benchmark.run(Integer.parseInt(entities), Integer.getInteger("benchmark.rounds", 5));
        }
    }

    private List<String> processor(String name, String path) {
        return List.of(
                "-processor", name, "-processorpath", path, "-s", generated().toString());
    }

    private Path generated() {
        return folder.resolve("generated");
    }

    private static String jars(Path directory) throws IOException {
        try (Stream<Path> jars = Files.list(directory)) {
            return jars.map(jar -> jar + File.pathSeparator).sorted().collect(Collectors.joining());
        }
    }

    private void run(int entities, int rounds) throws Exception {
        Path sources = folder.resolve("sources-" + entities);
        List<Path> files = EntitySources.write(sources, entities, Boolean.getBoolean("benchmark.accessors"));
        Map<String, List<long[]>> results = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, List<String>> kind : kinds.entrySet()) {
                results.computeIfAbsent(kind.getKey(), key -> new ArrayList<>()).add(compile(kind.getValue(), files));
            }
        }
        print(entities, results);
    }

    private long[] compile(List<String> options, List<Path> files) throws Exception {
        Path output = Files.createTempDirectory(folder, "classes");
        Files.createDirectories(generated());
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-nowarn", "-d", output.toString(), "-cp", System.getProperty("java.class.path")));
        files.forEach(file -> arguments.add(file.toString()));
        Path file = Files.write(folder.resolve("arguments"), arguments);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // The processors are not on this path: a compiler finds those on its own, and a class loader of its own loads
        // them.
        Process process = new ProcessBuilder(java, STACK, "-cp", benchmark, CompileRun.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        delete(output);
        delete(generated());
        String[] numbers = said.substring(said.lastIndexOf('\n') + 1).split(" ");
        return Arrays.stream(numbers).mapToLong(Long::parseLong).toArray();
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void print(int entities, Map<String, List<long[]>> results) {
        long empty = median(results.get(EMPTY), 0);
        System.out.printf("%d entities%n", entities);
        results.forEach((kind, runs) -> System.out.printf(
                Locale.ROOT,
                "  %-24s %6d ms CPU  %5.2f x empty  %6d MB allocated  %6d MB heap%n",
                kind,
                median(runs, 0),
                (double) median(runs, 0) / empty,
                median(runs, 1),
                median(runs, 2)));
    }

    private static long median(List<long[]> runs, int number) {
        List<Long> sorted = runs.stream().map(run -> run[number]).sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
