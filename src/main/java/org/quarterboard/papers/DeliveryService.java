package org.quarterboard.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.papers.PaperDelivery.Kind;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** To whom a published paper went and when; of the oversight manager's copy it is evidence that papers came in time. */
@Service
@Transactional(readOnly = true)
public class DeliveryService {

    public static final int LONGEST = 200;

    private final PaperService papers;
    private final BoardPaperRepository repository;
    private final DeliveryStore store;
    private final AuditTrail audit;
    private final CurrentPerson currentPerson;
    private final Today today;

    DeliveryService(
            PaperService papers,
            BoardPaperRepository repository,
            DeliveryStore store,
            AuditTrail audit,
            CurrentPerson currentPerson,
            Today today) {
        this.papers = papers;
        this.repository = repository;
        this.store = store;
        this.audit = audit;
        this.currentPerson = currentPerson;
        this.today = today;
    }

    /** In the order in which they were noted. */
    public List<PaperDelivery> of(@ReadsService(Capability.READ_PAPER) ServiceId service, UUID paper) {
        papers.find(service, paper);
        return Optional.ofNullable(store.of(service).get(number(service, paper)))
                .orElse(List.of());
    }

    /**
     * Notes that a published paper went to somebody in another way, such as to an oversight manager without an account.
     *
     * @param wentOn from the day of publication up to today
     */
    @Transactional
    public void note(
            @WritesService(Capability.BUILD_PAPER) ServiceId service, UUID uuid, String recipient, LocalDate wentOn) {
        PaperItem paper = papers.find(service, uuid);
        String to = recipient.strip();
        if (to.isEmpty() || to.length() > LONGEST) {
            throw new UserFacingException("papers.error.delivery-to", LONGEST);
        }
        LocalDate out = paper.published()
                .map(at -> at.atZone(Formats.LONDON).toLocalDate())
                .orElseThrow(() -> new UserFacingException("papers.error.delivery-draft"));
        if (wentOn.isBefore(out) || wentOn.isAfter(today.date())) {
            throw new UserFacingException("papers.error.delivery-day");
        }
        store.add(
                service,
                number(service, uuid),
                new PaperDelivery(Kind.BY_HAND, to, wentOn),
                0,
                today.instant(),
                currentPerson.idForRecord());
        audit.record(AuditEvent.of("paper.delivery-noted", service, new Ref(PaperService.KIND, uuid))
                .with("on", wentOn));
    }

    private long number(ServiceId service, UUID uuid) {
        return repository
                .findByServiceIdAndUuid(service.value(), uuid)
                .map(BoardPaper::number)
                .orElseThrow(NotFoundException::new);
    }
}
