package org.quarterboard.demo;

import java.util.List;

/**
 * One of several kinds that a child, an order or a home may be.
 *
 * @param name as it stands in the machine names of the national layout
 * @param weight how frequent it is beside the others
 */
record Kind(String name, double weight) {

    static final List<Kind> ORDERS = List.of(
            new Kind("oocd", 36),
            new Kind("yc_with_yjs", 8),
            new Kind("ycc", 13),
            new Kind("yro", 15),
            new Kind("ro", 25),
            new Kind("cust", 3));

    static final List<Kind> SEXES =
            List.of(new Kind("female", 17), new Kind("male", 82), new Kind("unknown_gender", 1));

    static final List<Kind> ETHNICITIES = List.of(
            new Kind("asian", 6),
            new Kind("black", 9),
            new Kind("mixed_ethnic", 9),
            new Kind("white", 72),
            new Kind("other_ethnic", 2),
            new Kind("unknown_ethnic", 2));

    static final List<Kind> HOMES = List.of(
            new Kind("living_with_parents", 66),
            new Kind("living_with_family_not_parents", 8),
            new Kind("living_with_friends", 2),
            new Kind("foster_care", 6),
            new Kind("supported_accom_lodgings", 5),
            new Kind("temporary_accom", 3),
            new Kind("residential_unit", 5),
            new Kind("independent_living", 2),
            new Kind("other_accom", 1));

    /** Where a child in custody lives: neither suitable nor unsuitable. */
    static final List<Kind> SECURE = List.of(new Kind("yoi", 6), new Kind("stc", 2), new Kind("sch", 2));

    static final List<Kind> SCHOOL = List.of(
            new Kind("school", 46),
            new Kind("electively_home_educated", 6),
            new Kind("pupil_referral_unit", 20),
            new Kind("alternative_provision", 24),
            new Kind("education_re_engagement_programme", 4));

    static final List<Kind> AFTER_SCHOOL = List.of(
            new Kind("college", 48),
            new Kind("alternative_provision", 8),
            new Kind("education_re_engagement_programme", 10),
            new Kind("traineeship", 8),
            new Kind("apprenticeship", 8),
            new Kind("support_internship", 2),
            new Kind("mentoring_circle", 3),
            new Kind("self_employment", 1),
            new Kind("employment", 11),
            new Kind("voluntary_work", 1));

    static final List<Kind> RESOLUTIONS = List.of(
            new Kind("cr", 40),
            new Kind("o22_yjs", 18),
            new Kind("o22_deferred_yjs", 10),
            new Kind("o20_21_yjs", 4),
            new Kind("yc_with_yjs", 12),
            new Kind("ycc", 16));

    static final List<Kind> WELLBEING = List.of(
            new Kind("advice", 40), new Kind("help", 35), new Kind("additional_help", 17), new Kind("risk_support", 8));

    static final List<Kind> TREATMENTS = List.of(
            new Kind("targeted_intervention", 62),
            new Kind("specialist_sm_treatment", 30),
            new Kind("complex_care", 8));

    static final List<Kind> CARE = List.of(
            new Kind("care_experienced", 16),
            new Kind("child_in_need", 20),
            new Kind("child_protection_plan", 7),
            new Kind("early_help_plan", 15));

    static Kind of(Chance chance, List<Kind> kinds) {
        return chance.pick(kinds, Kind::weight);
    }
}
