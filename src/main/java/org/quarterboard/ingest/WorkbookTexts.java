package org.quarterboard.ingest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterboard.ingest.format.WorkbookHead;
import org.quarterboard.ingest.format.WorkbookWords;
import org.quarterboard.kpi.Category;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.Stage;
import org.quarterboard.kpi.Unit;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.springframework.stereotype.Component;

/** The words of a workbook, out of the message files. */
@Component
class WorkbookTexts {

    private static final List<String> NOTES =
            List.of("what", "fill", "gaps", "empty", "provisional", "notes", "upload", "ask");
    private static final String GROUPED = "-group";
    /** Not in education, training or employment: one item of both vocabularies. */
    private static final String NONE = "none";

    private final Messages messages;
    private final Formats formats;

    WorkbookTexts(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** The words in Welsh, or in English for any other language. */
    WorkbookWords in(Locale locale) {
        return new Words(Messages.supported(locale));
    }

    private final class Words implements WorkbookWords {

        private final Locale locale;

        Words(Locale locale) {
            this.locale = locale;
        }

        @Override
        public boolean welsh() {
            return Messages.WELSH.equals(locale);
        }

        @Override
        public String title(WorkbookHead head) {
            return text("title", head.serviceName(), formats.quarter(head.quarter(), locale));
        }

        @Override
        public List<Note> notes(WorkbookHead head) {
            return NOTES.stream()
                    .map(note -> new Note(text(note + ".heading"), text(note + ".text")))
                    .toList();
        }

        @Override
        public String sheetTitle(int kpi, WorkbookHead head) {
            String name = named("kpi.name." + kpi, head.wales());
            return text(
                    "sheet", Integer.toString(kpi), name, head.serviceName(), formats.quarter(head.quarter(), locale));
        }

        @Override
        public String sheetLead() {
            return text("lead");
        }

        @Override
        public String measure(Measure measure, DefinitionVersion version, boolean wales) {
            String name = measure.code().value() + ": " + messages.get(version.titleKey(wales), locale);
            return measure.caseLevelOnly() ? text("case-level", name) : name;
        }

        @Override
        public String stage(Stage stage) {
            return messages.get(stage.messageKey(), locale);
        }

        @Override
        public String breakdown(List<Category> categories, boolean wales) {
            if (categories.isEmpty()) {
                return text("whole");
            }
            Stream<String> items = categories.stream().map(category -> item(category, wales));
            return items.collect(Collectors.joining("; "));
        }

        @Override
        public String counted(Cell cell, Unit unit) {
            return text("counted."
                    + (unit == Unit.BINARY ? unit.name() : cell.kind().name()));
        }

        @Override
        public String figureRefused(Unit unit) {
            return text("refused." + (unit == Unit.BINARY ? unit : Unit.COUNT).name());
        }

        @Override
        public String gapRefused() {
            return text("refused.gap");
        }

        @Override
        public String provisionalRefused() {
            return text("refused.provisional");
        }

        /** A group bears the name of its vocabulary: it stands beside a single type that is called the same. */
        private String item(Category category, boolean wales) {
            String item = named(category.messageKey(), wales);
            return category.dimension().endsWith(GROUPED) && !category.item().equals(NONE)
                    ? messages.get(category.dimensionKey(), locale) + ": " + item
                    : item;
        }

        private String named(String key, boolean wales) {
            return messages.get(messages.wording(key, wales), locale);
        }

        private String text(String key, Object... params) {
            return messages.get("imports.workbook." + key, locale, params);
        }
    }
}
