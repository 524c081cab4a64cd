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
     * Such as "1c Accommodation by type of order: Referral order, Suitable; At the start of the order; Numerator". A
     * code that the catalogue no longer knows is given back as it is.
     *
     * @param wales whether the service is in Wales, where some measures have other names
     */
    public String of(CellCode code, boolean wales, Locale locale) {
        return catalogue.cell(code).map(cell -> words(cell, wales, locale)).orElse(code.value());
    }

    /** Such as "1c Accommodation by type of order"; the code alone if the catalogue does not know it. */
    public String measure(MeasureCode code, boolean wales, Locale locale) {
        return catalogue
                .find(code)
                .map(measure -> code + " " + messages.get(measure.newest().titleKey(wales), locale))
                .orElse(code.value());
    }

    private String words(Cell cell, boolean wales, Locale locale) {
        Measure measure = catalogue.measure(cell.measure());
        DefinitionVersion version = measure.version(cell.version()).orElseGet(measure::newest);
        String title = measure.code() + " " + messages.get(version.titleKey(wales), locale);
        List<String> parts = new ArrayList<>();
        if (!cell.categories().isEmpty()) {
            parts.add(cell.categories().stream()
                    .map(category -> messages.get(category.messageKey(), locale))
                    .collect(Collectors.joining(", ")));
        }
        if (cell.stage() != Stage.PERIOD) {
            parts.add(messages.get(cell.stage().messageKey(), locale));
        }
        parts.add(messages.get(cell.kind().messageKey(), locale));
        return title + ": " + String.join("; ", parts);
    }
}
