package org.quarterboard.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.shared.Quarter;

/**
 * Reads the explorer's address. What is not there has a default; what cannot be read has the same, and is told.
 *
 * @param newest the last quarter where none is named
 */
record ExploreAddress(MeasureCatalogue catalogue, Quarter newest) {

    private static final int QUARTERS = 8;
    private static final int LONGEST = 40;
    private static final int MOST_SERVICES = 400;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,20}");

    /** What in the address could not be read: a key of a message, and what stood there. */
    record Problem(String key, String found) {}

    record Read(ExploreFilter filter, List<Problem> problems) {}

    Read read(Map<String, String> parameters) {
        List<Problem> problems = new ArrayList<>();
        Measure measure = measure(parameters.getOrDefault(ExploreFilter.MEASURE, ""), problems);
        String by = by(measure, parameters.get(ExploreFilter.BY), problems);
        List<String> services = new ArrayList<>();
        boolean all = services(parameters.getOrDefault(ExploreFilter.SERVICES, ""), services, problems);
        Quarter to = quarter(parameters.getOrDefault(ExploreFilter.TO, ""), newest, problems);
        Quarter from = quarter(parameters.getOrDefault(ExploreFilter.FROM, ""), earlier(to), problems);
        if (from.compareTo(to) > 0) {
            problems.add(new Problem("backwards", ""));
            Quarter later = from;
            from = to;
            to = later;
        }
        boolean share = share(parameters.getOrDefault(ExploreFilter.VALUES, ""), problems);
        return new Read(new ExploreFilter(measure.code(), by, services, all, from, to, share), problems);
    }

    private static Quarter earlier(Quarter to) {
        return to.year() < 1903 ? to : to.plus(1 - QUARTERS);
    }

    private Measure measure(String text, List<Problem> problems) {
        Measure first = catalogue.measures().getFirst();
        if (text.isEmpty()) {
            return first;
        }
        Optional<Measure> found = catalogue.measures().stream()
                .filter(measure -> measure.code().equals(code(text)))
                .findFirst();
        if (found.isEmpty()) {
            problems.add(new Problem("measure", cut(text)));
        }
        return found.orElse(first);
    }

    private static Object code(String text) {
        try {
            return new MeasureCode(text);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private String by(Measure measure, @Nullable String text, List<Problem> problems) {
        List<Breakdown> breakdowns = Breakdown.of(catalogue, measure);
        String first = breakdowns.getFirst().token();
        if (text == null || text.isEmpty()) {
            return first;
        }
        if (breakdowns.stream().anyMatch(each -> each.token().equals(text))) {
            return text;
        }
        problems.add(new Problem("by", cut(text)));
        return first;
    }

    /** @return whether all services are asked for */
    private static boolean services(String text, List<String> codes, List<Problem> problems) {
        if (text.equals(ExploreFilter.EVERY)) {
            return true;
        }
        for (String code : text.split(",")) {
            if (code.isEmpty()) {
                continue;
            }
            if (!CODE.matcher(code).matches() || codes.size() >= MOST_SERVICES) {
                problems.add(new Problem("service", cut(code)));
            } else if (!codes.contains(code)) {
                codes.add(code);
            }
        }
        return false;
    }

    private static Quarter quarter(String text, Quarter otherwise, List<Problem> problems) {
        if (text.isEmpty()) {
            return otherwise;
        }
        return Quarter.parse(text.toUpperCase(Locale.ROOT)).orElseGet(() -> {
            problems.add(new Problem("quarter", cut(text)));
            return otherwise;
        });
    }

    private static boolean share(String text, List<Problem> problems) {
        if (!text.isEmpty() && !text.equals(ExploreFilter.SHARE) && !text.equals(ExploreFilter.COUNT)) {
            problems.add(new Problem("values", cut(text)));
        }
        return text.equals(ExploreFilter.SHARE);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
