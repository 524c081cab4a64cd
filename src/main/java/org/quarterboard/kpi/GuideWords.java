package org.quarterboard.kpi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.springframework.stereotype.Component;

/** The words of the guide, in a language and in the wording of England or of Wales. */
@Component
public class GuideWords {

    private final Messages messages;
    private final Formats formats;

    GuideWords(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** The text of the key, in the wording of Wales where there is one. */
    public String text(String key, boolean wales, Locale locale) {
        return messages.get(messages.wording(key, wales), locale);
    }

    public String title(DefinitionVersion version, boolean wales, Locale locale) {
        return messages.get(version.titleKey(wales), locale);
    }

    public String meaning(DefinitionVersion version, boolean wales, Locale locale) {
        return messages.get(version.meaningKey(wales), locale);
    }

    /** Such as "KPI 3: Special educational needs and disabilities", or "Established indicators". */
    public String kpi(int kpi, boolean wales, Locale locale) {
        return kpi == 0
                ? messages.get("kpi.name.established", locale)
                : messages.get("kpi.measure-name", locale, kpi, text("kpi.name." + kpi, wales, locale));
    }

    /** What the value is: per cent, a rate for so many, a number out of five. */
    public String unit(DefinitionVersion version, Locale locale) {
        Integer per = version.ratePer();
        Integer outOf = version.outOf();
        return switch (version.unit()) {
            case PROPORTION -> messages.get("kpi.catalogue.per-cent", locale);
            case RATE ->
                per == null || per == 1
                        ? messages.get("kpi.catalogue.rate-each", locale)
                        : messages.get(
                                "kpi.catalogue.rate-per", locale, formats.number(BigDecimal.valueOf(per), 0, locale));
            case COUNT ->
                outOf == null
                        ? messages.get(Unit.COUNT.messageKey(), locale)
                        : messages.get("kpi.catalogue.out-of", locale, outOf);
            case BINARY -> messages.get(Unit.BINARY.messageKey(), locale);
        };
    }

    /** When the version is counted. */
    public List<String> stages(MeasureGuide guide, Measure measure, DefinitionVersion version, Locale locale) {
        List<String> stages = new ArrayList<>();
        guide.stages(measure.code(), version.number())
                .forEach(stage -> stages.add(messages.get(stage.messageKey(), locale)));
        if (stages.isEmpty()) {
            stages.add(messages.get(
                    measure.period() == PeriodShape.STATED
                            ? "kpi.catalogue.facts.stated"
                            : "kpi.catalogue.facts.period",
                    locale));
        }
        return stages;
    }

    /** How many rows of the national file carry a measure. */
    public String rows(int count, Locale locale) {
        return messages.get("kpi.catalogue.layout", locale, count);
    }
}
