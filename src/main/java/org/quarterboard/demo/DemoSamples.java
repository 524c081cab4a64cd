package org.quarterboard.demo;

import java.util.List;
import java.util.Optional;
import org.quarterboard.shared.SampleFiles;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The files under {@code demo/files} that a newcomer can try the import with. */
@Component
@Profile("demo")
class DemoSamples implements SampleFiles {

    /** The return that the main service still owes. */
    static final String GOOD = "norchester-2026-27-q2.csv";

    /** The same return, spoilt on purpose. */
    static final String BAD = "norchester-2026-27-q2-with-faults.csv";

    /** The newest stops by group of the main service, which its police still owe; their key begins as the page asks. */
    static final String STOPS = "norchester-stop-and-search.csv";

    /** The same, spoilt on purpose. */
    static final String BAD_STOPS = "norchester-stop-and-search-with-faults.csv";

    private static final List<Sample> SAMPLES = List.of(
            sample(GOOD, "demo.sample.good"),
            sample(BAD, "demo.sample.bad"),
            sample(EstablishedFiles.COUNTY_FILE, "demo.sample.county"),
            sample(STOPS, "demo.sample.counts-good"),
            sample(BAD_STOPS, "demo.sample.counts-bad"));

    private static Sample sample(String name, String messageKey) {
        return new Sample(name, "download/demo/" + name, messageKey);
    }

    static byte[] file(String name) {
        return DemoTable.bytes("files/" + name);
    }

    @Override
    public List<Sample> samples() {
        return SAMPLES;
    }

    @Override
    public Optional<byte[]> bytes(String name) {
        return SAMPLES.stream()
                .filter(sample -> sample.name().equals(name))
                .map(sample -> file(sample.name()))
                .findFirst();
    }
}
