package org.quarterboard.charts.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One picture for light and dark screens. The same chart drawn in both themes differs in its colours only; where they
 * differ, the browser is told both and takes the one of the reader's colour scheme, at once and without a new request.
 */
public final class ScreenSvg {

    private static final Pattern COLOUR = Pattern.compile("(?<= (?:fill|stroke)=\")[^\"]+(?=\")");

    private ScreenSvg() {}

    /** The light picture where the two differ in more than colours. */
    public static String of(String light, String dark) {
        if (!COLOUR.matcher(light).replaceAll("").equals(COLOUR.matcher(dark).replaceAll(""))) {
            return light;
        }
        List<String> darkColours = new ArrayList<>();
        Matcher inDark = COLOUR.matcher(dark);
        while (inDark.find()) {
            darkColours.add(inDark.group());
        }
        int[] next = {0};
        return COLOUR.matcher(light)
                .replaceAll(found -> Matcher.quoteReplacement(both(found.group(), darkColours.get(next[0]++))));
    }

    private static String both(String light, String dark) {
        return light.equals(dark) ? light : "light-dark(" + light + ", " + dark + ")";
    }
}
