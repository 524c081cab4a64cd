package org.quarterboard.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.quarterboard.disparity.AcrossAnswers;
import org.quarterboard.disparity.CountedCode;
import org.quarterboard.disparity.DisparityAcross;
import org.quarterboard.disparity.DisparityAnswer;
import org.quarterboard.disparity.DisparityAnswers;
import org.quarterboard.disparity.DisparityLine;
import org.quarterboard.disparity.DisparityQuestion;
import org.quarterboard.disparity.DisparityService;
import org.quarterboard.disparity.GroupDimension;
import org.quarterboard.disparity.GroupKey;
import org.quarterboard.shared.Quarter;

/** What is asked of counts by group, and the same sums in one statement each. */
record DisparityQuestions(DisparityWorld world) {

    private static final int YEAR = 4;
    private static final int THREE_YEARS = 12;
    private static final String STAGE = "stop-search";

    /** Sums over the span, and the residents of the same groups; a group of residents that is not counted is no line. */
    private static final String OF_ONE = """
            SELECT c.counted, c.group_code, SUM(c.number)
            FROM group_count c
            WHERE c.service_id = ? AND c.superseded_at = '9999-12-31 00:00:00'
              AND c.period_start >= ? AND c.period_end <= ?
            GROUP BY c.counted, c.group_code""";

    private static final String OF_ALL = """
            SELECT s.code, c.group_code, SUM(c.number),
                   (SELECT SUM(p.children) FROM service_authority a JOIN population p ON p.authority_id = a.authority_id
                    WHERE a.service_id = s.id AND p.year = ? AND p.superseded_at = '9999-12-31 00:00:00'
                      AND CONCAT('ethnicity=', LOWER(p.ethnicity)) = c.group_code)
            FROM service s JOIN group_count c ON c.service_id = s.id
            WHERE s.id IN (%s) AND c.counted = ? AND c.superseded_at = '9999-12-31 00:00:00' AND c.period_start >= ? AND c.period_end <= ?
            GROUP BY s.id, s.code, c.group_code""";

    List<Question> all() {
        return List.of(overview(YEAR), overview(THREE_YEARS), full(), across(YEAR), across(THREE_YEARS));
    }

    /** The first page: everything counted by ethnic group. */
    private Question overview(int quarters) {
        Quarter last = world.services().last();
        DisparityQuestion question = DisparityQuestion.usual(last).over(last, quarters);
        return new Question(
                "overview, %d quarters".formatted(quarters),
                "eight things counted of one service by ethnic group over %d quarters, tested together"
                        .formatted(quarters),
                Question.Asker.HEAD_OF_SERVICE,
                () -> {
                    List<DisparityAnswer> answers = world.services()
                            .bean(DisparityService.class)
                            .answers(world.services().home(), question)
                            .answers();
                    return () -> lines("", answers);
                },
                List.of(sums(last, quarters)),
                rows -> sums("", rows.getFirst(), List.of(GroupDimension.ETHNICITY)));
    }

    /** Everything that pages could show of a service: each dimension in each quarter. */
    private Question full() {
        List<Quarter> quarters = world.services().quarters().toList();
        return new Question(
                "full analysis",
                "eight things counted of one service by four dimensions in each of %d quarters: %d questions"
                        .formatted(quarters.size(), quarters.size() * DisparityWorld.DIMENSIONS.size()),
                Question.Asker.HEAD_OF_SERVICE,
                () -> {
                    DisparityService service = world.services().bean(DisparityService.class);
                    List<DisparityQuestion> questions = new ArrayList<>();
                    for (Quarter quarter : quarters) {
                        for (GroupDimension dimension : DisparityWorld.DIMENSIONS) {
                            questions.add(DisparityQuestion.by(List.of(dimension), GroupKey.ALL, quarter, 1));
                        }
                    }
                    List<DisparityAnswers> answers =
                            service.answers(world.services().home(), questions);
                    return () -> answers.stream()
                            .flatMap(one -> lines(one.question().quarter().nationalLabel(), one.answers()).stream())
                            .collect(Collectors.toCollection(TreeSet::new));
                },
                quarters.stream().map(quarter -> sums(quarter, 1)).toList(),
                rows -> {
                    Collection<String> lines = new TreeSet<>();
                    for (int i = 0; i < quarters.size(); i++) {
                        lines.addAll(sums(quarters.get(i).nationalLabel(), rows.get(i), DisparityWorld.DIMENSIONS));
                    }
                    return lines;
                });
    }

    private SqlQuery sums(Quarter last, int quarters) {
        return SqlQuery.same(
                OF_ONE, world.services().home().value(), last.plus(1 - quarters).start(), last.end());
    }

    /** One thing in every service that an oversight manager follows. */
    private Question across(int quarters) {
        Quarter last = world.services().last();
        DisparityQuestion question = DisparityQuestion.usual(last).over(last, quarters);
        return new Question(
                "all services, %d quarters".formatted(quarters),
                "stop and search by ethnic group in every service against its residents over %d quarters, tested together"
                        .formatted(quarters),
                Question.Asker.OVERSIGHT_MANAGER,
                () -> {
                    AcrossAnswers answers = world.services()
                            .bean(DisparityAcross.class)
                            .of(world.services().home(), question, new CountedCode(STAGE));
                    return () -> answers.lines().stream()
                            .flatMap(line -> line.answer().lines().stream()
                                    .map(group -> line.service().code() + "|" + counts(group)))
                            .collect(Collectors.toCollection(TreeSet::new));
                },
                List.of(SqlQuery.same(
                        OF_ALL.formatted(ids()),
                        last.year(),
                        STAGE,
                        last.plus(1 - quarters).start(),
                        last.end())),
                rows -> rows.getFirst().stream()
                        .filter(row -> ethnicity(String.valueOf(row[1])))
                        .map(row -> "%s|%s|%s|%s".formatted(row[0], row[1], row[2], row[3] == null ? "" : row[3]))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Those that the oversight manager reads; the database may hold others. */
    private String ids() {
        return world.services().services().stream()
                .map(id -> String.valueOf(id.value()))
                .collect(Collectors.joining(","));
    }

    private static Collection<String> lines(String before, List<DisparityAnswer> answers) {
        return answers.stream()
                .filter(answer -> !answer.isEmpty())
                .flatMap(answer -> answer.lines().stream()
                        .map(line -> "%s|%s|%s|%s"
                                .formatted(
                                        before,
                                        answer.counted().code(),
                                        line.group().code(),
                                        line.numerator().number())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String counts(DisparityLine line) {
        Long denominator = line.denominator().number();
        return "%s|%s|%s"
                .formatted(line.group().code(), line.numerator().number(), denominator == null ? "" : denominator);
    }

    private static Collection<String> sums(String before, List<Object[]> rows, List<GroupDimension> dimensions) {
        return rows.stream()
                .filter(row -> dimensions.stream().anyMatch(dimension -> of(String.valueOf(row[1]), dimension)))
                .map(row -> "%s|%s|%s|%s".formatted(before, row[0], row[1], row[2]))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean ethnicity(String group) {
        return of(group, GroupDimension.ETHNICITY);
    }

    /** Whether the group is told apart by this dimension alone. */
    private static boolean of(String group, GroupDimension dimension) {
        return !group.contains(";") && group.toLowerCase(Locale.ROOT).startsWith(dimension.code() + "=");
    }
}
