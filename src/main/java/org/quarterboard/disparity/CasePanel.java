package org.quarterboard.disparity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.MeetingPanel;
import org.quarterboard.security.Capability.Names;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;

/** On the page of a meeting: the findings that it decides, reviews, or has decided. */
@Component
class CasePanel implements MeetingPanel {

    private final DisparityCaseService cases;
    private final CaseMeetings meetings;
    private final FindingSentence sentences;
    private final ServiceDirectory directory;
    private final Messages messages;
    private final Today today;

    CasePanel(
            DisparityCaseService cases,
            CaseMeetings meetings,
            FindingSentence sentences,
            ServiceDirectory directory,
            Messages messages,
            Today today) {
        this.cases = cases;
        this.meetings = meetings;
        this.sentences = sentences;
        this.directory = directory;
        this.messages = messages;
        this.today = today;
    }

    @Override
    public Optional<Content> about(ServiceId service, MeetingItem meeting, Set<String> capabilities, Locale locale) {
        if (!capabilities.contains(Names.READ_KPI) || meeting.state().isOff()) {
            return Optional.empty();
        }
        List<DisparityCase> all = cases.list(service);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String code = directory.find(service).code();
        List<Line> lines = new ArrayList<>();
        for (DisparityCase one : all) {
            why(service, one, meeting).ifPresent(key -> lines.add(line(one, key, code, locale)));
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(messages.get("disparity.case.panel.title", locale), lines));
    }

    /** The key of what the meeting has to do with the case. */
    private Optional<String> why(ServiceId service, DisparityCase one, MeetingItem meeting) {
        boolean decidedHere = one.steps().stream()
                .filter(step -> step.kind() == CaseStepKind.DECIDED)
                .anyMatch(step -> step.facts()
                        .atMeeting()
                        .filter(at -> at.uuid().equals(meeting.uuid()))
                        .isPresent());
        if (decidedHere) {
            return Optional.of("disparity.case.panel.decided");
        }
        if (one.state() == CaseState.OPEN && first(service, meeting, today.date())) {
            return Optional.of("disparity.case.panel.decide");
        }
        return one.nextReview()
                .filter(plan -> plan.meeting()
                        .map(at -> at.uuid().equals(meeting.uuid()))
                        .orElseGet(() -> first(service, meeting, plan.from())))
                .map(plan -> "disparity.case.panel.review");
    }

    /** Whether it is the first meeting to come from the day on: what is open stands on one page, not on each of the year. */
    private boolean first(ServiceId service, MeetingItem meeting, LocalDate from) {
        return meeting.state().isAhead()
                && meetings.firstToCome(service, from)
                        .filter(meeting.uuid()::equals)
                        .isPresent();
    }

    private Line line(DisparityCase one, String key, String code, Locale locale) {
        return new Line(
                messages.get(key, locale, one.number().label(), sentences.sentence(one.seen(), locale)),
                messages.get("disparity.case.panel.link", locale, one.number().label()),
                CasePaths.one(code, one.uuid()));
    }
}
