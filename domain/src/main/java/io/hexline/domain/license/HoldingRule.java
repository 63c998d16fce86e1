package io.hexline.domain.license;

import static io.hexline.domain.license.License.LicenseKind.ATTENDANT_CONSOLE;
import static io.hexline.domain.license.License.LicenseKind.CALLING_PROFESSIONAL;
import static io.hexline.domain.license.License.LicenseKind.CALLING_STANDARD;
import static io.hexline.domain.license.License.LicenseKind.CX_ESSENTIAL;
import static io.hexline.domain.license.License.LicenseKind.FREE_MEETING;
import static io.hexline.domain.license.License.LicenseKind.FREE_MESSAGING;
import static io.hexline.domain.license.License.LicenseKind.PAID_MEETING;
import static io.hexline.domain.license.License.LicenseKind.PAID_MESSAGING;

import io.hexline.domain.code.Evidence;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.LicenseCode;
import io.hexline.domain.value.LicenseId;
import io.hexline.domain.value.OfferCode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The rules about what would be held together after a request, of all organizations and then of this one alone. A violation
 * fails all the operations that take part in it. Source: "Assign Licenses to Users", the documented refusals.
 */
public enum HoldingRule {
    NO_DOWNGRADE_FROM_PROFESSIONAL(
            LicenseCode.CALLING_LICENSE_DOWNGRADE, HoldingConstraint.replacing(CALLING_PROFESSIONAL, CALLING_STANDARD)),
    PROFESSIONAL_OR_STANDARD(
            LicenseCode.CONFLICTING_CALLING_LICENSES,
            HoldingConstraint.together(CALLING_PROFESSIONAL, CALLING_STANDARD)),
    STANDARD_OR_ATTENDANT_CONSOLE(
            LicenseCode.CALLING_STANDARD_ATTENDANT_CONFLICT,
            HoldingConstraint.together(CALLING_STANDARD, ATTENDANT_CONSOLE)),
    STANDARD_OR_CX_ESSENTIAL(
            LicenseCode.CALLING_STANDARD_CX_ESSENTIAL_CONFLICT,
            HoldingConstraint.together(CALLING_STANDARD, CX_ESSENTIAL)),
    ATTENDANT_CONSOLE_NEEDS_CALLING(
            LicenseCode.ATTENDANT_CONSOLE_PREREQUISITE,
            HoldingConstraint.without(Set.of(ATTENDANT_CONSOLE), CALLING_PROFESSIONAL, CALLING_STANDARD)),
    NO_DOWNGRADE_FROM_CX_ESSENTIAL(
            LicenseCode.CX_ESSENTIAL_DOWNGRADE, HoldingConstraint.replacing(CX_ESSENTIAL, CALLING_STANDARD)),
    ONE_OF_A_GROUP(LicenseCode.EXCLUSIVE_LICENSE_CONFLICT, HoldingConstraint.severalOfAGroup()),
    PAID_MESSAGING_NEEDS_FREE(
            LicenseCode.FREE_MESSAGING_PREREQUISITE, HoldingConstraint.without(Set.of(PAID_MESSAGING), FREE_MESSAGING)),
    PAID_MEETING_NEEDS_FREE(
            LicenseCode.FREE_MEETING_PREREQUISITE, HoldingConstraint.without(Set.of(PAID_MEETING), FREE_MEETING)),
    MEETING_NEEDS_MESSAGING(
            LicenseCode.MESSAGING_PREREQUISITE_FOR_MEETING,
            HoldingConstraint.without(Set.of(FREE_MEETING, PAID_MEETING), FREE_MESSAGING)),
    NO_OFFERS_IN_CONFLICT(LicenseCode.EXCLUSIVE_LICENSE_CONFLICT, HoldingConstraint.offersTogether()),
    OFFER_NEEDS_ANOTHER(LicenseCode.OFFER_PREREQUISITE, HoldingConstraint.offerWithout());

    private final LicenseCode code;
    private final HoldingConstraint shape;

    HoldingRule(LicenseCode code, HoldingConstraint shape) {
        this.code = code;
        this.shape = shape;
    }

    public LicenseCode code() {
        return code;
    }

    /** Every violation of this rule in which operations take part. */
    public List<HoldingViolation> violations(HoldingFacts facts) {
        return shape.violations(facts).toList();
    }

    Finding finding(HoldingViolation violation) {
        Evidence licenses = Evidence.of(
                "licenses",
                violation.licenses().stream()
                        .map(License::id)
                        .sorted(LicenseId.ORDER)
                        .toList());
        return new Finding(
                code,
                violation.offers().isEmpty()
                        ? licenses
                        : licenses.and(
                                "offers",
                                violation.offers().stream()
                                        .sorted(Comparator.comparing(OfferCode::value))
                                        .toList()));
    }
}
