package org.quarterboard.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterboard.boards.InductionDraft;
import org.quarterboard.boards.InductionService;
import org.quarterboard.boards.InductionTopic;
import org.quarterboard.boards.InterestDraft;
import org.quarterboard.boards.InterestKind;
import org.quarterboard.boards.InterestService;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.QuorumRule;
import org.quarterboard.boards.Term;
import org.quarterboard.boards.TermsDraft;
import org.quarterboard.boards.TermsOfReferenceService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.Today;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a secretary keeps beside the seats: terms of reference, inductions, interests. */
@Component
@Profile({"demo", "test"})
class KeepingSetUp {

    private final TermsOfReferenceService terms;
    private final InductionService inductions;
    private final InterestService interests;
    private final Today today;

    KeepingSetUp(TermsOfReferenceService terms, InductionService inductions, InterestService interests, Today today) {
        this.terms = terms;
        this.inductions = inductions;
        this.interests = interests;
        this.today = today;
    }

    /** Leaves out what lies after today, so that the demonstration also begins on an earlier day. */
    void load(String service, BoardId board, Map<String, MemberId> members) {
        past("terms-of-reference.csv", service, "agreed", row -> terms.record(board, terms(row)));
        past("inductions.csv", service, "date", row -> inductions.record(board, induction(row, members)));
        past("interests.csv", service, "declared", row -> interests.declare(board, interest(row, members)));
    }

    private void past(String file, String service, String day, Consumer<DemoTable.Row> action) {
        DemoTable.read(file).stream()
                .filter(row -> row.text("service").equals(service))
                .filter(row -> !row.date(day).isAfter(today.date()))
                .forEach(action);
    }

    private static TermsDraft terms(DemoTable.Row row) {
        return new TermsDraft(
                row.date("agreed"),
                row.date("review"),
                row.text("local_name"),
                row.text("summary"),
                row.text("source"),
                new QuorumRule(
                        Integer.parseInt(row.text("members")),
                        Integer.parseInt(row.text("percent")),
                        each(row.text("sectors"), Sector::valueOf),
                        row.text("chair").equals("yes")));
    }

    private static InductionDraft induction(DemoTable.Row row, Map<String, MemberId> members) {
        return new InductionDraft(
                BoardSetUp.found(members, row.text("key")),
                each(row.text("topics"), InductionTopic::valueOf),
                row.date("date"),
                row.text("remark"));
    }

    private static InterestDraft interest(DemoTable.Row row, Map<String, MemberId> members) {
        MemberId member = BoardSetUp.found(members, row.text("key"));
        InterestKind kind = InterestKind.valueOf(row.text("kind"));
        LocalDate declared = row.date("declared");
        return kind == InterestKind.NONE
                ? InterestDraft.nothing(member, declared)
                : new InterestDraft(
                        member, kind, row.text("nature"), Term.of(row.date("from"), row.dateOrNull("to")), declared);
    }

    private static <T> Set<T> each(String words, Function<String, T> read) {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(read)
                .collect(Collectors.toUnmodifiableSet());
    }
}
