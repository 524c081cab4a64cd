-- People, services, the audit record, stored files, background work and the outbox.
-- Conventions: ids from sequences (increment 50 = allocation size); a UUID for whatever leaves in a link;
-- instants UTC DATETIME(6); codes and hashes ascii_bin; no nullable column in a unique key
-- ("still valid" is 9999-12-31, "no scope" is 0).

ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- directory ---------------------------------------------------------------------------------------------------------

CREATE SEQUENCE region_seq INCREMENT BY 50;
CREATE TABLE region (
    id      BIGINT                                 NOT NULL PRIMARY KEY,
    code    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name    VARCHAR(120)                           NOT NULL,
    country VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin  NOT NULL CHECK (country IN ('ENGLAND', 'WALES')),
    version BIGINT                                 NOT NULL,
    CONSTRAINT region_code UNIQUE (code)
);

CREATE SEQUENCE family_seq INCREMENT BY 50;
CREATE TABLE family (
    id      BIGINT                                 NOT NULL PRIMARY KEY,
    code    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name    VARCHAR(120)                           NOT NULL,
    version BIGINT                                 NOT NULL,
    CONSTRAINT family_code UNIQUE (code)
);

CREATE SEQUENCE service_seq INCREMENT BY 50;
CREATE TABLE service (
    id         BIGINT                                 NOT NULL PRIMARY KEY,
    uuid       UUID                                   NOT NULL,
    code       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name       VARCHAR(160)                           NOT NULL,
    country    VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin  NOT NULL CHECK (country IN ('ENGLAND', 'WALES')),
    region_id  BIGINT                                 NOT NULL,
    family_id  BIGINT                                 NOT NULL,
    valid_from DATE                                   NOT NULL,
    valid_to   DATE                                   NOT NULL DEFAULT '9999-12-31',
    version    BIGINT                                 NOT NULL,
    CONSTRAINT service_uuid UNIQUE (uuid),
    CONSTRAINT service_code UNIQUE (code),
    CONSTRAINT service_of_region FOREIGN KEY (region_id) REFERENCES region (id),
    CONSTRAINT service_of_family FOREIGN KEY (family_id) REFERENCES family (id),
    CONSTRAINT service_valid CHECK (valid_from <= valid_to)
);

CREATE SEQUENCE local_authority_seq INCREMENT BY 50;
CREATE TABLE local_authority (
    id      BIGINT                                 NOT NULL PRIMARY KEY,
    code    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name    VARCHAR(160)                           NOT NULL,
    version BIGINT                                 NOT NULL,
    CONSTRAINT local_authority_code UNIQUE (code)
);

CREATE TABLE service_authority (
    service_id   BIGINT NOT NULL,
    authority_id BIGINT NOT NULL,
    valid_from   DATE   NOT NULL,
    valid_to     DATE   NOT NULL DEFAULT '9999-12-31',
    PRIMARY KEY (service_id, authority_id, valid_from),
    CONSTRAINT service_authority_service FOREIGN KEY (service_id) REFERENCES service (id),
    CONSTRAINT service_authority_authority FOREIGN KEY (authority_id) REFERENCES local_authority (id),
    CONSTRAINT service_authority_valid CHECK (valid_from <= valid_to)
);

-- Children aged 10 to 17 by single year of age; a newer count supersedes, it never overwrites.
CREATE SEQUENCE population_seq INCREMENT BY 50;
CREATE TABLE population (
    id            BIGINT                                 NOT NULL PRIMARY KEY,
    authority_id  BIGINT                                 NOT NULL,
    year          SMALLINT                               NOT NULL,
    ethnicity     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sex           VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    age           TINYINT                                NOT NULL CHECK (age BETWEEN 10 AND 17),
    children      INT                                    NOT NULL CHECK (children >= 0),
    source        VARCHAR(200)                           NOT NULL,
    source_date   DATE                                   NOT NULL,
    entered_at    DATETIME(6)                            NOT NULL,
    superseded_at DATETIME(6)                            NOT NULL DEFAULT '9999-12-31 00:00:00',
    CONSTRAINT population_once UNIQUE (authority_id, year, ethnicity, sex, age, superseded_at),
    CONSTRAINT population_authority FOREIGN KEY (authority_id) REFERENCES local_authority (id)
);

-- security ----------------------------------------------------------------------------------------------------------

CREATE SEQUENCE person_seq INCREMENT BY 50;
CREATE TABLE person (
    id           BIGINT                                  NOT NULL PRIMARY KEY,
    uuid         UUID                                    NOT NULL,
    issuer       VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject      VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    email        VARCHAR(200)                            NOT NULL,
    display_name VARCHAR(160)                            NOT NULL,
    language     VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin   NOT NULL DEFAULT 'en',
    active       BOOLEAN                                 NOT NULL,
    created_at   DATETIME(6)                             NOT NULL,
    version      BIGINT                                  NOT NULL,
    CONSTRAINT person_uuid UNIQUE (uuid),
    CONSTRAINT person_identity UNIQUE (issuer, subject),
    CONSTRAINT person_email UNIQUE (email)
);

