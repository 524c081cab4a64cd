package org.quarterboard.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quarterboard.shared.PersonId;

/** Words that were changed behind the portal are noticed, before and after the signature. */
class MinutesRecordTest {

    private static final PersonId SOMEBODY = new PersonId(1);
    private static final Instant NOW = Instant.parse("2026-06-12T13:00:00Z");
    private static final Optional<MinutesStore.Agreement> AGREED =
            Optional.of(new MinutesStore.Agreement(1, UUID.randomUUID(), LocalDate.of(2026, 9, 10), NOW, SOMEBODY));

    @Test
    void aVersionIsWhatItsHashSays() {
        assertThat(intact("Kept words", "Kept words", List.of(), Optional.empty()))
                .isTrue();
        assertThat(intact("Other words", "Kept words", List.of(), Optional.empty()))
                .isFalse();
    }

    @Test
    void aSignatureHoldsTheWordsAndTheCorrectionsThatWereSigned() {
        MinutesStore.Correction first = correction(1, "Eight");
        MinutesStore.Correction second = correction(2, "Nine");
        Optional<MinutesStore.Signature> signed = Optional.of(new MinutesStore.Signature(
                "Chief executive", 1, MinutesRecord.signedHash("Kept words", List.of(first)), NOW, SOMEBODY));
        assertThat(intact("Kept words", "Kept words", List.of(first), signed)).isTrue();
        assertThat(intact("Kept words", "Kept words", List.of(first, second), signed))
                .isTrue();
        assertThat(intact("Kept words", "Kept words", List.of(correction(1, "Ten")), signed))
                .isFalse();
        assertThat(intact("Kept words", "Kept words", List.of(), signed)).isFalse();
        assertThat(intact("Other words", "Other words", List.of(first), signed)).isFalse();
    }

    private static boolean intact(
            String words,
            String hashed,
            List<MinutesStore.Correction> corrections,
            Optional<MinutesStore.Signature> signature) {
        MinutesStore.Version version =
                new MinutesStore.Version(1, "en", words, MinutesRecord.hash(hashed), NOW, SOMEBODY);
        return MinutesReader.intact(List.of(version), AGREED, corrections, signature);
    }

    private static MinutesStore.Correction correction(int number, String words) {
        return new MinutesStore.Correction(number, new AgendaItemId(1), "Seven", words, "Counted again", NOW, SOMEBODY);
    }
}
