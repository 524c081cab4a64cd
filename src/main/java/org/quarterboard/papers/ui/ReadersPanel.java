package org.quarterboard.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterboard.papers.PackReadership;
import org.quarterboard.papers.PackReadership.Reader;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;

/** Who has opened a paper and who has not, for those who prepare the meeting. */
final class ReadersPanel extends Section {

    static final String ID = "readers";

    private static final long serialVersionUID = 1L;

    private final transient Formats formats;
    private final Locale locale;

    ReadersPanel(PackReadership readership, Formats formats, Locale locale) {
        this.formats = formats;
        this.locale = locale;
        setId(ID);
        addClassName("qb-no-print");
        add(new H2(getTranslation(
                "papers.readers.heading",
                readership.membersWhoRead(),
                readership.members().size())));
        add(new Paragraph(getTranslation("papers.readers.lead")));
        if (!readership.members().isEmpty()) {
            add(table("papers.readers.members", readership.members()));
        }
        if (!readership.others().isEmpty()) {
            add(table("papers.readers.others", readership.others()));
        }
    }

    private DataTable table(String caption, List<Reader> readers) {
        DataTable table = new DataTable(
                getTranslation(caption),
                List.of(
                        Column.text(getTranslation("papers.readers.who")),
                        Column.text(getTranslation("papers.readers.opened")),
                        Column.text(getTranslation("papers.readers.taken"))));
        readers.forEach(reader -> table.row(new Span(reader.name()), opened(reader), moment(reader.taken())));
        return table;
    }

    private Component opened(Reader reader) {
        if (!reader.known()) {
            return new Badge(Badge.Kind.NEUTRAL, getTranslation("papers.readers.unknown"));
        }
        return reader.opened().isPresent() || reader.taken().isPresent()
                ? moment(reader.opened())
                : new Badge(Badge.Kind.MISSING, getTranslation("papers.readers.not-yet"));
    }

    private Component moment(Optional<Instant> at) {
        return new Span(at.map(moment -> formats.moment(moment, locale)).orElse("–"));
    }
}
