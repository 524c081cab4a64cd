package org.quarterboard.disparity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterboard.shared.Quarter;

/** The same groups over time: breaks are said where they are, and a finding is asked again as its page asks it. */
class DisparityCourseTest {

    @Test
    void aPopulationOfAnotherCensusBreaksTheCourse() {
        CountWorld world = new CountWorld()
                .on("Census 2021", "residents", CountWorld.year(2025), "black", 1200, "white", 9000)
                .on("Census 2021", "residents", CountWorld.year(2024), "black", 1150, "white", 9000)
                .on("Census 2011", "residents", CountWorld.year(2023), "black", 700, "white", 9300);
        for (int back = 0; back < 10; back++) {
            if (back != 5) {
                world.with("arrest", CountWorld.quarter(back), "black", 12, "white", 60);
            }
        }
        List<DisparityPage.Point> points =
                world.page(CountWorld.usual(1), "arrest").course().points();
        assertThat(points).hasSize(10);
        // Q4 2025/26 back to Q3 2023/24: the financial year 2024/25 rests on 2024, and begins seven quarters before the
        // last.
        assertThat(points.get(10 - 1 - 7).remark()).isEqualTo("The series breaks here: Census 2021");
        assertThat(points.get(10 - 1 - 5).remark()).as("a gap is no break").isEqualTo("0 of 1 quarters");
        assertThat(points)
                .extracting(DisparityPage.Point::remark)
                .filteredOn(remark -> remark.contains("breaks"))
                .hasSize(1);
    }

    /** The group compared with is no point of its own course, whether or not it is there in the newest span. */
    @Test
    void aBaselineThatIsMissingNowWasThereBefore() {
        DisparityPage page = new CountWorld()
                .with("residents", CountWorld.year(2025), "black", 1000, "white", 9000)
                .with("arrest", CountWorld.quarter(1), "black", 12, "white", 60)
                .with("arrest", CountWorld.quarter(0), "black", 12, "white", null)
                .page(CountWorld.usual(1), "arrest");
        assertThat(page.course().groups()).contains("Black").doesNotContain("White");
        assertThat(page.course().points()).hasSize(2);
        assertThat(page.table().rows())
                .filteredOn(row -> row.group().equals(CountWorld.group("white")))
                .singleElement()
                .matches(row -> row.finding().isEmpty());
    }

    @Test
    void sumsOverTwoDefinitionsSaySo() {
        DisparityPage page = new CountWorld()
                .on("Definition of 1 April 2023", "serious-violence", CountWorld.quarter(1), "black", 4, "white", 20)
                .on("Definition of 1 April 2025", "serious-violence", CountWorld.quarter(0), "black", 4, "white", 20)
                .with("residents", CountWorld.year(2025), "black", 1000, "white", 9000)
                .page(CountWorld.usual(4), "serious-violence");
        assertThat(page.notes())
                .anyMatch(note -> note.contains("Definition of 1 April 2025 and Definition of 1 April 2023"))
                .contains(
                        "There are figures for 2 of the 4 quarters asked for; the others are not counted as nothing.");
    }

    @Test
    void aFindingIsAskedAgainInTheFamilyOfItsPage() {
        CountWorld world = new CountWorld()
                .with("residents", CountWorld.year(2025), "black", 1000, "white", 9000)
                .with("court", CountWorld.quarter(1), "black", 90, "white", 700)
                .with("court", CountWorld.quarter(0), "black", 90, "white", 700)
                .with("remand", CountWorld.quarter(1), "black", 30, "white", 70)
                .with("remand", CountWorld.quarter(0), "black", 18, "white", 70)
                .with("custody", CountWorld.quarter(0), "black", 9, "white", 50);
        Quarter before = CountWorld.QUARTER.plus(-1);
        DisparityFinding seen = world.page(CountWorld.usual(1).over(before, 1), "remand").table().rows().stream()
                .filter(row -> row.group().equals(CountWorld.group("black")))
                .flatMap(row -> row.finding().stream())
                .findFirst()
                .orElseThrow();
        List<DisparityFinding> later = world.later().after(CountWorld.SERVICE, seen);
        DisparityFinding now = world.page(CountWorld.usual(1), "remand").table().rows().stream()
                .filter(row -> row.group().equals(CountWorld.group("black")))
                .flatMap(row -> row.finding().stream())
                .findFirst()
                .orElseThrow();
        assertThat(later).singleElement().satisfies(one -> {
            assertThat(one.tested()).isEqualTo(now.tested());
            assertThat(one.state()).isEqualTo(now.state());
            assertThat(one.ratio()).isEqualTo(now.ratio());
            assertThat(one.reference()).isEqualTo(new CountedCode("court"));
        });
    }

    @Test
    void aFindingAgainstAReferenceThatWasChosenIsAskedAgainstIt() {
        CountWorld world = new CountWorld()
                .with("residents", CountWorld.year(2025), "black", 1000, "white", 9000)
                .with("court", CountWorld.quarter(1), "black", 90, "white", 700)
                .with("court", CountWorld.quarter(0), "black", 90, "white", 700)
                .with("remand", CountWorld.quarter(1), "black", 30, "white", 70)
                .with("remand", CountWorld.quarter(0), "black", 18, "white", 70);
        DisparityQuestion question =
                CountWorld.usual(1).over(CountWorld.QUARTER.plus(-1), 1).against(DirectoryCounts.RESIDENTS);
        DisparityFinding seen = world.page(question, "remand").table().rows().stream()
                .flatMap(row -> row.finding().stream())
                .filter(finding -> finding.group().equals(CountWorld.group("black")))
                .findFirst()
                .orElseThrow();
        assertThat(world.later().after(CountWorld.SERVICE, seen))
                .singleElement()
                .extracting(DisparityFinding::reference)
                .isEqualTo(DirectoryCounts.RESIDENTS);
    }
}
