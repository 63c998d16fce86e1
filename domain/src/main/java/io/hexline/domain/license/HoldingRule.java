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
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.LicenseCode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The rules about what would be held together after a request, of all organizations and then of this one alone. A breach
 * fails all the operations that take part in it. Source: "Assign Licenses to Users", the documented refusals.
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
            Shape.without(Set.of(FREE_MEETING, PAID_MEETING), FREE_MESSAGING)),
    NO_OFFERS_IN_CONFLICT(LicenseCode.EXCLUSIVE_LICENSE_CONFLICT, Shape.offersTogether()),
    OFFER_NEEDS_ANOTHER(LicenseCode.OFFER_PREREQUISITE, Shape.offerWithout());

    private final LicenseCode code;
    private final Shape shape;

    HoldingRule(LicenseCode code, Shape shape) {
        this.code = code;
        this.shape = shape;
    }

    public LicenseCode code() {
        return code;
    }

    /** Every breach of this rule in which operations take part. */
    public List<Breach> breaches(HoldingFacts facts) {
        return shape.breaches(facts).toList();
    }

    Finding finding(Breach breach) {
        Evidence licenses = Evidence.of(
                "licenses",
                breach.licenses().stream()
                        .map(License::id)
                        .sorted(LicenseId.ORDER)
                        .toList());
        return new Finding(
                code,
                breach.offers().isEmpty()
                        ? licenses
                        : licenses.and(
                                "offers",
                                breach.offers().stream()
                                        .sorted(Comparator.comparing(OfferCode::value))
                                        .toList()));
    }
}
