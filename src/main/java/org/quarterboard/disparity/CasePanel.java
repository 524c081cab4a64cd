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
    private final FindingSentence sentences;
    private final ServiceDirectory directory;
    private final Messages messages;
    private final Today today;

    CasePanel(
            DisparityCaseService cases,
            FindingSentence sentences,
            ServiceDirectory directory,
            Messages messages,
            Today today) {
        this.cases = cases;
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
            why(one, meeting).ifPresent(key -> lines.add(line(one, key, code, locale)));
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(messages.get("disparity.case.panel.title", locale), lines));
    }

    /** The key of what the meeting has to do with the case. */
    private Optional<String> why(DisparityCase one, MeetingItem meeting) {
        boolean decidedHere = one.steps().stream()
                .filter(step -> step.kind() == CaseStepKind.DECIDED)
                .anyMatch(step -> step.facts()
                        .atMeeting()
                        .filter(at -> at.uuid().equals(meeting.uuid()))
                        .isPresent());
        if (decidedHere) {
            return Optional.of("disparity.case.panel.decided");
        }
        LocalDate day = today.date();
        boolean ahead = meeting.state().isAhead() && !meeting.date().isBefore(day);
        if (ahead && one.state() == CaseState.OPEN) {
            return Optional.of("disparity.case.panel.decide");
        }
        return one.nextReview()
                .filter(plan -> plan.meeting()
                        .map(at -> at.uuid().equals(meeting.uuid()))
                        .orElseGet(() -> ahead && !meeting.date().isBefore(plan.from())))
                .map(plan -> "disparity.case.panel.review");
    }

    private Line line(DisparityCase one, String key, String code, Locale locale) {
        return new Line(
                messages.get(key, locale, one.number().label(), sentences.sentence(one.seen(), locale)),
                messages.get("disparity.case.panel.link", locale, one.number().label()),
                CasePaths.one(code, one.uuid()));
    }
}
