package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterboard.kpi.CellWords;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.meetings.AttendanceCorrectionService;
import org.quarterboard.meetings.MinuteCommentService;
import org.quarterboard.meetings.MinuteEntryService;
import org.quarterboard.meetings.MinutesDraftService;
import org.quarterboard.meetings.MinutesService;
import org.quarterboard.meetings.Topic;
import org.quarterboard.meetings.TopicSource;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ui.SelectedService;
import org.springframework.stereotype.Component;

/** What the parts of the minutes page work with. */
@Component
class MinutesDesk {

    private final MinutesService minutes;
    private final MinutesDraftService drafts;
    private final MinuteEntryService entries;
    private final MinuteCommentService comments;
    private final AttendanceCorrectionService attendance;
    private final MeasureCatalogue catalogue;
    private final CellWords measureWords;
    private final Formats formats;

    MinutesDesk(
            MinutesService minutes,
            MinutesDraftService drafts,
            MinuteEntryService entries,
            MinuteCommentService comments,
            AttendanceCorrectionService attendance,
            MeasureCatalogue catalogue,
            CellWords measureWords,
            Formats formats) {
        this.minutes = minutes;
        this.drafts = drafts;
        this.entries = entries;
        this.comments = comments;
        this.attendance = attendance;
        this.catalogue = catalogue;
        this.measureWords = measureWords;
        this.formats = formats;
    }

    MinutesService minutes() {
        return minutes;
    }

    MinutesDraftService drafts() {
        return drafts;
    }

    MinuteEntryService entries() {
        return entries;
    }

    MinuteCommentService comments() {
        return comments;
    }

    AttendanceCorrectionService attendance() {
        return attendance;
    }

    Formats formats() {
        return formats;
    }

    List<Measure> measures() {
        return catalogue.measures();
    }

    String measure(Measure measure, SelectedService service, Locale locale) {
        return measureWords.ofMeasure(measure.code().value(), service.welsh(), locale);
    }

    /** A place to read what something is about. */
    record Link(String title, String path) {

        Anchor anchor() {
            Anchor anchor = new Anchor(path, title);
            // A file is no page: without the attribute the router would look for one.
            if (path.startsWith("download/")) {
                anchor.getElement().setAttribute("download", true);
            }
            return anchor;
        }
    }

    /** Where the topics of the minutes of a meeting of the board lead, as far as the reader may go there. */
    Function<Topic, List<Link>> links(MeetingPage.Shown shown, UUID meeting, Locale locale) {
        Map<Ref, TopicSource.Choice> things = minutes.things(shown.board().id(), meeting, locale).stream()
                .filter(TopicSource.Choice::stands)
                .collect(Collectors.toMap(TopicSource.Choice::ref, Function.identity(), (one, same) -> one));
        SelectedService service = shown.service();
        return topic -> {
            List<Link> links = new ArrayList<>();
            if (topic.measure() != null && service.may(Capability.Names.READ_KPI)) {
                links.add(new Link(
                        measureWords.ofMeasure(topic.measure().value(), service.welsh(), locale),
                        service.path("kpis/" + topic.measure())));
            }
            TopicSource.Choice thing = topic.thing() == null ? null : things.get(topic.thing());
            if (thing != null) {
                links.add(new Link(thing.title(), thing.path()));
            }
            return links;
        };
    }
}
