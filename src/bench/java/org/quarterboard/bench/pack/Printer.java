package org.quarterboard.bench.pack;

import java.util.function.Function;
import java.util.function.Supplier;

/** Who prints a pack. */
enum Printer {
    QUARTERBOARD("Quarterboard, tagged", () -> PackPaper::print),
    UNTAGGED("JasperReports, untagged", () -> new JasperPack(false)::print),
    TAGGED("JasperReports, tagged", () -> new JasperPack(true)::print);

    private final String title;
    private final Supplier<Function<Pack, byte[]>> ready;

    Printer(String title, Supplier<Function<Pack, byte[]>> ready) {
        this.title = title;
        this.ready = ready;
    }

    String title() {
        return title;
    }

    /** Makes what is made once, however much is printed. */
    Function<Pack, byte[]> ready() {
        return ready.get();
    }
}
