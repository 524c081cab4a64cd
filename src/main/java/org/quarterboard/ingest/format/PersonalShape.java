package org.quarterboard.ingest.format;

/** What a text can look like that belongs to one person, and the finding that says so. */
enum PersonalShape {
    POSTCODE(FindingCode.PERSONAL_POSTCODE),
    /** A postcode without its space, which a code of a service may look like. */
    POSTCODE_IN_ONE(FindingCode.PERSONAL_POSTCODE),
    /** A health service number in its three groups. */
    HEALTH_NUMBER(FindingCode.PERSONAL_HEALTH_NUMBER),
    /** The same in one: of ten-digit numbers, one in eleven looks like it. */
    HEALTH_NUMBER_IN_ONE(FindingCode.PERSONAL_HEALTH_NUMBER),
    INSURANCE_NUMBER(FindingCode.PERSONAL_INSURANCE_NUMBER),
    PUPIL_NUMBER(FindingCode.PERSONAL_LEARNER_NUMBER),
    /** Ten digits, as the health number: one in eleven looks like it. */
    LEARNER_NUMBER(FindingCode.PERSONAL_LEARNER_NUMBER),
    POLICE_NUMBER(FindingCode.PERSONAL_POLICE_NUMBER),
    EMAIL(FindingCode.PERSONAL_CONTACT),
    MOBILE(FindingCode.PERSONAL_CONTACT),
    LANDLINE(FindingCode.PERSONAL_CONTACT),
    BIRTH_DATE(FindingCode.PERSONAL_BIRTH_DATE);

    private final FindingCode finding;

    PersonalShape(FindingCode finding) {
        this.finding = finding;
    }

    FindingCode finding() {
        return finding;
    }
}
