package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.MeetingPanel;
import org.quarterboard.security.Capability.Names;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;

/** On the page of a meeting: its newest paper in each language, or what to do to get one. */
@Component
class PaperPanel implements MeetingPanel {

    private final PaperService papers;
    private final ServiceDirectory directory;
    private final Messages messages;
    private final Formats formats;
    private final Today today;

    PaperPanel(PaperService papers, ServiceDirectory directory, Messages messages, Formats formats, Today today) {
        this.papers = papers;
        this.directory = directory;
        this.messages = messages;
        this.formats = formats;
        this.today = today;
    }

    @Override
    public Optional<Content> about(ServiceId service, MeetingItem meeting, Set<String> capabilities, Locale locale) {
        if (!capabilities.contains(Names.READ_PAPER)) {
            return Optional.empty();
        }
        String code = directory.find(service).code();
        List<Line> lines = new ArrayList<>();
        papers.list(service).stream()
                .filter(paper -> paper.newest() && paper.meeting().equals(meeting.id()))
                .sorted(Comparator.comparing(paper -> paper.reads(locale) ? 0 : 1))
                .forEach(paper -> lines.add(built(code, paper, locale)));
        boolean builds = capabilities.contains(Names.BUILD_PAPER);
        if (lines.isEmpty() && PaperOffer.isAskedFor(meeting, today.date())) {
            lines.add(
                    builds
                            ? toList(code, "papers.list.none-build", "papers.build", locale)
                            : new Line(messages.get("papers.list.none", locale), null, null));
        } else if (!lines.isEmpty() && builds && PaperOffer.mayBeBuilt(meeting)) {
            lines.add(toList(code, "papers.panel.again", "papers.build-again", locale));
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(messages.get("papers.panel.title", locale), lines));
    }

    private Line built(String code, PaperItem paper, Locale locale) {
        return new Line(
                messages.get(
                        paper.draft() ? "papers.panel.draft" : "papers.home.ready.text",
                        locale,
                        formats.moment(paper.builtAt(), locale),
                        paper.pages()),
                messages.get("papers.panel.read." + paper.language().getLanguage(), locale),
                PaperPaths.paper(code, paper.uuid()));
    }

    private Line toList(String code, String textKey, String linkKey, Locale locale) {
        return new Line(messages.get(textKey, locale), messages.get(linkKey, locale), PaperPaths.list(code));
    }
}
