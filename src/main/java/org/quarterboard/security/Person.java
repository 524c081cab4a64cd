package org.quarterboard.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.PersonId;

/** A person who may sign in. Known by issuer and subject, so that single sign-on can be added without moving people. */
@Entity
@Table(name = "person")
class Person {

    /** The issuer of accounts that the portal itself keeps. */
    static final String LOCAL = "local";
    /** The issuer of the demonstration's accounts: kept by the portal too, but with a password that everybody knows. */
    static final String DEMO = "demo";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "uuid")
    private UUID uuid;

    @Column(name = "issuer")
    private String issuer;

    @Column(name = "subject")
    private String subject;

    @Column(name = "email")
    private String email;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "language")
    private String language;

    @Column(name = "active")
    private boolean active;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    @Column(name = "version")
    private long version;

    protected Person() {}

    static Person local(String email, String displayName, String language, Instant now) {
        return of(LOCAL, email, displayName, language, now);
    }

    static Person demo(String email, String displayName, String language, Instant now) {
        return of(DEMO, email, displayName, language, now);
    }

    private static Person of(String issuer, String email, String displayName, String language, Instant now) {
        Person person = new Person();
        person.uuid = UUID.randomUUID();
        person.issuer = issuer;
        person.subject = person.uuid.toString();
        person.email = email;
        person.displayName = displayName;
        person.language = language;
        person.active = true;
        person.createdAt = now;
        return person;
    }

    PersonId personId() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return new PersonId(id);
    }

    UUID uuid() {
        return uuid;
    }

    String email() {
        return email;
    }

    String displayName() {
        return displayName;
    }

    String language() {
        return language;
    }

    boolean active() {
        return active;
    }

    void speak(String newLanguage) {
        language = newLanguage;
    }

    void deactivate() {
        active = false;
    }

    void activate() {
        active = true;
    }
}
