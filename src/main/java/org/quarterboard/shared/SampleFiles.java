package org.quarterboard.shared;

import java.util.List;
import java.util.Optional;

/** Files to try an import with. Only a demonstration has any. */
public interface SampleFiles {

    /** In the order in which they are offered. */
    List<Sample> samples();

    /** What is in the file of that name; empty if it is none of them. */
    Optional<byte[]> bytes(String name);

    /**
     * A file to try.
     *
     * @param name the file's name
     * @param address where it is downloaded, within the portal
     * @param messageKey one sentence on what it is good for
     */
    record Sample(String name, String address, String messageKey) {}
}
