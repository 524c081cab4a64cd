package org.quarterboard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarterboard.disparity.CountFileWriter;
import org.quarterboard.disparity.CountGap;
import org.quarterboard.disparity.CountRow;
import org.quarterboard.disparity.CountedCode;
import org.quarterboard.disparity.GroupKey;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;

/** The invented counts by group: the same each time, few enough, and true together. */
class PartnerCountsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final GroupPopulations POPULATIONS = GroupPopulations.read();

    @Test
    void twoGenerationsAreTheSameAndThereAreFewEnough() {
        List<CountRow> all = new ArrayList<>();
        for (ServiceModel model : ServiceModel.all()) {
            for (Optional<Sector> sector : CountSetUp.sectors()) {
                List<CountRow> rows = rows(model, sector, DAY);
                assertThat(rows).isEqualTo(rows(model, sector, DAY));
                all.addAll(rows);
            }
        }
        assertThat(all).hasSizeBetween(8_000, 12_000);
        assertThat(all.stream().map(row -> row.cell().counted()).distinct()).hasSize(13);
    }

    /** Without the day's counts nothing of a later day is known. */
    @Test
    void onlyWhatIsOverIsThere() {
        List<CountRow> rows = rows(ServiceModel.of("HAV"), Optional.of(Sector.POLICE), LocalDate.of(2024, 7, 21));
        assertThat(rows).isNotEmpty().allMatch(row -> row.cell().period().end().isBefore(LocalDate.of(2024, 7, 1)));
    }

    @Test
    void blackChildrenAreStoppedAboutThreeTimesAsOftenAtTheMainService() {
        double black = sum("black") / (double) POPULATIONS.of("NOR", 2024, "black");
        double white = sum("white") / (double) POPULATIONS.of("NOR", 2024, "white");
        assertThat(black / white).isBetween(2.2, 3.6);
        assertThat(sum("unknown") / (double) (sum("black") + sum("white"))).isBetween(0.02, 0.09);
    }

    /** The file to try is what the police of the main service have not brought yet. */
    @Test
    void theFileToTryIsTheQuarterThatIsAbsent() {
        ServiceModel model = ServiceModel.of("NOR");
        Quarter last = KpiFiles.LAST;
        assertThat(rows(model, Optional.of(Sector.POLICE), DAY))
                .filteredOn(row -> row.cell().counted().equals(PartnerCounts.STOPS))
                .noneMatch(row -> row.cell().period().equals(Period.of(last)));
        List<CountRow> awaited = new PartnerCounts(model, POPULATIONS).rows(PartnerCounts.STOPS, last);
        assertThat(lines(DemoSamples.file(DemoSamples.STOPS))).isEqualTo(lines(CountFileWriter.bytes(awaited)));
    }

    @Test
    void thePoliceOfTheTinyServiceHoldSmallCountsBack() {
        assertThat(rows(ServiceModel.of("FEN"), Optional.of(Sector.POLICE), DAY))
                .anyMatch(row -> row.value().gap() == CountGap.SUPPRESSED)
                .noneMatch(row -> row.value().number() instanceof Long number && number >= 1 && number <= 4);
    }

    @Test
    void theRemandedAreAmongThoseInCourtHoweverTheyAreToldApart() {
        List<CountRow> rows = rows(ServiceModel.of("WEA"), Optional.empty(), DAY);
        for (CountRow remand : rows) {
            if (remand.cell().counted().equals(CourtCounts.REMAND)) {
                assertThat(remand.value().number()).isLessThanOrEqualTo(rows.stream()
                        .filter(row -> row.cell().counted().equals(CourtCounts.COURT)
                                && row.cell().period().equals(remand.cell().period())
                                && row.cell().group().equals(remand.cell().group()))
                        .map(row -> row.value().number())
                        .findFirst()
                        .orElseThrow());
            }
        }
        assertThat(rows.stream().map(CountRow::cell).filter(cell -> cell.counted().equals(new CountedCode("residents"))))
                .hasSize(15);
    }

    private static List<String> lines(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).lines().toList();
    }

    private static long sum(String group) {
        return rows(ServiceModel.of("NOR"), Optional.of(Sector.POLICE), DAY).stream()
                .filter(row -> row.cell().counted().equals(PartnerCounts.STOPS))
                .filter(row -> row.cell().group().equals(GroupKey.parse("ethnicity=" + group).orElseThrow()))
                .mapToLong(row -> row.value().number())
                .sum();
    }

    private static List<CountRow> rows(ServiceModel model, Optional<Sector> sector, LocalDate day) {
        return new PartnerCounts(model, POPULATIONS).rows(sector, day);
    }
}
