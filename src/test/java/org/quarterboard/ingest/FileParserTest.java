package org.quarterboard.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.quarterboard.files.Sha256;

class FileParserTest {

    private final FileParser parser = new FileParser(NationalFile.CATALOGUE);
    private final AtomicInteger fetched = new AtomicInteger();

    @Test
    void aFileIsReadOnceToBeLookedAtAndToBeSaved() {
        byte[] file = "a,b\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8);
        FileParser.Parsed looked = parser.parse(Sha256.hex(file), counted(file));
        assertThat(parser.parse(Sha256.hex(file), counted(file))).isSameAs(looked);
        assertThat(fetched).hasValue(1);
    }

    @Test
    void whatWasReadOfOneFileIsNotTakenForAnother() {
        byte[] one = "a,b\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] other = "c,d\r\n".getBytes(StandardCharsets.UTF_8);
        assertThat(parser.parse(Sha256.hex(one), counted(one)).header()).isEqualTo("a,b");
        assertThat(parser.parse(Sha256.hex(other), counted(other)).header()).isEqualTo("c,d");
        assertThat(parser.parse(Sha256.hex(one), counted(one)).header()).isEqualTo("a,b");
        assertThat(fetched).hasValue(3);
    }

    private Supplier<byte[]> counted(byte[] file) {
        return () -> {
            fetched.incrementAndGet();
            return file;
        };
    }
}
