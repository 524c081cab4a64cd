package org.quarterboard.boards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.HomeCard;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** On the home page: no board yet, statutory seats that are vacant, nobody in the chair. For those who can change it. */
@Component
class BoardHomeCard implements HomeCard {

    private final BoardService boards;
    private final ServiceDirectory directory;
    private final Messages messages;

    BoardHomeCard(BoardService boards, ServiceDirectory directory, Messages messages) {
        this.boards = boards;
        this.directory = directory;
        this.messages = messages;
    }

    @Override
    public List<Entry> entries(ServiceId service, Set<String> capabilities, Locale locale) {
        if (!capabilities.contains(Capability.Names.EDIT_BOARD)) {
            return List.of();
        }
        String path = "service/" + directory.find(service).code() + "/board";
        Optional<BoardDetails> board = boards.boardOf(service);
        if (board.isEmpty()) {
            return List.of(entry("boards.home.none", path, locale, ""));
        }
        List<Entry> entries = new ArrayList<>();
        Set<Sector> vacant = board.get().statutoryVacancies().stream()
                .flatMap(seat -> seat.sector().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!vacant.isEmpty()) {
            String names = vacant.stream()
                    .map(sector -> messages.get(sector.messageKey(), locale))
                    .collect(Collectors.joining(", "));
            entries.add(entry("boards.home.vacant", path, locale, names));
        }
        if (board.get().chair().isEmpty()) {
            entries.add(entry("boards.home.no-chair", path, locale, ""));
        }
        return entries;
    }

    private Entry entry(String key, String path, Locale locale, String names) {
        return new Entry(
                Place.NEEDS_YOU,
                messages.get(key + ".title", locale),
                messages.get(key + ".text", locale, names),
                messages.get(key + ".link", locale),
                path);
    }
}
