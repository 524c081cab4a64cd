package org.quarterboard.prove.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a fuzzer has found, and what it began with, go through the readers again. */
class FuzzReplayTest {

    @ParameterizedTest
    @EnumSource
    void noInputThatWasFoundBreaksItsReader(FuzzTarget target) throws IOException {
        List<byte[]> seeds = target.seeds();
        assertThat(seeds).isNotEmpty();
        seeds.forEach(target::once);
        if (Files.isDirectory(target.found())) {
            try (Stream<Path> found = Files.list(target.found())) {
                for (Path input : found.sorted().toList()) {
                    target.once(Files.readAllBytes(input));
                }
            }
        }
    }
}
