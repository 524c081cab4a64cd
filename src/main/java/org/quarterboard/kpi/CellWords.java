package org.quarterboard.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.quarterboard.shared.Messages;
import org.springframework.stereotype.Component;

/** What a cell counts, in words: its measure, its categories, its stage and what kind of number it is. */
@Component
public class CellWords {

    private final MeasureCatalogue catalogue;
    private final Messages messages;

    CellWords(MeasureCatalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /**
     * Such as "KPI 1c: Accommodation by type of order. Referral order, Suitable; At the start of the order; Numerator". A
     * code that the catalogue no longer knows is given back as it is.
     *
     * @param wales whether the service is in Wales, where some measures and categories have other names
     */
    public String of(CellCode code, boolean wales, Locale locale) {
        return catalogue.cell(code).map(cell -> words(cell, wales, locale)).orElse(code.value());
    }

    /** What a code counts a part by; empty for a whole, and for a code that the catalogue no longer knows. */
    public List<Category> categories(CellCode code) {
        return catalogue.cell(code).map(Cell::categories).orElse(List.of());
    }

    /** Such as "KPI 1c: Accommodation by type of order", or "First time entrants"; an unknown code as it is. */
    public String ofMeasure(String code, boolean wales, Locale locale) {
        return catalogue.measures().stream()
                .filter(measure -> measure.code().value().equals(code))
                .findFirst()
                .map(measure -> name(measure, measure.newest(), wales, locale))
                .orElse(code);
    }

    /** Where a measure stands in the order of the catalogue; an unknown code stands last. */
    public int place(String code) {
        List<Measure> measures = catalogue.measures();
        for (int place = 0; place < measures.size(); place++) {
            if (measures.get(place).code().value().equals(code)) {
                return place;
            }
        }
        return measures.size();
    }

    private String name(Measure measure, DefinitionVersion version, boolean wales, Locale locale) {
        String title = messages.get(version.titleKey(wales), locale);
        return measure.established()
                ? title
                : messages.get("kpi.measure-name", locale, measure.code().value(), title);
    }

    private String words(Cell cell, boolean wales, Locale locale) {
        Measure measure = catalogue.measure(cell.measure());
        DefinitionVersion version = measure.version(cell.version()).orElseGet(measure::newest);
        return name(measure, version, wales, locale) + ". " + within(cell, wales, locale);
    }

    /**
     * What a cell counts within its measure: "Referral order, Suitable; At the start of the order; Numerator".
     *
     * @param wales whether the service is in Wales, where some categories have other names
     */
    public String within(Cell cell, boolean wales, Locale locale) {
        List<String> parts = new ArrayList<>();
        if (!cell.categories().isEmpty()) {
            parts.add(cell.categories().stream()
                    .map(category -> messages.get(messages.wording(category.messageKey(), wales), locale))
                    .collect(Collectors.joining(", ")));
        }
        if (cell.stage() != Stage.PERIOD) {
            parts.add(messages.get(cell.stage().messageKey(), locale));
        }
        parts.add(messages.get(cell.kind().messageKey(), locale));
        return String.join("; ", parts);
    }
}
