package org.quarterboard.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.quarterboard.files.SpreadsheetGuard.Kind;
import org.quarterboard.files.SpreadsheetGuard.Verdict;

class SpreadsheetGuardPropertyTest {

    private static final SpreadsheetGuard GUARD = new SpreadsheetGuard(25, 64, 32, 100, 1_000, 10_000);
    private static final byte[] SOUND = new TestWorkbook().bytes();

    @Property(tries = 400)
    void anyBytesGiveAVerdict(@ForAll @Size(max = 2_000) byte[] bytes) {
        check(bytes);
        check(TestWorkbook.join(new byte[] {'P', 'K', 3, 4}, bytes));
        check(TestWorkbook.join(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                bytes));
    }

    /** Bits turned, pieces cut out, pieces put elsewhere. */
    @Property(tries = 2_000)
    void aSpoiltWorkbookGivesAVerdict(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int times)
            throws Exception {
        byte[] bytes = spoilt(SOUND, new Random(seed), times);
        if (check(bytes).kind() == Kind.WORKBOOK) {
            // What may be read can be read: every part, by the library that does.
            try (ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get()) {
                for (var entry : java.util.Collections.list(zip.getEntries())) {
                    try (var in = zip.getInputStream(entry)) {
                        assertThat(in.readAllBytes()).hasSize((int) entry.getSize());
                    }
                }
            }
        }
    }

    /** The same within a part, packed soundly, so that it is the look at the XML that is tried. */
    @Property(tries = 1_000)
    void aSpoiltPartGivesAVerdict(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int times) {
        Random random = new Random(seed);
        TestWorkbook workbook = new TestWorkbook();
        String part = new String[] {TestWorkbook.TYPES, TestWorkbook.RELS, TestWorkbook.SHEET, TestWorkbook.TEXTS}
                [random.nextInt(4)];
        byte[] content = workbook.text(part).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] bytes = workbook.bytesWith(part, new ByteArrayInputStream(spoilt(content, random, times)));
        check(bytes);
    }

    private static Verdict check(byte[] bytes) {
        Verdict verdict = GUARD.look("f.xlsx", bytes);
        assertThat(verdict.found()).hasSizeLessThanOrEqualTo(121);
        assertThat(verdict.where()).hasSizeLessThanOrEqualTo(121);
        assertThat(verdict.refused())
                .isEqualTo(verdict.fault() != null && verdict.fault().refuses());
        return verdict;
    }

    private static byte[] spoilt(byte[] sound, Random random, int times) {
        byte[] bytes = sound.clone();
        for (int i = 0; i < times && bytes.length > 1; i++) {
            int at = random.nextInt(bytes.length);
            int length = random.nextInt(Math.min(64, bytes.length - at) + 1);
            byte[] end = Arrays.copyOfRange(bytes, at + length, bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes = TestWorkbook.join(Arrays.copyOf(bytes, at), end);
                default ->
                    bytes = TestWorkbook.join(
                            Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
            }
        }
        return bytes;
    }
}
