package org.quarterboard.disparity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.springframework.stereotype.Component;

/**
 * What a finding says, in a sentence that is made from its numbers whenever it is read: so it stays true where the words of
 * the catalogue change. Ratios and limits with two decimals, half away from zero. It never says that there is no disparity.
 */
@Component
public class FindingSentence {

    private static final String LIKELY = ".likely";
    private static final String OFTEN = ".often";
    private static final String HALF = ".half";

    private final GroupWords groups;
    private final Messages messages;
    private final Formats formats;

    FindingSentence(GroupWords groups, Messages messages, Formats formats) {
        this.groups = groups;
        this.messages = messages;
        this.formats = formats;
    }

    public String sentence(DisparityFinding finding, Locale locale) {
        String said = capital(main(finding, locale), locale);
        return finding.borderline() ? said + " " + messages.get("disparity.sentence.borderline", locale) : said;
    }

    /** The name of what was counted; its code where the catalogue does not have it any more. */
    public String counted(CountedCode code, Locale locale) {
        String key = "disparity.counted." + code;
        return messages.has(key) ? messages.get(key, locale) : code.value();
    }

    /** The same as a heading: without the interval, for a finding whose figures tell the groups apart. */
    public String title(DisparityFinding finding, Locale locale) {
        String group = groups.phrase(finding.group(), locale);
        String than = after(groups.phrase(finding.baseline(), locale), locale);
        String ratio = formats.number(finding.ratio().orElseThrow(), 2, locale);
        String title = finding.proportions()
                ? messages.get("disparity.sentence.title.likely", locale, group, ratio, than, likely(finding, locale))
                : messages.get("disparity.sentence.title.often", locale, often(finding, group, locale), ratio, than);
        return capital(title, locale);
    }

    private String main(DisparityFinding finding, Locale locale) {
        String group = groups.phrase(finding.group(), locale);
        String baseline = groups.phrase(finding.baseline(), locale);
        return switch (finding.state()) {
            case NO_FIGURES -> messages.get("disparity.sentence.no-figures", locale, group, baseline);
            case TOO_FEW -> tooFew(finding, group, baseline, locale);
            case HIGHER, LOWER, NO_CLEAR_DIFFERENCE ->
                finding.ratio().isPresent()
                                && finding.lower().isPresent()
                                && finding.upper().isPresent()
                        ? compared(finding, group, baseline, locale)
                        : noRatio(finding, group, baseline, locale);
        };
    }

    private String compared(DisparityFinding finding, String group, String baseline, Locale locale) {
        String ratio = formats.number(finding.ratio().orElseThrow(), 2, locale);
        String lower = formats.number(finding.lower().orElseThrow(), 2, locale);
        String upper = formats.number(finding.upper().orElseThrow(), 2, locale);
        String than = after(baseline, locale);
        if (finding.state() == FindingState.NO_CLEAR_DIFFERENCE) {
            return finding.proportions()
                    ? messages.get(
                            "disparity.sentence.no-clear.likely",
                            locale,
                            group,
                            than,
                            ratio,
                            likely(finding, locale),
                            lower,
                            upper)
                    : messages.get(
                            "disparity.sentence.no-clear.often",
                            locale,
                            group,
                            than,
                            often(finding, group, locale),
                            ratio,
                            lower,
                            upper);
        }
        boolean half = ratio.equals(formats.number(0.5, 2, locale));
        if (finding.proportions()) {
            String key = "disparity.sentence.likely" + (half ? HALF : "");
            return messages.get(key, locale, group, ratio, than, likely(finding, locale), lower, upper);
        }
        String key = "disparity.sentence.often" + (half ? HALF : "");
        return messages.get(key, locale, often(finding, group, locale), ratio, than, lower, upper);
    }

    private String tooFew(DisparityFinding finding, String group, String baseline, Locale locale) {
        List<Object> words = new ArrayList<>();
        words.add(finding.proportions() ? group : often(finding, group, locale));
        words.add(after(baseline, locale));
        words.addAll(counts(finding, locale));
        words.add(likely(finding, locale));
        return messages.get(
                "disparity.sentence.too-few" + (finding.proportions() ? LIKELY : OFTEN), locale, words.toArray());
    }

    private String noRatio(DisparityFinding finding, String group, String baseline, Locale locale) {
        List<Object> words = new ArrayList<>(List.of(group, baseline));
        words.addAll(counts(finding, locale));
        return messages.get("disparity.sentence.no-ratio", locale, words.toArray());
    }

    private List<String> counts(DisparityFinding finding, Locale locale) {
        return List.of(
                whole(finding.numerators().group(), locale),
                whole(finding.denominators().group(), locale),
                whole(finding.numerators().baseline(), locale),
                whole(finding.denominators().baseline(), locale));
    }

    private String whole(long number, Locale locale) {
        return formats.number(BigDecimal.valueOf(number), 0, locale);
    }

    /** "to be remanded to custody". */
    private String likely(DisparityFinding finding, Locale locale) {
        return messages.get(said(finding, LIKELY), locale);
    }

    /** "Black children were stopped and searched". */
    private String often(DisparityFinding finding, String group, Locale locale) {
        return messages.get(said(finding, OFTEN), locale, group);
    }

    /** A thing that is counted no more still has its figures. */
    private String said(DisparityFinding finding, String how) {
        String key = "disparity.said." + finding.counted() + how;
        return messages.has(key) ? key : "disparity.said.other" + how;
    }

    private static String after(String phrase, Locale locale) {
        return Messages.supported(locale).equals(Messages.WELSH) ? WelshMutation.aspirate(phrase) : phrase;
    }

    private static String capital(String sentence, Locale locale) {
        int first = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(locale) + sentence.substring(first);
    }
}
