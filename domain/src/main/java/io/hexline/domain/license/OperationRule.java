package io.hexline.domain.license;

import io.hexline.domain.code.LicenseCode;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import java.util.function.BiPredicate;

/**
 * The rules about one operation by itself; an operation that breaks one fails alone. Source: "Assign Licenses to
 * Users", the documented refusals.
 */
public enum OperationRule {
    RECOGNIZED(
            LicenseCode.LICENSE_NOT_RECOGNIZED,
            (operation, facts) -> facts.offered(operation.license()).isEmpty()),
    MANAGED_PER_USER(
            LicenseCode.MESSENGER_LICENSE_MANAGEMENT,
            (operation, facts) -> isOf(LicenseKind.MESSENGER, operation, facts)),
    HAS_CALLING_PROPERTIES(LicenseCode.MISSING_CALLING_PROPERTIES, OperationRule::lacksProperties),
    SCREEN_SHARE_STAYS(
            LicenseCode.SCREEN_SHARE_IMPLICIT,
            (operation, facts) -> !operation.adds() && isOf(LicenseKind.SCREEN_SHARE, operation, facts)),
    HAS_UNITS(LicenseCode.UNITS_EXHAUSTED, OperationRule::lacksUnits),
    MEETINGS_FOR_GUESTS(LicenseCode.GUEST_LICENSE_NOT_MEETING, OperationRule::isNoGuestLicense);

    private final LicenseCode code;
    private final BiPredicate<LicenseOperation, LicenseFacts> broken;

    OperationRule(LicenseCode code, BiPredicate<LicenseOperation, LicenseFacts> broken) {
        this.code = code;
        this.broken = broken;
    }

    public LicenseCode code() {
        return code;
    }

    /** Whether this operation cannot be done, whatever else is asked for. */
    public boolean isBrokenBy(LicenseOperation operation, LicenseFacts facts) {
        return broken.test(operation, facts);
    }

    private static boolean isOf(LicenseKind kind, LicenseOperation operation, LicenseFacts facts) {
        return facts.offered(operation.license())
                .filter(offered -> offered.license().kind() == kind)
                .isPresent();
    }

    private static boolean lacksProperties(LicenseOperation operation, LicenseFacts facts) {
        return isNew(operation, facts)
                && !facts.guest()
                && facts.offered(operation.license())
                        .filter(offered -> offered.license().kind().isCalling())
                        .isPresent()
                && operation.calling().filter(CallingProperties::complete).isEmpty();
    }

    private static boolean lacksUnits(LicenseOperation operation, LicenseFacts facts) {
        return isNew(operation, facts)
                && facts.offered(operation.license())
                        .filter(offered -> offered.freeUnits() < 1)
                        .isPresent();
    }

    private static boolean isNoGuestLicense(LicenseOperation operation, LicenseFacts facts) {
        return facts.guest()
                && isNew(operation, facts)
                && facts.offered(operation.license())
                        .filter(offered -> !offered.license().kind().isMeeting())
                        .isPresent();
    }

    private static boolean isNew(LicenseOperation operation, LicenseFacts facts) {
        return operation.adds() && !facts.has(operation.license());
    }
}
