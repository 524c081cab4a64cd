package org.quarterboard.disparity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quarterboard.actions.ActionDraft;
import org.quarterboard.actions.ActionItem;
import org.quarterboard.actions.ActionService;
import org.quarterboard.boards.BoardService;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.Scope;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Explain or reform: what the board makes of a finding, step by step (ADR 0046). Steps are only ever added. Where a method
 * takes {@code seen}, it is the revision that was on the screen; if somebody has added a step since, nothing is done.
 */
@Service
@Transactional(readOnly = true)
public class DisparityCaseService {

    /** The kind of reference of a case. */
    public static final String KIND = "disparity-case";

    private static final Comparator<DisparityCase> OPEN_FIRST =
            Comparator.comparing(DisparityCase::closed).thenComparing(DisparityCase::number, Comparator.reverseOrder());

    private final DisparityCaseStore store;
    private final CountedCatalogue catalogue;
    private final CaseMeetings meetings;
    private final BoardService boards;
    private final ActionService actions;
    private final CaseActions ofCases;
    private final ObjectProvider<LaterFindings> analyses;
    private final CurrentPerson currentPerson;
    private final Scope scope;
    private final CaseAudit audit;
    private final Today today;

    DisparityCaseService(
            DisparityCaseStore store,
            CountedCatalogue catalogue,
            CaseMeetings meetings,
            BoardService boards,
            ActionService actions,
            CaseActions ofCases,
            ObjectProvider<LaterFindings> analyses,
            CurrentPerson currentPerson,
            Scope scope,
            CaseAudit audit,
            Today today) {
        this.store = store;
        this.catalogue = catalogue;
        this.meetings = meetings;
        this.boards = boards;
        this.actions = actions;
        this.ofCases = ofCases;
        this.analyses = analyses;
        this.currentPerson = currentPerson;
        this.scope = scope;
        this.audit = audit;
        this.today = today;
    }

    /** All cases of the service: those that are not closed first, then the newest. */
    public List<DisparityCase> list(@ReadsService(Capability.READ_KPI) ServiceId service) {
        return meetings.onTheirDays(service, store.all(service)).stream()
                .sorted(OPEN_FIRST)
                .toList();
    }

    public DisparityCase one(@ReadsService(Capability.READ_KPI) ServiceId service, UUID uuid) {
        return meetings.onTheirDays(service, List.of(standing(service, uuid))).getFirst();
    }

    /** The case that follows this comparison and is not closed, if there is one. */
    public Optional<DisparityCase> about(
            @ReadsService(Capability.READ_KPI) ServiceId service, DisparityFinding finding) {
        return store.all(service).stream()
                .filter(one -> !one.closed() && one.about(finding))
                .findFirst();
    }

    /**
     * Makes a case of a finding and keeps its figures as they are now.
     *
     * @throws UserFacingException without a title, or if a case that is not closed follows the same comparison
     */
    @Transactional
    public DisparityCase open(
            @WritesService(Capability.WRITE_COMMENTARY) ServiceId service, DisparityFinding seen, String title) {
        String words = CaseRules.words(title, CaseDraft.LONGEST_TITLE, "disparity.case.error.title");
        if (catalogue.find(seen.counted()).isEmpty()
                || catalogue.find(seen.reference()).isEmpty()) {
            throw new NotFoundException();
        }
        about(service, seen).ifPresent(before -> {
            throw new UserFacingException(
                    "disparity.case.error.already", before.number().label());
        });
        DisparityCase opened = store.open(service, words, seen);
        audit.record(service, opened, CaseStepKind.OPENED, CaseFacts.NONE);
        return opened;
    }

    /** Says what stands behind the figure; the text before stays in the history. */
    @Transactional
    public void context(
            @WritesService(Capability.WRITE_COMMENTARY) ServiceId service, UUID uuid, String text, int seen) {
        DisparityCase about = at(service, uuid, seen);
        add(
                service,
                about,
                CaseStepKind.CONTEXT,
                CaseRules.words(text, CaseDraft.LONGEST_TEXT, "disparity.case.error.context"),
                CaseFacts.NONE);
    }

