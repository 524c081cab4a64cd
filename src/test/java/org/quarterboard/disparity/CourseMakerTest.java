package org.quarterboard.disparity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarterboard.charts.RatioMark;
import org.quarterboard.charts.RatioPeriod;
import org.quarterboard.charts.TrendBreak;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

class CourseMakerTest {

    private static final CountedCatalogue CATALOGUE = new CountedCatalogue();
    private static final CountedCode COURT = new CountedCode("court");
    private static final CountedCode REMAND = new CountedCode("remand");
    private static final CountedCode CUSTODY = new CountedCode("custody");
    private static final Quarter NEWEST = new Quarter(2026, 2);

    private final Map<CountedCode, List<PeriodCounts>> periods = new HashMap<>();

    @Test
    void aQuarterInWhichNothingIsCountedIsAGapAndNoZero() {
        quarter(0, "", 40, 160);
        quarter(2, "", 40, 160);
        DisparityPage.Course course = course(REMAND);
        assertThat(course.points()).hasSize(3);
        RatioPeriod gap = black(course).chart().periods().get(1);
        assertThat(gap.ratio()).isNull();
        assertThat(gap.state().word()).isEqualTo("Not counted");
        assertThat(gap.quarter().name()).isEqualTo("Q1 2026/27");
        assertThat(course.points().get(1).ratios()).containsOnly("Not counted");
        assertThat(black(course).chart().breaks()).isEmpty();
    }

    @Test
    void aBreakIsDrawnAndNamedBeforeTheFirstSpanThatIsCountedOtherwise() {
        quarter(3, "Census 2011", 40, 160);
        quarter(2, "Census 2011", 40, 160);
        // Nothing one quarter back.
        quarter(0, "Census 2021", 40, 160);
        DisparityPage.Course course = course(REMAND);
        assertThat(black(course).chart().breaks())
                .containsExactly(new TrendBreak(3, "Census 2021", "Break"));
        assertThat(course.points().get(3).remark()).contains("The series breaks here: Census 2021");
        assertThat(black(course).text().description())
                .contains("Census 2021, from Q2 2026/27 on: the figures before do not compare with it.");
    }

    @Test
    void theGroupFurthestFromOneIsDrawnFirstWhetherAboveOrBelow() {
        List<GroupCount> court = List.of(count("white", 400), count("black", 100), count("asian", 300));
        List<GroupCount> remand = List.of(count("white", 100), count("black", 50), count("asian", 15));
        for (int back = 0; back < 2; back++) {
            put(COURT, back, "", court);
            put(REMAND, back, "", remand);
        }
        DisparityPage.Course course = course(REMAND);
        // A fifth as often is further from as often than twice as often.
        assertThat(course.drawn().get(course.furthest()).name()).isEqualTo("Asian");
        assertThat(course.drawn()).extracting(DisparityPage.Drawn::name).containsExactlyElementsOf(course.groups());
    }

    @Test
    void theNewestSpanIsJudgedAsThePageJudgesIt() {
        // 26 of 304 beside 645 of 11111: clear where it is the only comparison, not clear as one of two.
        for (int back = 0; back < 2; back++) {
            put(COURT, back, "", List.of(count("white", 11_111), count("black", 304)));
            put(REMAND, back, "", List.of(count("white", 645), count("black", 26)));
            put(CUSTODY, back, "", List.of(count("white", 1000), count("black", 27)));
        }
        List<RatioPeriod> drawn = black(course(REMAND)).chart().periods();
        assertThat(drawn).extracting(period -> period.state().mark() == RatioMark.HIGHER).containsExactly(true, false);
    }

    @Test
    void tooFewToSayIsAGapToo() {
        quarter(1, "", 40, 160);
        quarter(0, "", 3, 160);
        RatioPeriod few = black(course(REMAND)).chart().periods().getLast();
        assertThat(few.ratio()).isNull();
        assertThat(few.state().word()).isEqualTo("Too few to say");
    }

    @Test
    void aSingleSpanIsNoCourse() {
        quarter(0, "", 40, 160);
        assertThat(course(REMAND).drawn()).isEmpty();
    }

    private DisparityPage.Drawn black(DisparityPage.Course course) {
        return course.drawn().stream()
                .filter(drawn -> drawn.name().equals("Black"))
                .findFirst()
                .orElseThrow();
    }

    private void quarter(int back, String basis, long remanded, long inCourt) {
        put(COURT, back, basis, List.of(count("white", 480), count("black", inCourt)));
        put(REMAND, back, basis, List.of(count("white", 48), count("black", remanded)));
    }

    private void put(CountedCode counted, int back, String basis, List<GroupCount> counts) {
        periods.computeIfAbsent(counted, ignored -> new ArrayList<>())
                .add(PeriodCounts.of(Period.of(NEWEST.plus(-back)), basis, counts));
    }

    private static GroupCount count(String group, long number) {
        return GroupCount.of(
                GroupKey.of(GroupDimension.ETHNICITY, group),
                number,
                new CountOrigin(CountOrigin.Kind.TYPED, "Records", NEWEST.end(), "", ""));
    }

    private DisparityPage.Course course(CountedCode counted) {
        Map<CountedCode, CountSeries> held = new HashMap<>();
        CATALOGUE.all().forEach(one -> held.put(
                one.code(), new CountSeries(one, periods.getOrDefault(one.code(), List.of()))));
        DisparityMaker maker = new DisparityMaker(held);
        DisparityQuestion question =
                DisparityQuestion.by(List.of(GroupDimension.ETHNICITY), GroupKey.ALL, NEWEST, 1);
        DisparityAnswers family = maker.answers(question, CATALOGUE.comparable());
        DisparityAnswer answer = family.of(counted).orElseThrow();
        List<DisparityAnswer> trend = new ArrayList<>();
        int longest = periods.get(counted).stream()
                .mapToInt(one -> Quarter.of(one.period().start()).until(NEWEST))
                .max()
                .orElse(0);
        for (int back = longest; back >= 0; back--) {
            trend.add(maker.alone(
                    question.over(NEWEST.plus(-back), 1), answer.counted(), answer.reference()));
        }
        Messages messages = new Messages();
        Formats formats = new Formats(messages);
        GroupWords groups = new GroupWords(messages);
        return new CourseMaker(
                        DisparityService.inFull(maker, CATALOGUE.comparable(), family, answer, trend),
                        new DisparityWords(
                                messages,
                                formats,
                                groups,
                                new FindingSentence(groups, messages, formats),
                                Messages.ENGLISH))
                .course("Norchester");
    }
}
