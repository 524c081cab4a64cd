package org.quarterboard.disparity.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import java.util.Map;
import org.quarterboard.disparity.CountedCode;
import org.quarterboard.disparity.DisparityQuestion;
import org.quarterboard.disparity.DisparityService;
import org.quarterboard.disparity.GroupWords;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.SelectedService;
import org.springframework.stereotype.Component;

/** What pages of disproportionality need to know of their address, and to name what is in it. */
@Component
record QuestionDesk(DisparityService disparities, GroupWords words, Formats formats, Today today) {

    /** The route parameter of what is counted. */
    static final String COUNTED = "counted";

    /** @param quarters those that can be asked for, the newest first */
    record Asked(DisparityQuestion question, List<Quarter> quarters) {}

    Asked asked(SelectedService service, BeforeEnterEvent event) {
        return asked(service, event.getLocation().getQueryParameters().getParameters());
    }

    /** Of an address without a quarter the newest is meant of which there are figures. */
    Asked asked(SelectedService service, Map<String, List<String>> parameters) {
        List<Quarter> quarters = disparities.quarters(service.id());
        return new Asked(
                QuestionAddress.question(parameters, quarters.isEmpty() ? today.quarter() : quarters.getFirst()),
                quarters);
    }

    /** @throws NotFoundException if the address cannot name anything */
    static CountedCode counted(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get(COUNTED)
                .flatMap(QuestionAddress::code)
                .orElseThrow(NotFoundException::new);
    }
}
