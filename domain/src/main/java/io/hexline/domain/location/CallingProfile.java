package io.hexline.domain.location;

import io.hexline.domain.value.PersonId;
import io.hexline.domain.value.SubscriptionId;
import java.util.Optional;
import java.util.OptionalInt;

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
}
