package io.hexline.domain.license;

import static io.hexline.domain.code.Rule.demands;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.carrier.CarrierAccount.AccountConflict;
import io.hexline.domain.code.Finding.Evidence;
import io.hexline.domain.code.LicenseCode;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.code.OnboardingCode;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.LicenseFacts.Placement;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules about where a calling license puts its holder; some share their code with a rule of moves. */
public enum PlacementRule implements Rule<Placement> {
    LOCATION_HAS_CALLING(demands("The location that is meant is the organization's and enabled for calling.")
            .otherwise(LicenseCode.LOCATION_NOT_FOUND)
            .firesWhen(Placement::lacksCalling)),
    USER_STAYS_WHERE_IT_IS(demands("The user does not call from another location already.")
            .otherwise(LicenseCode.CALLS_ELSEWHERE)
            .firesWhen(Placement::callsElsewhere)),
    LOCATION_HAS_ROOM(demands("A location to which a user comes has fewer users than its maximum.")
            .otherwise(MoveUserCode.LOCATION_FULL)
            .firesWhen(Placement::isFull)),
    EXTENSION_FREE(demands("Nobody else has the extension at the location.")
            .otherwise(MoveUserCode.EXTENSION_NOT_AVAILABLE)
            .firesNaming("owner", PlacementRule::otherOwner)),
    EXTENSION_FITS(demands("The extension has a length that the location allows.")
            .otherwise(MoveUserCode.EXTENSION_LENGTH_OUT_OF_BOUNDS)
            .firesWith(PlacementRule::lengthOutOfBounds)),
    NUMBER_FREE(demands("The phone number is an unassigned, active number of the location, or the user's own.")
            .otherwise(MoveUserCode.NEW_NUMBER_NOT_AVAILABLE)
            .firesNaming("number", PlacementRule::unavailable)),
    EMAIL_FREE_AT_CARRIERS(demands("No carrier's account has the e-mail of somebody who starts to call.")
            .otherwise(OnboardingCode.CARRIER_ACCOUNT_CONFLICT)
            .firesWith(PlacementRule::accountConflict));

    private final Definition<Placement> definition;

    PlacementRule(Definition<Placement> definition) {
        this.definition = definition;
    }

    @Override
    public Definition<Placement> definition() {
        return definition;
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

    /** The rules about all the calling licenses of a request, once each of them could be had. */
    public enum CallingRule implements Rule<CallingRule.CallingFacts> {
        ONE_PLACE(demands("All the calling licenses of a request put the user in one place, under the same lines.")
                .otherwise(LicenseCode.CONTRADICTING_PLACES)
                .firesListing("licenses", added -> added.spots().size() > 1 ? added.licenses() : List.of()));

        private final Definition<CallingFacts> definition;

        CallingRule(Definition<CallingFacts> definition) {
            this.definition = definition;
        }

        @Override
        public Definition<CallingFacts> definition() {
            return definition;
        }

        /**
         * The calling licenses that would be added.
         *
         * @param spots where they would put the user
         */
        public record CallingFacts(List<LicenseId> licenses, Set<Placement.Spot> spots) {

            public CallingFacts {
                licenses = ImmutableList.copyOf(licenses);
                spots = ImmutableSet.copyOf(spots);
            }
        }
    }
}
