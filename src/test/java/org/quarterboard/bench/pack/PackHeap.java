package org.quarterboard.bench.pack;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.function.Supplier;

/** The heap of this process, in megabytes. */
final class PackHeap {
    private static final List<MemoryPoolMXBean> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    private PackHeap() {}

    /** What the work adds at its highest, garbage included. */
    static double peak(Supplier<byte[]> work) {
        double before = afterCollection();
        POOLS.forEach(MemoryPoolMXBean::resetPeakUsage);
        if (work.get().length == 0) {
            throw new IllegalStateException("Nothing was made");
        }
        return POOLS.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1e6 - before;
    }

    /** What is left when the garbage is gone. */
    static double afterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }
}
