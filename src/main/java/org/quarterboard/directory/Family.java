package org.quarterboard.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A group of services that are alike enough to be compared. */
@Entity
@Table(name = "family")
class Family {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "family_seq")
    @SequenceGenerator(name = "family_seq", sequenceName = "family_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "name")
    private String name;

    @Version
    @Column(name = "version")
    private long version;

    protected Family() {}

    Family(String code, String name) {
        this.code = code;
        this.name = name;
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

    void rename(String newName) {
        name = newName;
    }
}
