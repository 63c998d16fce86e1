package io.hexline.domain.license;

import static io.hexline.domain.code.Criterion.naming;
import static io.hexline.domain.code.Criterion.when;

import io.hexline.domain.carrier.AccountConflict;
import io.hexline.domain.code.Criterion;
import io.hexline.domain.code.Evidence;
import io.hexline.domain.code.LicenseCode;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.code.OnboardingCode;
import io.hexline.domain.code.Rule;
import io.hexline.domain.number.NumberOwner;
import io.hexline.domain.value.PhoneNumber;
import java.util.Optional;

/** The rules about where a calling license puts its holder; those of extensions and numbers are the same for moves. */
public enum PlacementRule implements Rule<Placement> {
    LOCATION_HAS_CALLING(when(LicenseCode.LOCATION_NOT_FOUND, Placement::lacksCalling)),
    USER_STAYS_WHERE_IT_IS(when(LicenseCode.CALLS_ELSEWHERE, Placement::callsElsewhere)),
    LOCATION_HAS_ROOM(when(MoveUserCode.LOCATION_FULL, Placement::isFull)),
    EXTENSION_AVAILABLE(naming(MoveUserCode.EXTENSION_NOT_AVAILABLE, "owner", PlacementRule::otherOwner)),
    EXTENSION_FITS(new Criterion<>(MoveUserCode.EXTENSION_LENGTH_OUT_OF_BOUNDS, PlacementRule::lengthOutOfBounds)),
    NUMBER_AVAILABLE(naming(MoveUserCode.NEW_NUMBER_NOT_AVAILABLE, "number", PlacementRule::unavailable)),
    EMAIL_FREE_AT_CARRIERS(new Criterion<>(OnboardingCode.CARRIER_ACCOUNT_CONFLICT, PlacementRule::accountConflict));

    private final Criterion<Placement> criterion;

    PlacementRule(Criterion<Placement> criterion) {
        this.criterion = criterion;
    }

    @Override
    public Criterion<Placement> criterion() {
        return criterion;
    }

    private static Optional<String> otherOwner(Placement place) {
        return place.extensionOwner().map(NumberOwner::displayName);
    }

    private static Optional<Evidence> lengthOutOfBounds(Placement place) {
        return place.calling()
                .flatMap(calling -> place.properties()
                        .extension()
                        .flatMap(calling.dialPlan().extensionLength()::misfit));
    }

    private static Optional<PhoneNumber> unavailable(Placement place) {
        return place.properties().number().filter(number -> !place.lacksCalling() && !place.numberAvailable());
    }

    private static Optional<Evidence> accountConflict(Placement place) {
        return place.conflict().map(AccountConflict::evidence);
    }
}
