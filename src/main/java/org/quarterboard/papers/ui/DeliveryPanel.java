package org.quarterboard.papers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.quarterboard.papers.DeliveryService;
import org.quarterboard.papers.PaperDelivery;
import org.quarterboard.papers.PaperItem;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DayPicker;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.FormDialog;

/** To whom a published paper went, and whether the oversight manager has had it in time. */
final class DeliveryPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient DeliveryService deliveries;
    private final transient ServiceId service;
    private final transient PaperItem paper;
    private final transient Formats formats;
    private final Locale locale;
    private final boolean notes;
    private final LocalDate today;

    /** @param notes whether the person may note that it went to somebody in another way */
    DeliveryPanel(
            DeliveryService deliveries,
            ServiceId service,
            PaperItem paper,
            Formats formats,
            Locale locale,
            boolean notes,
            LocalDate today) {
        this.deliveries = deliveries;
        this.service = service;
        this.paper = paper;
        this.formats = formats;
        this.locale = locale;
        this.notes = notes;
        this.today = today;
        fill();
    }

    private void fill() {
        removeAll();
        List<PaperDelivery> all = deliveries.of(service, paper.uuid());
        add(new H2(getTranslation("papers.delivery.heading")));
        List<PaperDelivery> beyond = all.stream()
                .filter(one -> one.kind() != PaperDelivery.Kind.MEMBER)
                .toList();
        add(new Paragraph(getTranslation("papers.delivery.members", all.size() - beyond.size())));
        if (beyond.isEmpty()) {
            add(new Paragraph(new Badge(Badge.Kind.ATTENTION, getTranslation("papers.delivery.no-oversight"))));
        } else {
            UnorderedList lines = new UnorderedList();
            beyond.forEach(one -> lines.add(new ListItem(line(one))));
            add(new Paragraph(getTranslation("papers.delivery.oversight")), lines);
        }
        if (notes) {
            add(new Button(getTranslation("papers.delivery.note"), click -> dialog().open()));
        }
    }

    private String line(PaperDelivery one) {
        String day = formats.date(one.wentOn(), locale);
        long before = ChronoUnit.DAYS.between(one.wentOn(), paper.meetingOn());
        return getTranslation(
                before >= 0 ? "papers.delivery.line" : "papers.delivery.line-after",
                one.recipient(),
                day,
                Math.abs(before),
                getTranslation("papers.delivery.kind." + one.kind()));
    }

    private FormDialog dialog() {
        FormDialog dialog =
                new FormDialog(getTranslation("papers.delivery.note"), getTranslation("papers.delivery.note-lead"));
        TextField to = new TextField(getTranslation("papers.delivery.to"));
        to.setMaxLength(DeliveryService.LONGEST);
        to.setRequiredIndicatorVisible(true);
        DatePicker on = new DayPicker(getTranslation("papers.delivery.on"));
        on.setValue(today);
        dialog.fields(to, on);
        dialog.save(getTranslation("papers.delivery.save"), errors -> {
            if (on.getValue() == null) {
                errors.show(on, getTranslation("papers.error.delivery-day"));
                return;
            }
            deliveries.note(service, paper.uuid(), to.getValue(), on.getValue());
            fill();
            Feedback.done(getTranslation("papers.delivery.saved"));
        });
        return dialog;
    }
}
