package org.quarterboard.disparity.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quarterboard.disparity.CountedCode;
import org.quarterboard.disparity.DisparityQuestion;
import org.quarterboard.disparity.GroupDimension;
import org.quarterboard.disparity.GroupKey;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServicePage;

/** A question as an address has it. What an address cannot mean falls back to the usual question. */
final class QuestionAddress {

    static final String PAGE = "disproportionality";
    static final String CSV = "groups.csv";
    static final String SVG = "groups.svg";
    static final String PNG = "groups.png";

    private static final String BY = "by";
    private static final String WITHIN = "among";
    private static final String BASELINE = "compared-with";
    private static final String SPAN = "quarters";
    private static final String AGAINST = "against";
    private static final String OF = "/of/";

    private QuestionAddress() {}

    static String overview(SelectedService service, DisparityQuestion question) {
        return service.path(PAGE) + query(question);
    }

    static String page(SelectedService service, CountedCode counted, DisparityQuestion question) {
        return service.path(PAGE + OF + counted) + query(question);
    }

    /** The page of another service. */
    static String page(String service, CountedCode counted, DisparityQuestion question) {
        return "service/" + service + "/" + PAGE + OF + counted + query(question);
    }

    static String across(SelectedService service, CountedCode counted, DisparityQuestion question) {
        return service.path(PAGE + "/across/" + counted) + query(question);
    }

    static String download(
            SelectedService service, CountedCode counted, DisparityQuestion question, String file, Locale locale) {
        return "download/" + service.path(PAGE + OF + counted + "/" + file) + query(question) + "&lang="
                + locale.getLanguage();
    }

    private static String query(DisparityQuestion question) {
        StringBuilder query = new StringBuilder(
                "?" + ServicePage.QUARTER + "=" + question.quarter().nationalLabel());
        query.append("&" + SPAN + "=").append(question.quarters());
        query.append("&" + BY + "=")
                .append(String.join(
                        ".", question.by().stream().map(GroupDimension::code).toList()));
        if (!question.within().isAll()) {
            query.append("&" + WITHIN + "=").append(encoded(question.within().code()));
        }
        if (!question.baseline().equals(usual(question).baseline())) {
            query.append("&" + BASELINE + "=")
                    .append(encoded(question.baseline().code()));
        }
        question.reference().ifPresent(code -> query.append("&" + AGAINST + "=").append(code));
        return query.toString();
    }

    private static DisparityQuestion usual(DisparityQuestion question) {
        return DisparityQuestion.by(question.by(), question.within(), question.quarter(), question.quarters());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** @param newest the quarter that is meant where none is named */
    static DisparityQuestion question(Map<String, List<String>> parameters, Quarter newest) {
        Quarter quarter =
                first(parameters, ServicePage.QUARTER).flatMap(Quarter::parse).orElse(newest);
        int span = first(parameters, SPAN)
                .flatMap(text -> DisparityQuestion.SPANS.stream()
                        .filter(one -> String.valueOf(one).equals(text))
                        .findFirst())
                .orElse(4);
        List<GroupDimension> by = by(first(parameters, BY).orElse(""));
        GroupKey within = first(parameters, WITHIN)
                .flatMap(GroupKey::parse)
                .filter(group -> !group.unknown())
                .filter(group -> by.stream().noneMatch(dimension -> touches(group, dimension)))
                .orElse(GroupKey.ALL);
        DisparityQuestion usual = DisparityQuestion.by(by, within, quarter, span);
        DisparityQuestion asked = first(parameters, BASELINE)
                .flatMap(GroupKey::parse)
                .flatMap(usual::comparedWith)
                .orElse(usual);
        return first(parameters, AGAINST)
                .flatMap(QuestionAddress::code)
                .map(asked::against)
                .orElse(asked);
    }

    private static boolean touches(GroupKey group, GroupDimension dimension) {
        return group.item(dimension).isPresent()
                || (dimension == GroupDimension.ETHNIC_DETAIL
                        && group.item(GroupDimension.ETHNICITY).isPresent());
    }

    private static List<GroupDimension> by(String text) {
        List<GroupDimension> by = new ArrayList<>();
        Arrays.stream(text.split("\\."))
                .map(GroupDimension::of)
                .flatMap(Optional::stream)
                .distinct()
                .limit(2)
                .forEach(by::add);
        return by.isEmpty() || by.containsAll(List.of(GroupDimension.ETHNICITY, GroupDimension.ETHNIC_DETAIL))
                ? List.of(GroupDimension.ETHNICITY)
                : by;
    }

    /** Empty for what cannot be a code. */
    static Optional<CountedCode> code(String text) {
        try {
            return Optional.of(new CountedCode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }
}
