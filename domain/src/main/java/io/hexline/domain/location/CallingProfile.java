package io.hexline.domain.location;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.code.Finding.Evidence;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.SubscriptionId;
import io.hexline.domain.value.PhoneNumber;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
        Optional<LocationSubscription> subscription) {

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
            Optional<LocationSubscription> subscription) {
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
        return calledBackAt(Optional.empty());
    }

    /** The same where emergency services call back the number of this user, or of none. */
    public CallingProfile calledBackAt(Optional<PersonId> user) {
        return new CallingProfile(
                userLimit, dialPlan, numbers, pstn, user, offering, infrastructure, settings, subscription);
    }

    public CallingProfile connectedBy(PstnConnection connection) {
        return withSettings(numbers, Optional.of(connection), settings);
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
     * @param collaborateBridge the default bridge of its users' collaborate rooms, where it has another name than the
     *     platform gives it
     */
    public record Infrastructure(
            Optional<String> mailServer,
            Optional<String> recordingVendor,
            Optional<String> externalGroup,
            Optional<String> collaborateBridge) {

        public static final Infrastructure NONE =
                new Infrastructure(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
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
     * @param minutesLocated how long a number of a place stands for whoever has made an emergency call there (ELIN)
     * @param unknownExtensions where calls to extensions that nobody has go, on its own premises; empty where they fail
     */
    public record LocationSettings(
            Optional<String> callingLineName,
            Optional<String> externalCallerIdName,
            Optional<String> accessNetworkInfo,
            Optional<String> outsideDialDigit,
            boolean outsideDialDigitEnforced,
            Optional<String> routingPrefix,
            int minutesLocated,
            Optional<LocalGateway> unknownExtensions) {

        public static final LocationSettings DEFAULT = new LocationSettings(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                60,
                Optional.empty());

        public LocationSettings locatedFor(int minutes) {
            return with(minutes, unknownExtensions);
        }

        public LocationSettings sendingUnknownExtensions(Optional<LocalGateway> there) {
            return with(minutesLocated, there);
        }

        private LocationSettings with(int minutes, Optional<LocalGateway> there) {
            return new LocationSettings(
                    callingLineName,
                    externalCallerIdName,
                    accessNetworkInfo,
                    outsideDialDigit,
                    outsideDialDigitEnforced,
                    routingPrefix,
                    minutes,
                    there);
        }
    }

    /**
     * How calls are dialled and routed at a location.
     *
     * @param routingProfile users move only between locations with the same one
     * @param callingZone users move only between locations in the same one
     */
    public record DialPlan(
            ExtensionLength extensionLength, Optional<String> routingProfile, Optional<String> callingZone) {

        public static final DialPlan DEFAULT =
                new DialPlan(ExtensionLength.DEFAULT, Optional.empty(), Optional.empty());

        /**
         * The lengths of extension that a location allows.
         *
         * @param min at least 1
         * @param max at least {@code min}
         */
        public record ExtensionLength(int min, int max) {

            /** 2 to 10 digits, as Webex Calling allows where nothing else is set. */
            public static final ExtensionLength DEFAULT = new ExtensionLength(2, 10);

            public ExtensionLength {
                if (min < 1 || max < min) {
                    throw new IllegalArgumentException(
                            "Extension lengths must be 1 <= min <= max, not " + min + " to " + max);
                }
            }

            /** What to say of an extension that is too short or too long (code 25110); empty where it fits. */
            public Optional<Evidence> misfit(Extension extension) {
                return allows(extension)
                        ? Optional.empty()
                        : Optional.of(Evidence.of("field", "extension")
                                .and("min", min)
                                .and("max", max));
            }

            public boolean allows(Extension extension) {
                return extension.length() >= min && extension.length() <= max;
            }
        }
    }

    /**
     * How a location reaches the public telephone network (PSTN).
     *
     * @param localGateway of a premises-based connection
     */
    public record PstnConnection(CarrierId carrier, Optional<LocalGateway> localGateway) {

        /** What connects a location to telephone lines of its own premises. */
        public sealed interface LocalGateway {

            /** One connection. */
            record Trunk(String id) implements LocalGateway {

                @Override
                public String toString() {
                    return id;
                }
            }

            /** Several trunks, of which the next one takes over where one fails. */
            record RouteGroup(String id) implements LocalGateway {

                @Override
                public String toString() {
                    return id;
                }
            }
        }
    }

    /**
     * The subscription that a location is paid from.
     *
     * @param licenses those that the location itself holds on it
     */
    public record LocationSubscription(SubscriptionId id, Set<LocationLicense> licenses) {

        public LocationSubscription {
            licenses = ImmutableSet.copyOf(licenses);
        }

        /** What a location can be licensed for, other than a person. */
        public enum LocationLicense {
            /** To receive calls to toll-free numbers. */
            INBOUND_TOLL_FREE
        }

        /** Whether the location has this license; a subscription that was cancelled or suspended gives none. */
        public boolean grants(LocationLicense license, Organization subscriber) {
            return licenses.contains(license)
                    && subscriber
                            .subscription(id)
                            .filter(Organization.Subscription::isActive)
                            .isPresent();
        }
    }
}
