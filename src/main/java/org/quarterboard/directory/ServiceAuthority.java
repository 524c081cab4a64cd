package org.quarterboard.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.LocalDate;
import org.quarterboard.shared.ServiceId;
import org.springframework.data.domain.Persistable;

/** That a service covers a local authority, and for how long. */
@Entity
@Table(name = "service_authority")
class ServiceAuthority implements Persistable<ServiceAuthority.Key> {

    /** Which service, which authority, from when. */
    @Embeddable
    record Key(
            @Column(name = "service_id") long serviceId,
            @Column(name = "authority_id") long authorityId,
            @Column(name = "valid_from") LocalDate validFrom)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Transient
    private boolean stored;

    protected ServiceAuthority() {}

    ServiceAuthority(ServiceId service, LocalAuthority authority, LocalDate validFrom, LocalDate validTo) {
        this.key = new Key(service.value(), authority.id(), validFrom);
        this.validTo = validTo;
    }

    @Override
    public Key getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void isStored() {
        stored = true;
    }

    LocalDate validTo() {
        return validTo;
    }

    void endOn(LocalDate lastDay) {
        validTo = lastDay;
    }
}
