package org.quarterboard.ingest.format;

import java.util.List;
import java.util.Optional;
import org.quarterboard.kpi.Gap;

/** The fixed words of the workbook layout beside its columns and labels: sheets, letters of gaps, and yes. */
final class WorkbookTerms {

    static final String LAYOUT = "quarterboard-workbook-1";

    static final int KPIS = 10;

    /** The gaps in the order in which they are offered. */
    static final List<Gap> GAPS = List.of(Gap.NOT_APPLICABLE, Gap.UNAVAILABLE, Gap.SUPPRESSED, Gap.NOT_RETURNED);

    private static final String NOT_RETURNED = "n";
    private static final List<String> YES = List.of("yes", "y", "ie", "ydy", "true", "provisional", "dros dro");
    private static final List<String> NO = List.of("no", "n", "na", "nac ydy", "false", "final", "terfynol");

    private WorkbookTerms() {}

    static String readMe(boolean inWelsh) {
        return inWelsh ? "Darllenwch fi" : "Read me";
    }

    static boolean isReadMe(String sheet) {
        String key = Texts.key(sheet);
        return key.equals(Texts.key(readMe(false))) || key.equals(Texts.key(readMe(true)));
    }

    static String sheet(int kpi, boolean inWelsh) {
        return (inWelsh ? "DPA " : "KPI ") + kpi;
    }

    /** The KPI of a sheet, by its name in either language; 0 if it is no sheet of a KPI. */
    static int kpi(String sheet) {
        String key = Texts.key(sheet);
        if (!key.startsWith("kpi") && !key.startsWith("dpa")) {
            return 0;
        }
        String number = Texts.trimmed(key.substring(3));
        for (int kpi = 1; kpi <= KPIS; kpi++) {
            if (number.equals(Integer.toString(kpi))) {
                return kpi;
            }
        }
        return 0;
    }

    /**
     * The letter of a gap. Unlike elsewhere "not returned" has one too: an empty row of a workbook says nothing, so
     * that what is held as not returned would be lost without it.
     */
    static String letter(Gap gap) {
        return gap == Gap.NOT_RETURNED ? NOT_RETURNED : gap.letter();
    }

    /** All letters, as a finding offers them. */
    static String letters() {
        return String.join(", ", GAPS.stream().map(WorkbookTerms::letter).toList());
    }

    /** The gap of a letter, small or capital, in square brackets or not. */
    static Optional<Gap> gap(String text) {
        String key = Texts.key(text);
        String letter = key.length() == 3 && key.startsWith("[") && key.endsWith("]") ? key.substring(1, 2) : key;
        return GAPS.stream().filter(gap -> letter(gap).equals(letter)).findFirst();
    }

    static String yes(boolean inWelsh) {
        return inWelsh ? "ie" : "yes";
    }

    /** What stands under "Provisional"; empty if it is neither yes nor no. */
    static Optional<Boolean> provisional(String text) {
        String key = Texts.key(text);
        if (key.isEmpty() || NO.contains(key)) {
            return Optional.of(false);
        }
        return YES.contains(key) ? Optional.of(true) : Optional.empty();
    }
}
