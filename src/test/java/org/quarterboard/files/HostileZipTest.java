package org.quarterboard.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterboard.files.SpreadsheetGuard.Kind;
import org.quarterboard.files.SpreadsheetGuard.Verdict;

/** Archives that no program would write. */
class HostileZipTest {

    private static final SpreadsheetGuard GUARD = new SpreadsheetGuard(25, 256, 128, 1000, 200_000, 3_000_000);

    /** The field holds four gigabytes at most; some archives say how large they are, others something harmless. */
    @ParameterizedTest
    @CsvSource({"3000000000,BOMB", "100000000,BOMB", "1000,CONTRADICTORY"})
    void tenGigabytesInTenMegabytesAreNotUnpacked(long told, SpreadsheetFault fault) {
        byte[] spaces = RawZip.megabytes(10 * 1024, ' ');
        assertThat(spaces.length).isBetween(10 << 20, 12 << 20);
        assertFault(bomb(spaces, told), fault);
        assertThat(look(bomb(RawZip.megabytes(10 * 1024, '\0'), told)).refused())
                .isTrue();
    }

    private static byte[] bomb(byte[] packed, long told) {
        RawZip zip = sound();
        int at = zip.position();
        zip.local(TestWorkbook.SHEET, 8, 0, packed.length, told).raw(packed);
        return zip.central(TestWorkbook.SHEET, TestWorkbook.SHEET, 8, 0, 0, packed.length, told, at)
                .bytes();
    }

    @Test
    void aBombOfManySmallPartsIsAddedUp() {
        byte[] spaces = RawZip.deflated(" ".repeat(4 << 20).getBytes(StandardCharsets.US_ASCII));
        RawZip zip = sound();
        for (int i = 0; i < 80; i++) {
            int at = zip.position();
            String name = "xl/a" + i + ".xml";
            zip.local(name, 8, 0, spaces.length, 4 << 20).raw(spaces);
            zip.central(name, name, 8, 0, 0, spaces.length, 4 << 20, at);
        }
        assertFault(zip.bytes(), SpreadsheetFault.BOMB);
    }

    /** Fifield's bomb: every part quotes the header of the next one and ends in the same packed bytes. */
    @Test
    void partsThatLieWithinEachOtherAreRefused() {
        RawZip zip = sound();
        byte[] content = RawZip.deflated(new byte[1 << 20]);
        int first = zip.position();
        zip.local("a.xml", 8, 0, 35 + content.length, 1 << 20);
        int second = zip.position();
        zip.local("b.xml", 8, 0, content.length, 1 << 20).raw(content);
        zip.central("a.xml", "a.xml", 8, 0, 0, 35 + content.length, 1 << 20, first);
        zip.central("b.xml", "b.xml", 8, 0, 0, content.length, 1 << 20, second);
        assertFault(zip.bytes(), SpreadsheetFault.CONTRADICTORY);
        RawZip twice = sound();
        int at = twice.position();
        twice.add("a.xml", "<x/>".getBytes(StandardCharsets.UTF_8));
        byte[] packed = RawZip.deflated("<x/>".getBytes(StandardCharsets.UTF_8));
        twice.central("b.xml", "b.xml", 8, 0, 0, packed.length, 4, at);
        assertFault(twice.bytes(), SpreadsheetFault.CONTRADICTORY);
    }

    @Test
    void headersThatDisagreeAreRefused() {
        byte[] content = "<x/>".getBytes(StandardCharsets.UTF_8);
        byte[] packed = RawZip.deflated(content);
        assertFault(lying("a.xml", "b.xml", 8, 8, 0, packed, 4), SpreadsheetFault.CONTRADICTORY);
        assertFault(lying("a.xml", "a.xml", 0, 8, 0, packed, 4), SpreadsheetFault.CONTRADICTORY);
        assertFault(lying("a.xml", "a.xml", 8, 8, 1, packed, 4), SpreadsheetFault.CONTRADICTORY);
        assertFault(lying("a.xml", "a.xml", 8, 8, 0, packed, 3), SpreadsheetFault.CONTRADICTORY);
        assertFault(lying("a.xml", "a.xml", 9, 9, 0, packed, 4), SpreadsheetFault.DAMAGED);
        RawZip second = sound();
        int at = second.position();
        second.local("a.xml", 8, 0, packed.length, 4).raw(packed);
        second.central("a.xml", TestWorkbook.SHEET, 8, 0, 0, packed.length, 4, at);
        assertFault(second.bytes(), SpreadsheetFault.CONTRADICTORY);
        RawZip locked = sound();
        int begin = locked.position();
        locked.local("a.xml", 8, 0, packed.length, 4).raw(packed);
        locked.central("a.xml", "a.xml", 8, 1, 0, packed.length, 4, begin);
        assertFault(locked.bytes(), SpreadsheetFault.ENCRYPTED);
    }

