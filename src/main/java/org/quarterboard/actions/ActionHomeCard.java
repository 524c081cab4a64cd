package org.quarterboard.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.HomeCard;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** On the home page: what the person is to do, and to those who keep the register what is overdue. */
@Component
class ActionHomeCard implements HomeCard {

    private final BoardService boards;
    private final ActionService actions;
    private final ServiceDirectory directory;
    private final Messages messages;
    private final Formats formats;

    ActionHomeCard(
            BoardService boards,
            ActionService actions,
            ServiceDirectory directory,
            Messages messages,
            Formats formats) {
        this.boards = boards;
        this.actions = actions;
        this.directory = directory;
        this.messages = messages;
        this.formats = formats;
    }

    @Override
    public List<Entry> entries(ServiceId service, Set<String> capabilities, Locale locale) {
        if (!capabilities.contains(Capability.Names.READ_BOARD)) {
            return List.of();
        }
        Optional<BoardDetails> board = boards.boardOf(service);
        if (board.isEmpty()) {
            return List.of();
        }
        List<ActionItem> open =
                actions.list(board.get().id()).stream().filter(ActionItem::open).toList();
        String path = "service/" + directory.find(service).code() + "/actions?show=";
        List<Entry> entries = new ArrayList<>();
        List<ActionItem> mine = open.stream().filter(ActionItem::mine).toList();
        if (!mine.isEmpty()) {
            entries.add(entry("actions.home.mine", mine, path + "mine", locale));
        }
        List<ActionItem> overdue = open.stream().filter(ActionItem::overdue).toList();
        if (capabilities.contains(Capability.Names.RECORD_MEETING) && !overdue.isEmpty()) {
            entries.add(entry("actions.home.overdue", overdue, path + "open", locale));
        }
        return entries;
    }

    /** The list is in the order of the days that they are due. */
    private Entry entry(String key, List<ActionItem> items, String path, Locale locale) {
        ActionItem first = items.getFirst();
        return new Entry(
                Place.NEEDS_YOU,
                messages.get(key + ".title", locale, items.size()),
                messages.get(
                        key + ".text",
                        locale,
                        first.number().label(),
                        first.text(),
                        formats.date(first.due(), locale),
                        first.ownerLabel()),
                messages.get(key + ".link", locale),
                path);
    }
}