    /** Asks a partner. */
    @Transactional
    public void ask(
            @WritesService(Capability.WRITE_COMMENTARY) ServiceId service,
            UUID uuid,
            CaseDraft.Question question,
            int seen) {
        DisparityCase about = at(service, uuid, seen);
        add(
                service,
                about,
                CaseStepKind.ASKED,
                CaseRules.words(question.text(), CaseDraft.LONGEST_TEXT, "disparity.case.error.question"),
                CaseFacts.asked(question.sector(), question.by()));
    }

    /** What the sectors of the person who asks were asked, the newest case first; what others were asked is not there. */
    public List<PartnerQuestion> questions(@ReadsService(Capability.CONTRIBUTE_DATA) ServiceId service) {
        Set<Sector> own = sectors(service);
        return store.all(service).stream()
                .flatMap(one -> one.questions().stream()
                        .filter(question -> own.contains(question.sector()))
                        .map(question ->
                                new PartnerQuestion(one.uuid(), one.number(), one.seen(), question, one.closed())))
                .toList();
    }

    /** Answers a question of the own sector; a further answer adds to the one before or puts it right. */
    @Transactional
    public void answer(
            @WritesService(Capability.CONTRIBUTE_DATA) ServiceId service, UUID uuid, CaseDraft.Answer answer) {
        DisparityCase about = standing(service, uuid);
        Set<Sector> own = sectors(service);
        CaseQuestion question = about.question(answer.question())
                .filter(asked -> own.contains(asked.sector()))
                .orElseThrow(NotFoundException::new);
        if (question.withdrawn().isPresent()) {
            throw new UserFacingException("disparity.case.error.withdrawn");
        }
        add(
                service,
                about,
                CaseStepKind.ANSWERED,
                CaseRules.words(answer.text(), CaseDraft.LONGEST_TEXT, "disparity.case.error.answer"),
                CaseFacts.answered(
                        question.sector(),
                        question.step(),
                        CaseRules.optional(
                                answer.evidence(), CaseDraft.LONGEST_EVIDENCE, "disparity.case.error.evidence")));
    }

    /** Asks a question no more, with the reason; what was answered to it stays. */
    @Transactional
    public void withdraw(
            @WritesService(Capability.WRITE_COMMENTARY) ServiceId service,
            UUID uuid,
            int question,
            String reason,
            int seen) {
        DisparityCase about = at(service, uuid, seen);
        CaseQuestion asked = about.question(question).orElseThrow(NotFoundException::new);
        if (asked.withdrawn().isPresent()) {
            throw new UserFacingException("disparity.case.error.withdrawn");
        }
        add(
                service,
                about,
                CaseStepKind.WITHDRAWN,
                CaseRules.words(reason, CaseDraft.LONGEST_TEXT, "disparity.case.error.reason"),
                CaseFacts.withdrawn(asked.sector(), asked.step()));
    }

    /** Records what the board decided at a meeting. A later decision takes the place of the one before, which stays. */
    @Transactional
    public void decide(
            @WritesService(Capability.RECORD_MEETING) ServiceId service,
            UUID uuid,
            CaseDraft.Decision decision,
            int seen) {
        DisparityCase about = at(service, uuid, seen);
        String reason = CaseRules.words(decision.reason(), CaseDraft.LONGEST_TEXT, "disparity.case.error.reason");
        add(
                service,
                about,
                CaseStepKind.DECIDED,
                reason,
                CaseFacts.decided(decision.decision(), meetings.held(service, decision.meeting())));
    }

    /** Says what would count as success. */
    @Transactional
    public void aim(@WritesService(Capability.RECORD_MEETING) ServiceId service, UUID uuid, CaseGoal goal, int seen) {
        DisparityCase about = at(service, uuid, seen);
        CaseGoal checked = CaseRules.goal(about, goal);
        add(service, about, CaseStepKind.GOAL, checked.words(), CaseFacts.goal(checked));
    }

