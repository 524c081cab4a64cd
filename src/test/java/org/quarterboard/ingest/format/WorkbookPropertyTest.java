package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Gap;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

class WorkbookPropertyTest {

    private static final List<Cell> CELLS = LongFile.CATALOGUE.cells().stream()
            .filter(cell -> LongFile.CATALOGUE.measure(cell.measure()).kpi() > 0)
            .toList();
    private static final byte[] SOUND =
            WorkbookFile.empty().figure(WorkbookFile.CODE, 3).bytes();
    private static final ReadLimits SMALL = new ReadLimits(500_000, 500, 50);

    /** Every count of the ten KPIs, grouped and under whichever definitions, with every gap. */
    @Property(tries = 40)
    void whatIsHeldIsWrittenAndReadAgain(@ForAll long seed, @ForAll boolean welsh) {
        Random random = new Random(seed);
        Quarter quarter = new Quarter(2023 + random.nextInt(5), 1 + random.nextInt(4));
        int share = 1 + random.nextInt(20);
        Map<CellCode, CellValue> held = new HashMap<>();
        Set<CellCode> provisional = new HashSet<>();
        for (Cell cell : CELLS) {
            if (random.nextInt(share) == 0) {
                held.put(cell.code(), value(cell.code(), random));
                if (random.nextInt(4) == 0) {
                    provisional.add(cell.code());
                }
            }
        }
        ParsedFile parsed =
                WorkbookFile.READER.read(WorkbookFile.written(quarter, welsh, held, provisional), ReadLimits.USUAL);
        Map<CellCode, CellValue> read = new HashMap<>();
        Set<CellCode> readProvisional = new HashSet<>();
        for (ParsedRow row : parsed.rows()) {
            assertThat(row.service()).isEqualTo("ZZ01");
            assertThat(row.period()).isEqualTo(Period.of(quarter));
            assertThat(row.values()).hasSize(1);
            CellValue value = row.values().getFirst();
            assertThat(read.put(value.cell(), value)).isNull();
            if (row.provisional()) {
                readProvisional.add(value.cell());
            }
        }
        assertThat(read).isEqualTo(held);
        assertThat(readProvisional).isEqualTo(provisional);
        assertThat(parsed.findings())
                .extracting(Finding::kind)
                .isSubsetOf(
                        FindingCode.ABOVE_DENOMINATOR,
                        FindingCode.NEVER_SUITABLE,
                        FindingCode.CUSTODY_JUDGED,
                        FindingCode.ATTENDING_ABOVE_OFFERED,
                        FindingCode.SECTOR_NOT_BINARY,
                        FindingCode.SECTOR_MISSING,
                        FindingCode.NOT_THE_SUM,
                        FindingCode.PARTS_DO_NOT_ADD,
                        FindingCode.OTHER_DEFINITION,
                        FindingCode.NO_FIGURES);
    }

    @Property(tries = 200)
    void anyBytesGiveFindingsAndNoException(@ForAll @Size(max = 2_000) byte[] bytes) {
        ParsedFile parsed = WorkbookFile.READER.read(bytes, SMALL);
        assertThat(parsed.refused()).isTrue();
        assertThat(parsed.rows()).isEmpty();
    }

    @Property(tries = 150)
    void aWorkbookWithTornBytesGivesFindingsAndNoException(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = SOUND.clone();
        for (int i = 0; i <= random.nextInt(8); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        ParsedFile parsed = WorkbookFile.READER.read(bytes, SMALL);
        assertThat(parsed.findings()).hasSizeLessThanOrEqualTo(SMALL.maxFindings());
        assertThat(parsed.refused() || !parsed.rows().isEmpty()).isTrue();
    }

    private static CellValue value(CellCode code, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> CellValue.missing(code, Gap.values()[random.nextInt(Gap.values().length)]);
            case 1 -> CellValue.of(code, 0);
            case 2 -> CellValue.of(code, random.nextInt(500));
            default -> new CellValue(code, BigDecimal.valueOf(random.nextLong(1_000_000_000_000L)), null);
        };
    }
}
