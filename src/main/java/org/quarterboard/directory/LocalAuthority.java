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

/** A local authority. Its code never changes; its name may. */
@Entity
@Table(name = "local_authority")
class LocalAuthority {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "local_authority_seq")
    @SequenceGenerator(name = "local_authority_seq", sequenceName = "local_authority_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "name")
    private String name;

    @Version
    @Column(name = "version")
    private long version;

    protected LocalAuthority() {}

    LocalAuthority(String code, String name) {
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
