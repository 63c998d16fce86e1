package io.hexline.domain.license;

import static io.hexline.domain.license.LicenseKind.ATTENDANT_CONSOLE;
import static io.hexline.domain.license.LicenseKind.CALLING_PROFESSIONAL;
import static io.hexline.domain.license.LicenseKind.CALLING_STANDARD;
import static io.hexline.domain.license.LicenseKind.CX_ESSENTIAL;
import static io.hexline.domain.license.LicenseKind.FREE_MEETING;
import static io.hexline.domain.license.LicenseKind.FREE_MESSAGING;
import static io.hexline.domain.license.LicenseKind.PAID_MEETING;
import static io.hexline.domain.license.LicenseKind.PAID_MESSAGING;

import io.hexline.domain.code.Evidence;
import io.hexline.domain.code.LicenseCode;
import java.util.Set;

/**
 * The rules about what would be held together after a request. A breach fails all the operations that take part in it.
 * Source: "Assign Licenses to Users", the documented refusals.
 */
public enum HoldingRule {
    NO_DOWNGRADE_FROM_PROFESSIONAL(
            LicenseCode.CALLING_LICENSE_DOWNGRADE, Shape.replacing(CALLING_PROFESSIONAL, CALLING_STANDARD)),
    PROFESSIONAL_OR_STANDARD(
            LicenseCode.CONFLICTING_CALLING_LICENSES, Shape.together(CALLING_PROFESSIONAL, CALLING_STANDARD)),
    STANDARD_OR_ATTENDANT_CONSOLE(
            LicenseCode.CALLING_STANDARD_ATTENDANT_CONFLICT, Shape.together(CALLING_STANDARD, ATTENDANT_CONSOLE)),
    STANDARD_OR_CX_ESSENTIAL(
            LicenseCode.CALLING_STANDARD_CX_ESSENTIAL_CONFLICT, Shape.together(CALLING_STANDARD, CX_ESSENTIAL)),
    ATTENDANT_CONSOLE_NEEDS_CALLING(
            LicenseCode.ATTENDANT_CONSOLE_PREREQUISITE,
            Shape.without(Set.of(ATTENDANT_CONSOLE), CALLING_PROFESSIONAL, CALLING_STANDARD)),
    NO_DOWNGRADE_FROM_CX_ESSENTIAL(LicenseCode.CX_ESSENTIAL_DOWNGRADE, Shape.replacing(CX_ESSENTIAL, CALLING_STANDARD)),
    ONE_OF_A_GROUP(LicenseCode.EXCLUSIVE_LICENSE_CONFLICT, Shape.severalOfAGroup()),
    PAID_MESSAGING_NEEDS_FREE(
            LicenseCode.FREE_MESSAGING_PREREQUISITE, Shape.without(Set.of(PAID_MESSAGING), FREE_MESSAGING)),
    PAID_MEETING_NEEDS_FREE(LicenseCode.FREE_MEETING_PREREQUISITE, Shape.without(Set.of(PAID_MEETING), FREE_MEETING)),
    MEETING_NEEDS_MESSAGING(
            LicenseCode.MESSAGING_PREREQUISITE_FOR_MEETING,
            Shape.without(Set.of(FREE_MEETING, PAID_MEETING), FREE_MESSAGING));

    private final LicenseCode code;
    private final Shape shape;

    HoldingRule(LicenseCode code, Shape shape) {
        this.code = code;
        this.shape = shape;
    }

    public LicenseCode code() {
        return code;
    }

    /** The licenses whose operations take part in a breach of this rule; empty where it is kept. */
    public Set<License> breachedBy(HoldingFacts facts) {
        return shape.breach(facts);
    }

    Evidence evidence(Set<License> breach, HoldingFacts facts) {
        Evidence licenses = Evidence.of(
                "licenses",
                breach.stream().map(License::id).sorted(LicenseId.ORDER).toList());
        return this == ONE_OF_A_GROUP ? licenses.and("offers", Shape.offersOfBreachedGroups(facts)) : licenses;
    }
}
