package org.quarterboard.disparity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.security.Capability.Names;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.HomeCard;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * On the home page: findings that wait for a decision, for those who prepare it and for the chair; reviews that are due; and
 * to a partner the questions of the own sector.
 */
@Component
@Order(30)
class CaseHomeCard implements HomeCard {

    private final DisparityCaseService cases;
    private final FindingSentence sentences;
    private final ServiceDirectory directory;
    private final Messages messages;
    private final Formats formats;
    private final Today today;

    CaseHomeCard(
            DisparityCaseService cases,
            FindingSentence sentences,
            ServiceDirectory directory,
            Messages messages,
            Formats formats,
            Today today) {
        this.cases = cases;
        this.sentences = sentences;
        this.directory = directory;
        this.messages = messages;
        this.formats = formats;
        this.today = today;
    }

    @Override
    public List<Entry> entries(ServiceId service, Set<String> capabilities, Locale locale) {
        List<Entry> entries = new ArrayList<>();
        if (capabilities.contains(Names.READ_KPI)
                && (capabilities.contains(Names.RECORD_MEETING) || capabilities.contains(Names.SIGN_MINUTES))) {
            board(service, locale, entries);
        }
        if (capabilities.contains(Names.CONTRIBUTE_DATA) && !capabilities.contains(Names.RECORD_MEETING)) {
            partner(service, locale, entries);
        }
        return entries;
    }

    private void board(ServiceId service, Locale locale, List<Entry> entries) {
        List<DisparityCase> all = cases.list(service);
        if (all.isEmpty()) {
            return;
        }
        String code = directory.find(service).code();
        List<DisparityCase> undecided =
                all.stream().filter(one -> one.state() == CaseState.OPEN).toList();
        if (!undecided.isEmpty()) {
            entries.add(entry(
                    "disparity.case.home.decide",
                    undecided.size(),
                    sentences.sentence(undecided.getFirst().seen(), locale),
                    path(code, undecided),
                    locale));
        }
        LocalDate day = today.date();
        List<DisparityCase> due = all.stream()
                .filter(one -> one.nextReview().filter(plan -> plan.due(day)).isPresent())
                .sorted(Comparator.comparing(
                        one -> one.nextReview().map(CaseReviewPlan::by).orElse(day)))
                .toList();
        if (!due.isEmpty()) {
            LocalDate by = due.getFirst().nextReview().orElseThrow().by();
            entries.add(entry(
                    "disparity.case.home.review",
                    due.size(),
                    messages.get(
                            "disparity.case.home.review-first",
                            locale,
                            due.getFirst().number().label(),
                            due.getFirst().title(),
                            formats.date(by, locale)),
                    path(code, due),
                    locale));
        }
    }

    private void partner(ServiceId service, Locale locale, List<Entry> entries) {
        List<CaseQuestion> open = cases.questions(service).stream()
                .filter(asked -> !asked.closed())
                .map(PartnerQuestion::question)
                .filter(CaseQuestion::waits)
                .sorted(Comparator.comparing(CaseQuestion::by))
                .toList();
        if (!open.isEmpty()) {
            entries.add(entry(
                    "disparity.case.home.question",
                    open.size(),
                    messages.get(
                            "disparity.case.home.question-first",
                            locale,
                            open.getFirst().text(),
                            formats.date(open.getFirst().by(), locale)),
                    CasePaths.questions(directory.find(service).code()),
                    locale));
        }
    }

    private static String path(String code, List<DisparityCase> which) {
        return which.size() == 1 ? CasePaths.one(code, which.getFirst().uuid()) : CasePaths.list(code);
    }

    private Entry entry(String key, int count, String text, String path, Locale locale) {
        return new Entry(
                Place.NEEDS_YOU,
                messages.get(key + ".title", locale, count),
                text,
                messages.get(key + ".link", locale, count),
                path);
    }
}