    /** Says when the figure is looked at again. */
    @Transactional
    public void planReview(
            @WritesService(Capability.RECORD_MEETING) ServiceId service,
            UUID uuid,
            CaseDraft.ReviewPlan plan,
            int seen) {
        DisparityCase about = at(service, uuid, seen);
        if (plan.quarter().isPresent() == plan.meeting().isPresent()) {
            throw new UserFacingException("disparity.case.error.review-when");
        }
        plan.quarter().ifPresent(quarter -> CaseRules.reviewQuarter(about, quarter));
        Optional<CaseMeeting> meeting = plan.meeting().map(asked -> meetings.planned(service, asked));
        meeting.ifPresent(found -> CaseRules.after(about, found.on()));
        add(
                service,
                about,
                CaseStepKind.REVIEW_SET,
                CaseRules.optional(plan.words(), CaseDraft.LONGEST_TEXT, "disparity.case.error.review-words"),
                CaseFacts.reviewSet(plan.quarter().orElse(null), meeting.orElse(null)));
    }

    /** What the analysis says today of the same comparison, over spans that end later; the newest first. */
    public List<DisparityFinding> later(@ReadsService(Capability.WRITE_COMMENTARY) ServiceId service, UUID uuid) {
        DisparityFinding seen = standing(service, uuid).seen();
        return analyses.orderedStream()
                .flatMap(analysis -> analysis.after(service, seen).stream())
                .toList();
    }

    /** Keeps the figures of the day, and what people judge of them. */
    @Transactional
    public void review(
            @WritesService(Capability.WRITE_COMMENTARY) ServiceId service,
            UUID uuid,
            CaseDraft.Review review,
            int seen) {
        DisparityCase about = at(service, uuid, seen);
        CaseRules.later(about, review.now());
        add(
                service,
                about,
                CaseStepKind.REVIEWED,
                CaseRules.words(review.words(), CaseDraft.LONGEST_TEXT, "disparity.case.error.review"),
                CaseFacts.reviewed(review.outcome(), review.now()));
    }

    @Transactional
    public void close(@WritesService(Capability.RECORD_MEETING) ServiceId service, UUID uuid, String reason, int seen) {
        end(service, uuid, CaseStepKind.CLOSED, reason, seen);
    }

    @Transactional
    public void reopen(
            @WritesService(Capability.RECORD_MEETING) ServiceId service, UUID uuid, String reason, int seen) {
        end(service, uuid, CaseStepKind.REOPENED, reason, seen);
    }

    /** Opens an action in the register of the board. */
    @Transactional
    public ActionItem act(@WritesService(Capability.RECORD_MEETING) ServiceId service, UUID uuid, ActionDraft draft) {
        DisparityCase about = standing(service, uuid);
        if (about.closed()) {
            throw new UserFacingException("disparity.case.error.closed");
        }
        return actions.add(
                boards.boardIdOf(service).orElseThrow(NotFoundException::new),
                draft,
                new Ref(KIND, uuid),
                today.date());
    }

    /** The actions of the case, as the register has them. */
    public List<ActionItem> actions(@ReadsService(Capability.READ_BOARD) ServiceId service, UUID uuid) {
        return ofCases.of(service, List.of(standing(service, uuid).uuid())).getOrDefault(uuid, List.of());
    }

    private void end(ServiceId service, UUID uuid, CaseStepKind kind, String reason, int seen) {
        DisparityCase about = at(service, uuid, seen);
        about.require(kind);
        add(
                service,
                about,
                kind,
                CaseRules.words(reason, CaseDraft.LONGEST_TEXT, "disparity.case.error.reason"),
                CaseFacts.NONE);
    }

    private void add(ServiceId service, DisparityCase about, CaseStepKind kind, String words, CaseFacts facts) {
        about.require(kind);
        store.add(service, about, kind, words, facts);
        audit.record(service, about, kind, facts);
    }

    private DisparityCase at(ServiceId service, UUID uuid, int seen) {
        DisparityCase about = standing(service, uuid);
        if (about.revision() != seen) {
            throw new UserFacingException("disparity.case.error.changed");
        }
        return about;
    }

    private DisparityCase standing(ServiceId service, UUID uuid) {
        return store.one(service, uuid).orElseThrow(NotFoundException::new);
    }

    private Set<Sector> sectors(ServiceId service) {
        return currentPerson
                .viewer()
                .map(viewer -> scope.sectors(viewer, Capability.CONTRIBUTE_DATA, service))
                .orElseGet(() -> EnumSet.copyOf(Arrays.asList(Sector.values())));
    }
}
