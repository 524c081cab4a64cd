package org.quarterboard.disparity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterboard.shared.Messages;
import org.springframework.stereotype.Component;

/** How groups of children are named, in a table and within a sentence. */
@Component
public class GroupWords {

    private final Messages messages;

    GroupWords(Messages messages) {
        this.messages = messages;
    }

    /** As a row of a table has it: "Black", or "Black, girls". */
    public String label(GroupKey group, Locale locale) {
        if (group.isAll()) {
            return messages.get("disparity.group.all", locale);
        }
        return group.items().entrySet().stream()
                .map(entry -> messages.get(entry.getKey().messageKey(entry.getValue()), locale))
                .collect(Collectors.joining(", "));
    }

    /** As a sentence has it: "Black girls aged 15 to 17". Begins with a small letter where the language has one. */
    public String phrase(GroupKey group, Locale locale) {
        String phrase =
                messages.get("disparity.noun." + group.item(GroupDimension.SEX).orElse("all"), locale);
        for (GroupDimension dimension : GroupDimension.values()) {
            Optional<String> item = group.item(dimension);
            if (item.isPresent() && dimension != GroupDimension.SEX) {
                phrase = dimension == GroupDimension.ETHNIC_DETAIL
                        ? messages.get(
                                "disparity.of.ethnic-detail",
                                locale,
                                phrase,
                                messages.get(dimension.messageKey(item.get()), locale))
                        : messages.get("disparity.of." + dimension.code() + "." + item.get(), locale, phrase);
            }
        }
        return phrase;
    }
}
