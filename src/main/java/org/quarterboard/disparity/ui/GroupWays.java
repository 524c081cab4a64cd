package org.quarterboard.disparity.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.quarterboard.disparity.GroupDimension;
import org.quarterboard.shared.Messages;

/** How ways of telling children apart are named: "Ethnic group", "Ethnic group and sex". */
final class GroupWays {

    private GroupWays() {}

    static String name(List<GroupDimension> way) {
        String first = I18NProvider.translate(way.getFirst().messageKey());
        if (way.size() == 1) {
            return first;
        }
        String last = I18NProvider.translate(way.getLast().messageKey());
        return I18NProvider.translate(
                "disparity.form.crossed",
                first,
                last.substring(0, 1).toLowerCase(Messages.ENGLISH) + last.substring(1));
    }
}
