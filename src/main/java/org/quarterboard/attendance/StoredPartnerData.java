package org.quarterboard.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;

/** What was said of a sector's data, as it was said; a later record takes its place and leaves it there. */
@Entity
@Table(name = "partner_data")
class StoredPartnerData {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner_data_seq")
    @SequenceGenerator(name = "partner_data_seq", sequenceName = "partner_data_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "service_id", updatable = false)
    private long serviceId;

    @Column(name = "financial_year", updatable = false)
    private int financialYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "sector", updatable = false)
    private Sector sector;

    @Column(name = "number", updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", updatable = false)
    private PartnerDataState state;

    @Column(name = "brought_on", updatable = false)
    private @Nullable LocalDate broughtOn;

    @Column(name = "showed", updatable = false)
    private String showed;

    @Column(name = "paper", updatable = false)
    private String paper;

    @Column(name = "board_said", updatable = false)
    private String boardSaid;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private long recordedBy;

    protected StoredPartnerData() {}

    StoredPartnerData(ServiceId service, PartnerDataDraft draft, int number, PersonId by, Instant at) {
        this.serviceId = service.value();
        this.financialYear = draft.year();
        this.sector = draft.sector();
        this.number = number;
        this.state = draft.state();
        this.broughtOn = draft.broughtOn();
        this.showed = draft.showed();
        this.paper = draft.paper();
        this.boardSaid = draft.boardSaid();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    PersonId recordedBy() {
        return new PersonId(recordedBy);
    }

    PartnerData data(String by) {
        return new PartnerData(sector, number, state, broughtOn, showed, paper, boardSaid, recordedAt, by);
    }
}