CREATE TABLE local_credential (
    person_id       BIGINT                                  NOT NULL PRIMARY KEY,
    password_hash   VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    must_change     BOOLEAN                                 NOT NULL,
    failed_attempts INT                                     NOT NULL,
    locked_until    DATETIME(6)                             NULL,
    changed_at      DATETIME(6)                             NOT NULL,
    version         BIGINT                                  NOT NULL,
    CONSTRAINT local_credential_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- A role at a service, over a region, or over the portal (scope 0). Withdrawn, never deleted.
CREATE SEQUENCE role_grant_seq INCREMENT BY 50;
CREATE TABLE role_grant (
    id           BIGINT                                 NOT NULL PRIMARY KEY,
    person_id    BIGINT                                 NOT NULL,
    role         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scope_kind   VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (scope_kind IN ('SERVICE', 'REGION', 'PORTAL')),
    scope_id     BIGINT                                 NOT NULL,
    sector       VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    granted_at   DATETIME(6)                            NOT NULL,
    withdrawn_at DATETIME(6)                            NOT NULL DEFAULT '9999-12-31 00:00:00',
    CONSTRAINT role_grant_once UNIQUE (person_id, role, scope_kind, scope_id, sector, withdrawn_at),
    CONSTRAINT role_grant_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- The layout is Spring Security's (JdbcOneTimeTokenService).
CREATE TABLE one_time_tokens (
    token_value VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    username    VARCHAR(50)                            NOT NULL,
    expires_at  DATETIME(6)                            NOT NULL
);

-- audit: append-only ------------------------------------------------------------------------------------------------

CREATE SEQUENCE audit_event_seq INCREMENT BY 50;
CREATE TABLE audit_event (
    id           BIGINT                                 NOT NULL PRIMARY KEY,
    at           DATETIME(6)                            NOT NULL,
    person_id    BIGINT                                 NOT NULL,
    person_label VARCHAR(160)                           NOT NULL,
    action       VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    service_id   BIGINT                                 NOT NULL DEFAULT 0,
    subject      VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    details      JSON                                   NOT NULL,
    INDEX audit_event_of_service (service_id, at)
);

CREATE TABLE audit_seal (
    position  BIGINT                                NOT NULL PRIMARY KEY,
    event_id  BIGINT                                NOT NULL,
    hash      CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sealed_at DATETIME(6)                           NOT NULL,
    CONSTRAINT audit_seal_once UNIQUE (event_id),
    CONSTRAINT audit_seal_event FOREIGN KEY (event_id) REFERENCES audit_event (id)
);

-- files: append-only ------------------------------------------------------------------------------------------------

CREATE SEQUENCE stored_file_seq INCREMENT BY 50;
CREATE TABLE stored_file (
    id           BIGINT                                  NOT NULL PRIMARY KEY,
    uuid         UUID                                    NOT NULL,
    name         VARCHAR(255)                            NOT NULL,
    content_type VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    size         BIGINT                                  NOT NULL,
    sha256       CHAR(64) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL,
    content      LONGBLOB                                NOT NULL,
    stored_at    DATETIME(6)                             NOT NULL,
    stored_by    BIGINT                                  NOT NULL,
    CONSTRAINT stored_file_uuid UNIQUE (uuid),
    INDEX stored_file_hash (sha256)
);

-- jobs --------------------------------------------------------------------------------------------------------------

-- The layout is db-scheduler's.
CREATE TABLE scheduled_tasks (
    task_name            VARCHAR(100)                           NOT NULL,
    task_instance        VARCHAR(100)                           NOT NULL,
    task_data            BLOB,
    execution_time       DATETIME(6)                            NOT NULL,
    picked               BOOLEAN                                NOT NULL,
    picked_by            VARCHAR(50),
    last_success         DATETIME(6)                            NULL,
    last_failure         DATETIME(6)                            NULL,
    consecutive_failures INT,
    last_heartbeat       DATETIME(6)                            NULL,
    version              BIGINT                                 NOT NULL,
    priority             SMALLINT,
    PRIMARY KEY (task_name, task_instance),
    INDEX execution_time_idx (execution_time),
    INDEX last_heartbeat_idx (last_heartbeat),
    INDEX priority_execution_time_idx (priority DESC, execution_time ASC)
);

CREATE SEQUENCE job_seq INCREMENT BY 50;
CREATE TABLE job (
    id          BIGINT                                 NOT NULL PRIMARY KEY,
    uuid        UUID                                   NOT NULL,
    kind        VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    subject     VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    steps_done  INT                                    NOT NULL,
    steps_total INT                                    NOT NULL,
    asked_by    BIGINT                                 NOT NULL,
    asked_at    DATETIME(6)                            NOT NULL,
    finished_at DATETIME(6)                            NULL,
    error_id    VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    version     BIGINT                                 NOT NULL,
    CONSTRAINT job_uuid UNIQUE (uuid)
);

-- messages ----------------------------------------------------------------------------------------------------------

CREATE SEQUENCE outbox_message_seq INCREMENT BY 50;
CREATE TABLE outbox_message (
    id         BIGINT                                 NOT NULL PRIMARY KEY,
    uuid       UUID                                   NOT NULL,
    person_id  BIGINT                                 NOT NULL,
    service_id BIGINT                                 NULL,
    subject    VARCHAR(200)                           NOT NULL,
    body       TEXT                                   NOT NULL,
    state      VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (state IN ('WAITING', 'SENT', 'NOT_ENTITLED', 'FAILED')),
    attempts   INT                                    NOT NULL,
    written_at DATETIME(6)                            NOT NULL,
    sent_at    DATETIME(6)                            NULL,
    version    BIGINT                                 NOT NULL,
    CONSTRAINT outbox_message_uuid UNIQUE (uuid),
    CONSTRAINT outbox_message_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT outbox_message_service FOREIGN KEY (service_id) REFERENCES service (id)
);
