package org.quarterboard.disparity.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterboard.disparity.CountedCode;
import org.quarterboard.disparity.DisparityQuestion;
import org.quarterboard.disparity.GroupDimension;
import org.quarterboard.disparity.ReleasePaths;
import org.quarterboard.disparity.ReleaseQuestion;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServicePage;

/** What a statement is to hold, as an address has it. */
final class ReleaseAddress {

    static final String PREPARE = ReleasePaths.STATEMENTS + "/prepare";

    private static final String SPAN = "quarters";
    private static final String COUNTED = "counted";
    private static final String BY = "by";
    private static final String AND = ".";
    private static final String CROSSED = "-with-";

    private ReleaseAddress() {}

    static String prepare(SelectedService service, ReleaseQuestion question) {
        return service.path(PREPARE) + "?" + ServicePage.QUARTER + "="
                + question.quarter().nationalLabel() + "&" + SPAN + "=" + question.quarters() + "&" + COUNTED + "="
                + question.counted().stream().map(CountedCode::value).collect(Collectors.joining(AND)) + "&" + BY + "="
                + question.by().stream()
                        .map(each -> each.stream().map(GroupDimension::code).collect(Collectors.joining(CROSSED)))
                        .collect(Collectors.joining(AND));
    }

    /** Empty for an address that says too little. */
    static Optional<ReleaseQuestion> question(Map<String, List<String>> parameters) {
        Optional<Quarter> quarter = first(parameters, ServicePage.QUARTER).flatMap(Quarter::parse);
        int span = first(parameters, SPAN)
                .flatMap(text -> DisparityQuestion.SPANS.stream()
                        .filter(one -> String.valueOf(one).equals(text))
                        .findFirst())
                .orElse(4);
        List<CountedCode> counted = parts(parameters, COUNTED).stream()
                .map(QuestionAddress::code)
                .flatMap(Optional::stream)
                .toList();
        List<List<GroupDimension>> by = parts(parameters, BY).stream()
                .map(text -> Arrays.stream(text.split(CROSSED, -1))
                        .map(GroupDimension::of)
                        .flatMap(Optional::stream)
                        .distinct()
                        .limit(2)
                        .toList())
                .filter(each -> !each.isEmpty())
                .toList();
        return quarter.filter(known -> !counted.isEmpty() && !by.isEmpty())
                .map(known -> new ReleaseQuestion(known, span, counted, by));
    }

    private static List<String> parts(Map<String, List<String>> parameters, String name) {
        return first(parameters, name)
                .map(text -> List.of(text.split("\\.", -1)))
                .orElse(List.of());
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }
}
