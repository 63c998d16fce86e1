package io.hexline.domain.license;

import io.hexline.domain.code.Code;
import io.hexline.domain.code.Evidence;
import io.hexline.domain.code.LicenseCode;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.code.OnboardingCode;
import io.hexline.domain.code.Rule;
import java.util.Optional;
import java.util.function.Function;

/** The rules about where a calling license puts its holder; those of extensions and numbers are the same for moves. */
public enum PlacementRule implements Rule<Placement> {
    LOCATION_HAS_CALLING(LicenseCode.LOCATION_NOT_FOUND, PlacementRule::noCallingThere),
    EXTENSION_AVAILABLE(
            MoveUserCode.EXTENSION_NOT_AVAILABLE,
            place -> place.extensionOwner().map(owner -> Evidence.of("owner", owner.displayName()))),
    EXTENSION_FITS(MoveUserCode.EXTENSION_LENGTH_OUT_OF_BOUNDS, PlacementRule::extensionOutOfBounds),
    NUMBER_AVAILABLE(
            MoveUserCode.NEW_NUMBER_NOT_AVAILABLE,
            place -> place.properties()
                    .number()
                    .filter(number -> !place.lacksCalling() && !place.numberAvailable())
                    .map(number -> Evidence.of("number", number))),
    EMAIL_FREE_AT_CARRIERS(
            OnboardingCode.CARRIER_ACCOUNT_CONFLICT,
            place -> place.conflict()
                    .map(conflict -> Evidence.of("url", conflict.url())
                            .and("email", conflict.account().email())));

    private final Code code;
    private final Function<Placement, Optional<Evidence>> evaluation;

    PlacementRule(Code code, Function<Placement, Optional<Evidence>> evaluation) {
        this.code = code;
        this.evaluation = evaluation;
    }

    @Override
    public Code code() {
        return code;
    }

    @Override
    public Optional<Evidence> evaluate(Placement place) {
        return evaluation.apply(place);
    }

    private static Optional<Evidence> noCallingThere(Placement place) {
        return place.lacksCalling() ? Optional.of(Evidence.none()) : Optional.empty();
    }

    private static Optional<Evidence> extensionOutOfBounds(Placement place) {
        return place.misfit()
                .flatMap(extension -> place.calling())
                .map(calling -> calling.dialPlan().extensionLength())
                .map(lengths -> Evidence.of("field", "extension")
                        .and("min", lengths.min())
                        .and("max", lengths.max()));
    }
}
