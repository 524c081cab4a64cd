package org.quarterboard.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A region of one country; oversight may be granted over it. */
@Entity
@Table(name = "region")
class Region {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "region_seq")
    @SequenceGenerator(name = "region_seq", sequenceName = "region_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "country", updatable = false)
    private Country country;

    @Version
    @Column(name = "version")
    private long version;

    protected Region() {}

    Region(String code, String name, Country country) {
        this.code = code;
        this.name = name;
        this.country = country;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    Country country() {
        return country;
    }

    void rename(String newName) {
        name = newName;
    }
}
