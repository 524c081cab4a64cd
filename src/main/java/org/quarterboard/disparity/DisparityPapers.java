package org.quarterboard.disparity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterboard.attendance.PartnerDataService;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a board paper says of disproportionality: the usual question over the year that ends with the paper's quarter, and
 * what the board does about it. True counts: a paper stays inside the partnership.
 */
@Service
@Transactional(readOnly = true)
public class DisparityPapers {

    /** Things counted that a paper draws; each takes about a page. */
    static final int MOST_PICTURES = 3;

    private static final String WORK = "disproportionality in a paper";

    private final DisparityHolder holder;
    private final ElsewhereMaker elsewhere;
    private final CountedCatalogue catalogue;
    private final DisparityCaseService cases;
    private final CountHoldings holdings;
    private final BringingStore bringings;
    private final PartnerDataService partners;
    private final ServiceDirectory directory;
    private final Messages messages;
    private final Formats formats;
    private final GroupWords groups;
    private final FindingSentence sentences;
    private final Today today;

    DisparityPapers(
            DisparityHolder holder,
            ElsewhereMaker elsewhere,
            CountedCatalogue catalogue,
            DisparityCaseService cases,
            CountHoldings holdings,
            BringingStore bringings,
            PartnerDataService partners,
            ServiceDirectory directory,
            Messages messages,
            Formats formats,
            GroupWords groups,
            FindingSentence sentences,
            Today today) {
        this.holder = holder;
        this.elsewhere = elsewhere;
        this.catalogue = catalogue;
        this.cases = cases;
        this.holdings = holdings;
        this.bringings = bringings;
        this.partners = partners;
        this.directory = directory;
        this.messages = messages;
        this.formats = formats;
        this.groups = groups;
        this.sentences = sentences;
        this.today = today;
    }

    /** @param quarter the newest that the paper speaks of */
    public DisparityPaper paper(@ReadsService(Capability.READ_KPI) ServiceId service, Quarter quarter, Locale locale) {
        String name = directory.find(service).name();
        DisparityWords words = new DisparityWords(messages, formats, groups, sentences, locale);
        DisparityMaker maker = new DisparityMaker(holder.held(service));
        DisparityQuestion question = DisparityQuestion.usual(quarter);
        DisparityAnswers answers = maker.answers(question, catalogue.comparable());
        DisparityOverview overview = new OverviewMaker(answers, catalogue.journey(), words).overview(name);
        List<DisparityAnswer> clear = overview.findings().stream()
                .map(DisparityOverview.Finding::counted)
                .distinct()
                .flatMap(code -> answers.of(code).stream())
                .toList();
        List<DisparityInFull> drawn = clear.stream()
                .limit(MOST_PICTURES)
                .map(answer -> DisparityService.inFull(maker, catalogue.comparable(), answers, answer, List.of()))
                .toList();
        CasesNow now = new CasesNow(maker, catalogue, quarter);
        List<DisparityPaper.Followed> followed = cases.list(service).stream()
                .filter(one -> !one.closed())
                .sorted(Comparator.comparing(DisparityCase::number))
                .map(one -> followed(one, now, locale))
                .toList();
        Set<PrintedCount> counts = new LinkedHashSet<>();
        answers.answers().forEach(answer -> counts.addAll(CasesNow.counts(answer)));
        drawn.forEach(full -> full.others().stream()
                .map(DisparityInFull.Other::answer)
                .filter(other ->
                        full.disagreements().containsKey(other.reference().code()))
                .forEach(other -> counts.addAll(CasesNow.counts(other))));
        counts.addAll(now.counts());
        return new DisparityPaper(
                overview,
                words.span(CountPool.span(quarter, question.quarters())),
                drawn.stream().map(full -> page(service, name, full, words)).toList(),
                clear.size() - drawn.size(),
                followed,
                // Whoever reads all figures sees all of it: asked once, at the door.
                AsSystem.call(WORK, () -> holdings.of(service)),
                partners.year(service, quarter.year()).sectors(),
                notes(overview, answers, words),
                List.copyOf(counts),
                bringings.all(service).stream()
                        .map(BringingStore.Stored::bringing)
                        .collect(Collectors.toMap(Bringing::uuid, Function.identity())));
    }

    private DisparityPage page(ServiceId service, String name, DisparityInFull full, DisparityWords words) {
        return new GroupPageMaker(full, elsewhere.of(service, full.question(), full.answer()), List.of(), words)
                .page(name);
    }

    private DisparityPaper.Followed followed(DisparityCase one, CasesNow now, Locale locale) {
        LocalDate day = today.date();
        return new DisparityPaper.Followed(
                one,
                sentences.sentence(one.seen(), locale),
                now.of(one.seen(), this::sources),
                one.nextReview().filter(plan -> plan.due(day)).isPresent());
    }

    /** Kept in English, as those of findings are. */
    private List<String> sources(DisparityAnswer answer) {
        DisparityWords english = new DisparityWords(messages, formats, groups, sentences, Messages.ENGLISH);
        return PageNotes.sources(answer, english);
    }

    private static List<String> notes(DisparityOverview overview, DisparityAnswers answers, DisparityWords words) {
        Stream<String> kinds = answers.answers().stream()
                .filter(answer -> !answer.isEmpty())
                .map(answer -> words.get("note." + answer.table().kind()));
        return Stream.of(
                        overview.notes().stream(),
                        kinds,
                        Stream.of(words.foreign("disparity.paper.unadjusted"), words.get("note.narrow")))
                .flatMap(notes -> notes)
                .distinct()
                .toList();
    }
}
