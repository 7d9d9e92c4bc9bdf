package dev.migrate.processor.benchmark;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/**
 * One compilation in a process of its own, as a build has it: prints CPU milliseconds, the megabytes that it allocated and
 * those that the heap held at most.
 */
final class CompileRun {
    private static final long NANOS = 1_000_000;
    private static final long BYTES = 1 << 20;

    private CompileRun() {}

    /** Takes the file with the arguments of the compiler, one a line. */
    public static void main(String[] arguments) throws Exception {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long started = system.getProcessCpuTime();
        int errors = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        System.out,
                        System.err,
                        Files.readAllLines(Path.of(arguments[0])).toArray(String[]::new));
        long cpu = system.getProcessCpuTime() - started;
        if (errors != 0) {
            throw new IllegalStateException("The compiler failed");
        }
        System.out.println(cpu / NANOS + " "
                + threads.getThreadAllocatedBytes(Thread.currentThread().getId()) / BYTES + " "
                + highestHeap() / BYTES);
    }

    private static long highestHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }
}
