package org.quarterboard.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * What the XML parts of a workbook hold, counted over all of them: a part is bound in under any name, so each is looked
 * at as if it were a sheet, the shared texts and a list of relationships.
 */
final class WorkbookContent {

    private static final int LONGEST_FORMULA = 8_192;
    private static final Set<String> FORMULAS =
            Set.of("f", "definedName", "formula", "formula1", "formula2", "calculatedColumnFormula");

    private final WorkbookLimits limits;
    private int rows;
    private int cells;
    private int texts;
    private boolean workbook;

    WorkbookContent(WorkbookLimits limits) {
        this.limits = limits;
    }

    /** Whether a part of it is said to be a workbook. */
    boolean isWorkbook() {
        return workbook;
    }

    XmlScan.Listener part(String name) {
        return new Part(name);
    }

    private final class Part implements XmlScan.Listener {

        private final String name;
        private final boolean contentTypes;
        private final boolean relationships;
        private final ByteArrayOutputStream formula = new ByteArrayOutputStream();
        private String cell = "";
        private boolean inCell;
        private boolean inFormula;
        private int characters;

        Part(String name) {
            this.name = name;
            this.contentTypes = name.toLowerCase(Locale.ROOT).equals(PackageRules.CONTENT_TYPES);
            this.relationships = name.toLowerCase(Locale.ROOT).endsWith(".rels");
        }

        @Override
        public void open(XmlTag tag) throws Refused {
            switch (tag.name()) {
                case "c" -> {
                    beginCell(tag.value("r"));
                    count(++cells);
                }
                case "si" -> {
                    beginCell("");
                    count(++texts);
                }
                case "row" -> row(tag);
                case "dimension" -> refuseBeyond(lastRow(tag.value("ref")));
                case "Relationship" -> {
                    if (relationships) {
                        PackageRules.refuseRelationship(name, tag);
                    }
                }
                case "Default", "Override" -> {
                    if (contentTypes) {
                        workbook |= PackageRules.isWorkbook(name, tag.value("ContentType"));
                    }
                }
                case "ddeLink", "oleLink", "externalBook", "externalReference" ->
                    throw new Refused(SpreadsheetFault.EXTERNAL_LINK, name, tag.name(), "");
                case "oleObject" -> throw new Refused(SpreadsheetFault.EMBEDDED, name, tag.name(), "");
                default -> {
                    if (FORMULAS.contains(tag.name())) {
                        inFormula = true;
                        formula.reset();
                    }
                }
            }
        }

        private void beginCell(String reference) {
            inCell = true;
            characters = 0;
            cell = reference;
        }

        private void count(int found) throws Refused {
            if (found > limits.cells()) {
                throw new Refused(
                        SpreadsheetFault.TOO_MANY_CELLS,
                        name,
                        Integer.toString(found),
                        Integer.toString(limits.cells()));
            }
        }

        private void row(XmlTag tag) throws Refused {
            rows++;
            if (rows > limits.rows()) {
                throw tooManyRows(rows, limits.rows());
            }
            refuseBeyond(number(tag.value("r")));
        }

        /** A size within what a sheet can have is not believed: programs overstate it where whole columns are formatted. */
        private void refuseBeyond(long row) throws Refused {
            if (row > WorkbookLimits.LAST_ROW) {
                throw tooManyRows(row, limits.rows());
            }
        }

        private Refused tooManyRows(long found, int most) {
            return new Refused(SpreadsheetFault.TOO_MANY_ROWS, name, Long.toString(found), Integer.toString(most));
        }

        @Override
        public void close(String tag) throws Refused {
            if (tag.equals("c") || tag.equals("si")) {
                inCell = false;
            } else if (inFormula && FORMULAS.contains(tag)) {
                inFormula = false;
                String text = XmlTag.resolved(formula.toString(StandardCharsets.UTF_8));
                if (LiveFormula.isIn(text)) {
                    throw new Refused(SpreadsheetFault.LIVE_FORMULA, where(), text, "");
                }
            }
        }

        @Override
        public void text(byte[] bytes, int from, int length) throws Refused {
            if (inFormula) {
                formula.write(bytes, from, length);
                refuseLong(formula.size(), LONGEST_FORMULA);
            }
            if (inCell) {
                for (int i = from; i < from + length; i++) {
                    // In UTF-8 every character has one byte that is no continuation.
                    characters += (bytes[i] & 0xC0) == 0x80 ? 0 : 1;
                }
                refuseLong(characters, WorkbookLimits.LONGEST_TEXT);
            }
        }

        private void refuseLong(int found, int most) throws Refused {
            if (found > most) {
                throw new Refused(SpreadsheetFault.TEXT_TOO_LONG, where(), "", Integer.toString(most));
            }
        }

        private String where() {
            return cell.isEmpty() ? name : name + " " + cell;
        }
    }

    /** The last row of a range such as {@code A1:C20}; 0 if it names none. */
    static long lastRow(String range) {
        int digits = range.length();
        while (digits > 0 && Character.isDigit(range.charAt(digits - 1))) {
            digits--;
        }
        return number(range.substring(digits));
    }

    private static long number(String text) {
        if (text.isEmpty() || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        return text.length() > 15 ? Long.MAX_VALUE : Long.parseLong(text);
    }
}
