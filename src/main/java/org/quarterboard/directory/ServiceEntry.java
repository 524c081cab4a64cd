package org.quarterboard.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.ServiceId;

/** A youth justice service. Its code and its public id never change. */
@Entity
@Table(name = "service")
class ServiceEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service_seq")
    @SequenceGenerator(name = "service_seq", sequenceName = "service_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "uuid", updatable = false)
    private UUID uuid;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "country")
    private Country country;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "region_id")
    private Region region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "family_id")
    private Family family;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Version
    @Column(name = "version")
    private long version;

    protected ServiceEntry() {}

    ServiceEntry(ServiceRow row, Region region, Family family) {
        this.uuid = UUID.randomUUID();
        this.code = row.code();
        this.name = row.name();
        this.country = row.country();
        this.region = region;
        this.family = family;
        this.validFrom = row.validFrom();
        this.validTo = row.validTo();
    }

    ServiceId serviceId() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return new ServiceId(id);
    }

    UUID uuid() {
        return uuid;
    }

    String code() {
        return code;
    }

    void describe(ServiceRow row, Region newRegion, Family newFamily) {
        name = row.name();
        country = row.country();
        region = newRegion;
        family = newFamily;
        validFrom = row.validFrom();
        validTo = row.validTo();
    }

    /** Whether the row says word for word what is held. */
    boolean is(ServiceRow row) {
        return name.equals(row.name())
                && country == row.country()
                && region.code().equals(row.regionCode())
                && region.name().equals(row.regionName())
                && family.code().equals(row.familyCode())
                && family.name().equals(row.familyName())
                && validFrom.equals(row.validFrom())
                && validTo.equals(row.validTo());
    }

    ServiceItem item() {
        return new ServiceItem(
                serviceId(),
                uuid,
                code,
                name,
                country,
                region.code(),
                region.name(),
                family.code(),
                family.name(),
                validFrom,
                validTo);
    }
}
