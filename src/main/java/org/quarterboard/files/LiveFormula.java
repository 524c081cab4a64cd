package org.quarterboard.files;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A formula that asks another program (DDE: {@code program|topic!item}) or fetches something from elsewhere. */
final class LiveFormula {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"|'[^']*+'");
    private static final Pattern LIVE = Pattern.compile(
            "\\||\\b(?:WEBSERVICE|FILTERXML|RTD|CALL|REGISTER|REGISTER\\.ID|EXEC|EVALUATE|DDE|SQL\\.REQUEST"
                    + "|IMPORT(?:XML|DATA|RANGE|HTML|FEED))\\s*+\\(",
            Pattern.CASE_INSENSITIVE);

    private LiveFormula() {}

    static boolean isIn(String formula) {
        Matcher plain = QUOTED.matcher(formula);
        return LIVE.matcher(plain.replaceAll("''")).find();
    }
}
