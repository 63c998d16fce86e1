package io.hexline.domain.license;

import static com.google.common.base.Preconditions.checkArgument;
import static io.hexline.domain.code.Rule.demands;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.carrier.CarrierAccount.AccountConflict;
import io.hexline.domain.code.Finding.Evidence;
import io.hexline.domain.code.LicenseCode;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.code.OnboardingCode;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules about where a calling license puts its holder; some share their code with a rule of moves. */
public enum PlacementRule implements Rule<PlacementRule.Placement> {
    LOCATION_HAS_CALLING(demands("The location that is meant is the organization's and enabled for calling.")
            .otherwise(LicenseCode.LOCATION_NOT_FOUND)
            .firesWhen(Placement::lacksCalling)),
    USER_STAYS_WHERE_IT_IS(demands("The user does not call from another location already.")
            .otherwise(LicenseCode.CALLS_ELSEWHERE)
            .firesWhen(Placement::callsElsewhere)),
    LOCATION_HAS_ROOM(demands("A location to which a user comes has fewer users than its maximum.")
            .otherwise(LicenseCode.NO_ROOM)
            .firesWhen(Placement::isFull)),
    EXTENSION_FREE(demands("Nobody has the extension at the location, or it is the user's own.")
            .otherwise(MoveUserCode.EXTENSION_NOT_AVAILABLE)
            .firesNaming("owner", PlacementRule::otherOwner)),
    EXTENSION_FITS(demands("The extension has a length that the location allows.")
            .otherwise(MoveUserCode.EXTENSION_LENGTH_OUT_OF_BOUNDS)
            .firesWith(PlacementRule::lengthOutOfBounds)),
    NUMBER_READABLE(demands("The phone number has a plus sign, or is a national one of the location.")
            .otherwise(LicenseCode.NUMBER_NOT_READABLE)
            .firesNaming("number", Placement::unreadable)),
    NUMBER_FREE(demands("The phone number is an unassigned one of the location, or the user's own.")
            .otherwise(LicenseCode.NUMBER_NOT_AVAILABLE)
            .firesNaming("number", Placement::unavailable)),
    NUMBER_CAN_BE_ACTIVE(demands(
                    "The phone number is active, or becomes so with the assignment, as the location's connection allows.")
            .otherwise(LicenseCode.NUMBER_INACTIVE)
            .firesNaming("number", Placement::stayingInactive)),
    USER_IS_REACHED(demands("The user keeps or gets a phone number or an extension.")
            .otherwise(LicenseCode.UNREACHABLE)
            .firesWhen(Placement::leavesUnreachable)),
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
        return place.newExtension().flatMap(meant -> place.extensionOwner()).map(NumberOwner::displayName);
    }

    private static Optional<Evidence> lengthOutOfBounds(Placement place) {
        return place.calling()
                .flatMap(calling ->
                        place.newExtension().flatMap(calling.dialPlan().extensionLength()::misfit));
    }

    private static Optional<Evidence> accountConflict(Placement place) {
        return place.conflict().map(AccountConflict::evidence);
    }

    /**
     * What was found where calling properties point to.
     *
     * @param location of the organization: the named one, or else that of the user, or else the number's
     * @param number the inventory's record of the number that is meant
     * @param carrier what kind of carrier the location is connected to; needed where the number is inactive
     * @param today the user's calling record, where there is one
     * @param users how many call from the location
     * @param extensionOwner who has the named extension at the location
     * @param conflict the carrier's account that has the user's e-mail
     */
    public record Placement(
            CallingProperties properties,
            Optional<Location> location,
            Optional<InventoryNumber> number,
            Optional<CarrierKind> carrier,
            Optional<Subscriber> today,
            int users,
            Optional<NumberOwner> extensionOwner,
            Optional<AccountConflict> conflict) {

        /**
         * What was found.
         *
         * @throws IllegalArgumentException if it is another location or number than the one that is meant, or fewer than
         *     no users
         */
        public Placement {
            requireMeant(properties.location(), location.map(Location::id));
            requireMeant(meant(properties, location), number.map(InventoryNumber::number));
            checkArgument(users >= 0, "The users of a location cannot be fewer than 0: %s", users);
        }

        private static void requireMeant(Optional<?> meant, Optional<?> found) {
            if (found.isPresent() && meant.isPresent()) {
                checkArgument(meant.equals(found), "Asked for %s, found %s", meant.get(), found.get());
            }
        }

        /** The number that is asked for, where its location is this one; empty where what is written is none there. */
        public static Optional<PhoneNumber> meant(CallingProperties properties, Optional<Location> location) {
            return read(properties, location).flatMap(Malformed::orNothing);
        }

        private static Optional<Either<Malformed, PhoneNumber>> read(
                CallingProperties properties, Optional<Location> location) {
            return properties.number().requested().map(written -> written.at(location.map(Location::region)));
        }

        /** Where a user calls from, and how it is reached there. */
        public record Spot(
                Optional<LocationId> location, Optional<PhoneNumber> number, Optional<Extension> extension) {}

        Spot spot() {
            return new Spot(location.map(Location::id), primaryNumber(), primaryExtension());
        }

        /** The lines of the user then: what the properties do not tell stays, alternates and fax too. */
        public Lines lines() {
            return linesToday().withPrimary(primaryExtension(), primaryNumber());
        }

        /** The number that the user gets and does not have. */
        public Optional<InventoryNumber> newNumber() {
            return number.filter(record -> newlyMeant().isPresent());
        }

        /** Whether the user is reached otherwise then, or its calling record is finished only now. */
        boolean changes() {
            return today.filter(record -> record.location().equals(location.map(Location::id))
                            && record.lines().equals(lines())
                            && location.filter(here -> record.isFinishedIn(here.org()))
                                    .isPresent())
                    .isEmpty();
        }

        private Lines linesToday() {
            return today.map(Subscriber::lines).orElse(Lines.NONE);
        }

        private Optional<PhoneNumber> primaryNumber() {
            return properties
                    .number()
                    .flatMap(written -> meant(properties, location))
                    .applyTo(linesToday().number());
        }

        private Optional<Extension> primaryExtension() {
            return properties.extension().applyTo(linesToday().extension());
        }

        /** Naming what the user has is keeping it. */
        private Optional<PhoneNumber> newlyMeant() {
            return meant(properties, location)
                    .filter(meant -> !linesToday().number().equals(Optional.of(meant)));
        }

        Optional<Extension> newExtension() {
            return properties
                    .extension()
                    .requested()
                    .filter(meant -> !linesToday().extension().equals(Optional.of(meant)));
        }

        /** What calling is like at the location; empty where the location is unknown or not enabled. */
        Optional<CallingProfile> calling() {
            return location.flatMap(Location::calling);
        }

        /** Whether there is no calling where the user is to be put; where only a number tells, that has to be known. */
        boolean lacksCalling() {
            boolean told = properties.location().isPresent()
                    || location.isPresent()
                    || properties.number().requested().isEmpty();
            return told && calling().isEmpty();
        }

        /** Whether the user calls from another location, with whatever it is there. */
        boolean callsElsewhere() {
            return today.flatMap(Subscriber::location)
                    .filter(here ->
                            location.filter(there -> !there.id().equals(here)).isPresent())
                    .isPresent();
        }

        /** Whether the location gets one user more. */
        public boolean isNew() {
            return today.flatMap(Subscriber::location).isEmpty();
        }

        boolean isFull() {
            return isNew()
                    && calling().stream()
                            .flatMapToInt(profile -> profile.userLimit().stream())
                            .anyMatch(limit -> users >= limit);
        }

        /** The number as it is written, where it is none at the location. */
        Optional<PhoneNumber.Written> unreadable() {
            return properties
                    .number()
                    .requested()
                    .filter(written ->
                            read(properties, location).filter(Either::isLeft).isPresent());
        }

        boolean leavesUnreachable() {
            return primaryNumber().isEmpty()
                    && primaryExtension().isEmpty()
                    && unreadable().isEmpty();
        }

        /** The number that the user is to get, where it is no unassigned one of the location. */
        Optional<PhoneNumber> unavailable() {
            return newlyMeant().filter(meant -> !lacksCalling() && usable().isEmpty());
        }

        /** The number that the user is to get, where it carries no calls and cannot be made to by giving it to somebody. */
        Optional<PhoneNumber> stayingInactive() {
            return newlyMeant()
                    .filter(meant -> usable().filter(record -> !record.canBeActive(carrier))
                            .isPresent());
        }

        private Optional<InventoryNumber> usable() {
            return number.filter(record -> !linesToday().numbers().contains(record.number()))
                    .filter(record -> location.filter(place -> record.isUnassignedAt(place.id()))
                            .isPresent());
        }
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