    private static byte[] lying(String here, String there, int method, int other, long crc, byte[] packed, int size) {
        RawZip zip = sound();
        int at = zip.position();
        zip.local(here, method, crc, packed.length, 4).raw(packed);
        return zip.central(there, there, other, 0, 0, packed.length, size, at).bytes();
    }

    @Test
    void aPartThatTheDirectoryDoesNotNameIsRefused() {
        RawZip zip = sound();
        zip.local("hidden.xml", 0, 0, 4, 4).raw("<x/>".getBytes(StandardCharsets.UTF_8));
        assertFault(zip.bytes(), SpreadsheetFault.CONTRADICTORY);
        assertFault(sound().bytes(2), SpreadsheetFault.CONTRADICTORY);
        byte[] sound = sound().bytes();
        assertThat(look(sound).kind()).isEqualTo(Kind.WORKBOOK);
        // A remark in which a second end stands.
        byte[] two = TestWorkbook.join(sound, new RawZip().bytes());
        two[sound.length - 2] = 22;
        assertFault(two, SpreadsheetFault.CONTRADICTORY);
    }

    @Test
    void namesThatStandTwiceAreRefused() {
        byte[] content = "<x/>".getBytes(StandardCharsets.UTF_8);
        assertFault(sound().add("a.xml", content).add("a.xml", content).bytes(), SpreadsheetFault.CONTRADICTORY);
        assertFault(sound().add("a.xml", content).add("A.XML", content).bytes(), SpreadsheetFault.CONTRADICTORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../a.xml", "xl/../../a.xml", "/etc/a.xml", "xl\\a.xml", "C:a.xml", "xl/a\u0000.xml", "xl/..%2fa"
            })
    void namesThatLeadElsewhereAreRefused(String name) {
        assertFault(sound().add(name, new byte[] {'<'}).bytes(), SpreadsheetFault.UNSAFE_NAME);
    }

    @Test
    void tooManyPartsAreRefused() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < 1001; i++) {
            parts.put("a" + i, new byte[0]);
        }
        assertFault(TestWorkbook.zip(parts), SpreadsheetFault.TOO_MANY_PARTS);
    }

    @Test
    void aPartWhoseBytesAreNotWhatTheirSumSaysIsDamaged() {
        RawZip zip = sound();
        byte[] packed = RawZip.deflated("<x/>".getBytes(StandardCharsets.UTF_8));
        int at = zip.position();
        zip.local("a.xml", 8, 12345, packed.length, 4).raw(packed);
        zip.central("a.xml", "a.xml", 8, 0, 12345, packed.length, 4, at);
        assertFault(zip.bytes(), SpreadsheetFault.DAMAGED);
    }

    /** At every kilobyte, and at every byte of the last two. */
    @Test
    void aWorkbookThatIsCutAnywhereIsRefused() {
        TestWorkbook workbook = new TestWorkbook();
        byte[] noise = new byte[40_000];
        new java.util.Random(3).nextBytes(noise);
        noise[0] = (byte) 0x89;
        noise[1] = 'P';
        noise[2] = 'N';
        noise[3] = 'G';
        byte[] whole = workbook.put("xl/media/image1.png", noise).bytes();
        assertThat(look(whole).kind()).isEqualTo(Kind.WORKBOOK);
        for (int length = 4; length < whole.length; length += length > whole.length - 2048 ? 1 : 1024) {
            Verdict verdict = look(Arrays.copyOf(whole, length));
            assertThat(verdict.fault()).as("%d bytes", length).isEqualTo(SpreadsheetFault.DAMAGED);
        }
    }

    private static RawZip sound() {
        TestWorkbook workbook = new TestWorkbook();
        RawZip zip = new RawZip();
        for (String name : List.of(TestWorkbook.TYPES, "_rels/.rels", "xl/workbook.xml", TestWorkbook.RELS)) {
            zip.add(name, workbook.text(name).getBytes(StandardCharsets.UTF_8));
        }
        return zip;
    }

    private static void assertFault(byte[] bytes, SpreadsheetFault fault) {
        Verdict verdict = look(bytes);
        assertThat(verdict.fault()).as(verdict.toString()).isEqualTo(fault);
        assertThat(verdict.kind()).isEqualTo(Kind.REFUSED);
    }

    private static Verdict look(byte[] bytes) {
        return GUARD.look("f.xlsx", bytes);
    }
}
