package io.hexline.domain.location;

import io.hexline.domain.value.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.SubscriptionId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What calling is like at a location that is enabled for it.
 *
 * @param userLimit how many users it can have at most; empty for no limit
 * @param pstn how it reaches the public network; empty where it does not
 * @param ecbnUser the user whose number emergency services call back (ECBN) for the whole location
 * @param subscription the subscription it is paid from
 */
public record CallingProfile(
        OptionalInt userLimit,
        DialPlan dialPlan,
        LocationNumbers numbers,
        Optional<PstnConnection> pstn,
        Optional<PersonId> ecbnUser,
        Offering offering,
        Infrastructure infrastructure,
        LocationSettings settings,
        Optional<SubscriptionId> subscription) {

    /** A location that was just enabled: nothing limits it and nothing is configured. */
    public static final CallingProfile DEFAULT = new CallingProfile(
            OptionalInt.empty(),
            DialPlan.DEFAULT,
            LocationNumbers.NONE,
            Optional.empty(),
            Optional.empty(),
            Offering.EVERYTHING,
            Infrastructure.NONE,
            LocationSettings.DEFAULT,
            Optional.empty());

    /** A profile for whose calls nothing is set. */
    public CallingProfile(
            OptionalInt userLimit,
            DialPlan dialPlan,
            LocationNumbers numbers,
            Optional<PstnConnection> pstn,
            Optional<PersonId> ecbnUser,
            Offering offering,
            Infrastructure infrastructure,
            Optional<SubscriptionId> subscription) {
        this(
                userLimit,
                dialPlan,
                numbers,
                pstn,
                ecbnUser,
                offering,
                infrastructure,
                LocationSettings.DEFAULT,
                subscription);
    }

    public CallingProfile withOffering(Offering newOffering) {
        return new CallingProfile(
                userLimit, dialPlan, numbers, pstn, ecbnUser, newOffering, infrastructure, settings, subscription);
    }

    /** The same where nobody's number is the one that emergency services call back. */
    public CallingProfile withoutEcbnUser() {
        return new CallingProfile(
                userLimit, dialPlan, numbers, pstn, Optional.empty(), offering, infrastructure, settings, subscription);
    }

    public CallingProfile withSettings(
            LocationNumbers newNumbers, Optional<PstnConnection> newPstn, LocationSettings newSettings) {
        return new CallingProfile(
                userLimit,
                dialPlan,
                newNumbers,
                newPstn,
                ecbnUser,
                offering,
                infrastructure,
                newSettings,
                subscription);
    }

    /**
     * The numbers that stand for a location as a whole.
     *
     * @param main its published number
     * @param callingLineId the number its users' calls show (CLID)
     * @param charge the number that calls are billed to
     */
    public record LocationNumbers(
            Optional<PhoneNumber> main, Optional<PhoneNumber> callingLineId, Optional<PhoneNumber> charge) {

        public static final LocationNumbers NONE =
                new LocationNumbers(Optional.empty(), Optional.empty(), Optional.empty());

        /** Whether the number is one of them. */
        public boolean include(PhoneNumber number) {
            return Stream.of(main, callingLineId, charge).anyMatch(one -> one.equals(Optional.of(number)));
        }
    }

    /**
     * The systems behind a location.
     *
     * @param mailServer where its users' voice messages are stored
     * @param recordingVendor who records its users' calls
     * @param externalGroup the recording vendor's name for the location
     */
    public record Infrastructure(
            Optional<String> mailServer, Optional<String> recordingVendor, Optional<String> externalGroup) {

        public static final Infrastructure NONE =
                new Infrastructure(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * What is set for the calls of a location that no rule looks at.
     *
     * @param callingLineName the name that goes with the location's own number; empty for the organization's
     * @param externalCallerIdName the name that calls to the public network show
     * @param accessNetworkInfo where emergency services find the location (P-Access-Network-Info)
     * @param outsideDialDigit dialled before numbers of the public network
     * @param outsideDialDigitEnforced whether that digit must be dialled
     * @param routingPrefix dialled before extensions of this location elsewhere
     */
    public record LocationSettings(
            Optional<String> callingLineName,
            Optional<String> externalCallerIdName,
            Optional<String> accessNetworkInfo,
            Optional<String> outsideDialDigit,
            boolean outsideDialDigitEnforced,
            Optional<String> routingPrefix) {

        public static final LocationSettings DEFAULT = new LocationSettings(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
    }
}
