package org.quarterboard.ingest.format;

/** The number of a KPI however it is written: "KPI 1", "KPI1", "kpi 01", "1", "DPA 1". */
final class KpiNumber {

    private static final int LAST = 10;

    private KpiNumber() {}

    /** 1 to 10; 0 if it is no KPI. */
    static int of(String text) {
        String plain = Synonyms.plain(text);
        String digits = plain.startsWith("kpi") || plain.startsWith("dpa") ? plain.substring(3) : plain;
        if (digits.isEmpty() || digits.length() > 2 || !Character.isDigit(text.charAt(text.length() - 1))) {
            return 0;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            number = number * 10 + (c - '0');
        }
        return number <= LAST ? number : 0;
    }
}
