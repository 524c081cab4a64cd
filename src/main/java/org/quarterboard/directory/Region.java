package org.quarterboard.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A region of one country; oversight may be granted over it. */
@Entity
@Table(name = "region")
class Region extends Named {

    @Enumerated(EnumType.STRING)
    @Column(name = "country", updatable = false)
    private Country country;

    protected Region() {}

    Region(String code, String name, Country country) {
        super(code, name);
        this.country = country;
    }

    Country country() {
        return country;
    }
}
