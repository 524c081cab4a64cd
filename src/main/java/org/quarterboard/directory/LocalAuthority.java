package org.quarterboard.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A local authority. */
@Entity
@Table(name = "local_authority")
class LocalAuthority extends Named {

    protected LocalAuthority() {}

    LocalAuthority(String code, String name) {
        super(code, name);
    }
}
