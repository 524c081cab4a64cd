package org.quarterboard.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.quarterboard.files.Sha256;
import org.quarterboard.ingest.format.FindingCode;
import org.quarterboard.shared.Quarter;

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

    @Test
    void aFileAboutChildrenIsNotRemembered() {
        byte[] file = "yot_code,Surname\r\nZZ01,Example\r\n".getBytes(StandardCharsets.UTF_8);
        assertThat(parser.parse(Sha256.hex(file), counted(file)).mayBeKept()).isFalse();
        parser.parse(Sha256.hex(file), counted(file));
        assertThat(fetched).hasValue(2);
    }

    /** The reader stops at the quote; the postcode stands behind it. */
    @Test
    void aFileIsLookedThroughToItsEndHoweverFarItCanBeRead() {
        String sound = new String(NationalFile.zeros("ZZ01", new Quarter(2025, 2), Map.of()), StandardCharsets.UTF_8);
        byte[] open = (sound.replaceFirst("ZZ01", "\"ZZ01") + "LS1 4AP\r\n").getBytes(StandardCharsets.UTF_8);
        assertThat(parser.parse(Sha256.hex(open), counted(open)).personalData())
                .extracting(finding -> finding.kind())
                .containsExactly(FindingCode.PERSONAL_POSTCODE);
        byte[] unknown = "Place,Remark\r\nNorth,LS1 4AP\r\n".getBytes(StandardCharsets.UTF_8);
        assertThat(parser.parse(Sha256.hex(unknown), counted(unknown)).mayBeKept())
                .isFalse();
        byte[] zip = {'P', 'K', 3, 4, '\n', 'L', 'S', '1', ' ', '4', 'A', 'P', '\n'};
        assertThat(parser.parse(Sha256.hex(zip), counted(zip)).mayBeKept()).isTrue();
    }

    private Supplier<byte[]> counted(byte[] file) {
        return () -> {
            fetched.incrementAndGet();
            return file;
        };
    }
}
