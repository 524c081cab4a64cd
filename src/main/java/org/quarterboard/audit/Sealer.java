package org.quarterboard.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.quarterboard.shared.Today;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links the events into a hash chain afterwards, so that writers never queue for one another. A changed, removed or
 * inserted event breaks the chain from there on.
 */
@Component
class Sealer {

    static final int BATCH = 500;
    private static final String START = "0".repeat(64);

    private final StoredEventRepository events;
    private final SealRepository seals;
    private final Today today;

    Sealer(StoredEventRepository events, SealRepository seals, Today today) {
        this.events = events;
        this.seals = seals;
        this.today = today;
    }

    /**
     * Seals what has come since the last time; one caller at a time (the position is the primary key: a second one
     * fails and tries later).
     *
     * @return how many events were sealed, at most {@link #BATCH}
     */
    @Transactional
    public int seal() {
        Seal last = seals.findTopByOrderByPositionDesc().orElse(null);
        long position = last == null ? 0 : last.getId();
        String hash = last == null ? START : last.hash();
        Instant now = today.instant();
        List<StoredEvent> waiting = events.unsealed(Limit.of(BATCH));
        for (StoredEvent event : waiting) {
            position++;
            hash = link(hash, event);
            seals.save(new Seal(position, event.id(), hash, now));
        }
        return waiting.size();
    }

    /**
     * The first position at which the record and its seals disagree; empty if they agree throughout. Reads in batches,
     * each by itself: the record may be longer than fits into memory, and what is sealed stays as it is.
     */
    OptionalLong firstBreak() {
        String hash = START;
        long position = 0;
        while (true) {
            List<Seal> batch = seals.findByPositionGreaterThanOrderByPosition(position, Limit.of(BATCH));
            if (batch.isEmpty()) {
                return OptionalLong.empty();
            }
            Map<Long, StoredEvent> sealed = events
                    .findAllById(batch.stream().map(Seal::eventId).toList())
                    .stream()
                    .collect(Collectors.toMap(StoredEvent::id, event -> event));
            for (Seal seal : batch) {
                position++;
                StoredEvent event = sealed.get(seal.eventId());
                if (seal.getId() != position
                        || event == null
                        || !link(hash, event).equals(seal.hash())) {
                    return OptionalLong.of(position);
                }
                hash = seal.hash();
            }
        }
    }

    private static String link(String before, StoredEvent event) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(before.getBytes(StandardCharsets.US_ASCII));
            digest.update(event.sealedText().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
