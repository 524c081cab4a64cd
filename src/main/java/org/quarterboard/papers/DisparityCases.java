package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterboard.disparity.CaseComparison;
import org.quarterboard.disparity.DisparityCase;
import org.quarterboard.disparity.DisparityFinding;
import org.quarterboard.disparity.DisparityPaper;
import org.quarterboard.disparity.DisparityPaper.Followed;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.BulletList;
import org.quarterboard.documents.ListItem;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.documents.Run;
import org.quarterboard.documents.TableBlock;
import org.quarterboard.documents.TableBlock.Column;
import org.quarterboard.documents.TableBlock.Row;

/** What the board does about findings: each with its figure when it was taken up and its figure now. */
record DisparityCases(PaperWords words) {

    private static final int RATIO_DECIMALS = 2;

    List<Block> of(DisparityPaper paper) {
        List<Block> blocks = new ArrayList<>();
        if (paper.cases().isEmpty()) {
            blocks.add(Paragraph.of(words.get("disparity.cases-none")));
            return blocks;
        }
        blocks.add(new TableBlock(
                words.get("disparity.cases-caption"),
                List.of(
                        Column.text(words.get("disparity.col-case")),
                        Column.text(words.get("disparity.state")),
                        Column.text(words.get("disparity.then")),
                        Column.text(words.get("disparity.now")),
                        Column.text(words.get("disparity.review"))),
                paper.cases().stream().map(this::row).toList(),
                null));
        blocks.add(new BulletList(paper.cases().stream().map(this::item).toList()));
        return blocks;
    }

    private Row row(Followed followed) {
        DisparityCase one = followed.one();
        return Row.of(
                words.get("disparity.case-name", one.number().label(), one.title()),
                words.foreign(one.state().messageKey()),
                figure(one.seen()),
                followed.now().map(this::figure).orElseGet(() -> words.get("disparity.no-later")),
                one.nextReview()
                        .map(plan -> words.get(
                                followed.due() ? "disparity.review-due" : "disparity.review-by", words.date(plan.by())))
                        .orElseGet(() -> words.get("disparity.review-none")));
    }

    /** "1.92 (1.66 to 2.22), 1 April 2025 to 31 March 2026". */
    private String figure(DisparityFinding finding) {
        return words.get("disparity.figure", ratio(finding), words.formats().period(finding.span(), words.locale()));
    }

    private String ratio(DisparityFinding finding) {
        boolean said = switch (finding.state()) {
            case HIGHER, LOWER, NO_CLEAR_DIFFERENCE -> finding.lower().isPresent();
            case TOO_FEW, NO_FIGURES -> false;
        };
        if (!said) {
            return words.foreign(finding.state().messageKey());
        }
        return finding.ratio().isEmpty() || finding.upper().isEmpty()
                ? words.get("disparity.at-least", two(finding.lower().getAsDouble()))
                : words.get(
                        "disparity.ratio",
                        two(finding.ratio().getAsDouble()),
                        two(finding.lower().getAsDouble()),
                        two(finding.upper().getAsDouble()));
    }

    private String two(double value) {
        return words.formats().number(value, RATIO_DECIMALS, words.locale());
    }

    private ListItem item(Followed followed) {
        DisparityCase one = followed.one();
        List<String> said = new ArrayList<>(List.of(followed.sentence(), decision(one)));
        followed.now()
                .ifPresent(now -> said.add(
                        words.foreign(CaseComparison.of(one.seen(), now).messageKey())));
        return ListItem.of(
                Run.bold(words.get("disparity.case", one.number().label())), Run.of(" " + String.join(" ", said)));
    }

    private String decision(DisparityCase one) {
        Optional<String> decided = one.decision()
                .map(step -> words.get(
                        "disparity.decided",
                        words.foreign(one.decided().orElseThrow().messageKey()),
                        step.facts().atMeeting().map(at -> words.date(at.on())).orElse("–"),
                        step.words()));
        return decided.orElseGet(() -> words.get("disparity.undecided"));
    }
}
