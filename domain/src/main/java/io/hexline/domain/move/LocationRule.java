package io.hexline.domain.move;

import static com.google.common.base.Preconditions.checkArgument;
import static io.hexline.domain.code.Rule.demands;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.code.Rule;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.DialPlan;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Offering;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.Subscriber.HostAssociation;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** How the two locations must fit together. */
public enum LocationRule implements MoveRule {
    SAME_ROUTING_PROFILE(demands("Both locations have the same routing profile.")
            .otherwise(MoveUserCode.ROUTING_PROFILE_DIFFERS)
            .firesNaming("profile", LocationRule::otherRoutingProfile)),
    SAME_CALLING_ZONE(demands("Both locations are in the same calling zone.")
            .otherwise(MoveUserCode.CALLING_ZONE_DIFFERS)
            .firesWhen(facts -> differ(DialPlan::callingZone, facts))),
    HAS_ROOM(demands("The target location has fewer users than its maximum.")
            .otherwise(MoveUserCode.LOCATION_FULL)
            .firesWhen(LocationRule::isFull)),
    AUTHORIZES_SERVICES(demands("The target location authorizes every service that the user has.")
            .otherwise(MoveUserCode.SERVICES_NOT_AUTHORIZED)
            .firesListing(
                    "services",
                    facts -> unauthorized(facts.subscriber().entitlements().services(), Offering::services, facts))),
    AUTHORIZES_SERVICE_PACKS(demands("The target location authorizes every service pack that the user has.")
            .otherwise(MoveUserCode.SERVICE_PACKS_NOT_AUTHORIZED)
            .firesListing(
                    "servicePacks",
                    facts -> unauthorized(
                            facts.subscriber().entitlements().servicePacks(), Offering::servicePacks, facts)));

    private final Definition<MoveFacts> definition;

    LocationRule(Definition<MoveFacts> definition) {
        this.definition = definition;
    }

    @Override
    public Definition<MoveFacts> definition() {
        return definition;
    }

    @Override
    public boolean looksIntoTarget() {
        return true;
    }

    @Override
    public boolean looksAtUser() {
        return this != HAS_ROOM;
    }

    private static Optional<String> otherRoutingProfile(MoveFacts facts) {
        return differ(DialPlan::routingProfile, facts)
                ? Optional.of(facts.targetCalling().dialPlan().routingProfile().orElse("none"))
                : Optional.empty();
    }

    /** A user without location has nothing that could differ. */
    private static boolean differ(Function<DialPlan, Optional<String>> property, MoveFacts facts) {
        Optional<String> target = property.apply(facts.targetCalling().dialPlan());
        return facts.sourceCalling()
                .map(CallingProfile::dialPlan)
                .map(property)
                .filter(source -> !source.equals(target))
                .isPresent();
    }

    private static boolean isFull(MoveFacts facts) {
        OptionalInt limit = facts.targetCalling().userLimit();
        return limit.isPresent() && facts.locationUsage().usersAtTarget() >= limit.getAsInt();
    }

    private static Set<String> unauthorized(
            Set<String> assigned, Function<Offering, Optional<Set<String>>> authorized, MoveFacts facts) {
        return authorized
                .apply(facts.targetCalling().offering())
                .<Set<String>>map(allowed -> Sets.difference(assigned, allowed))
                .orElse(Set.of());
    }

    /**
     * What is around the user at both locations.
     *
     * @param usersAtTarget how many users the target location has
     * @param deviceNamesAtTarget those of the user's device names that a device of the target location has
     * @param calledBackFor the users of the source location that have this one as their emergency callback (ECBN)
     * @param deviceProfiles the device profiles of the source location that the user uses
     * @param featuresAtSource the features of the source location; those in which the user takes no part can be left out
     * @param trunkGroups those of which the user is a member
     * @param seating who sits at the user's devices
     */
    public record LocationUsageFacts(
            int usersAtTarget,
            Set<String> deviceNamesAtTarget,
            Set<PersonId> calledBackFor,
            List<DeviceProfile> deviceProfiles,
            List<Feature> featuresAtSource,
            List<TrunkGroup> trunkGroups,
            SeatingFacts seating) {

        public static final LocationUsageFacts NONE =
                new LocationUsageFacts(0, Set.of(), Set.of(), List.of(), List.of(), List.of(), SeatingFacts.NOBODY);

        public LocationUsageFacts {
            checkArgument(usersAtTarget >= 0, "The target cannot have fewer users than 0: %s", usersAtTarget);
            deviceNamesAtTarget = ImmutableSet.copyOf(deviceNamesAtTarget);
            calledBackFor = ImmutableSet.copyOf(calledBackFor);
            deviceProfiles = ImmutableList.copyOf(deviceProfiles);
            featuresAtSource = ImmutableList.copyOf(featuresAtSource);
            trunkGroups = ImmutableList.copyOf(trunkGroups);
        }

        /** The same once so many others have come to the target, with devices of these names. */
        LocationUsageFacts afterArrivals(int others, Set<String> deviceNames) {
            return new LocationUsageFacts(
                    usersAtTarget + others,
                    Sets.union(deviceNamesAtTarget, deviceNames),
                    calledBackFor,
                    deviceProfiles,
                    featuresAtSource,
                    trunkGroups,
                    seating);
        }

        void requireOf(PersonId user, Optional<LocationId> source) {
            for (TrunkGroup trunks : trunkGroups) {
                checkArgument(trunks.members().contains(user), "Trunk group %s lacks the user", trunks.id());
            }
            for (DeviceProfile profile : deviceProfiles) {
                checkArgument(profile.users().contains(user), "Device profile %s lacks the user", profile.id());
                requireAt(source, profile.location(), profile.id());
            }
            for (Feature feature : featuresAtSource) {
                requireAt(source, feature.location(), feature.id());
            }
        }

        private static void requireAt(Optional<LocationId> source, LocationId location, Id thing) {
            checkArgument(source.equals(Optional.of(location)), "%s is at location %s", thing, location);
        }

        /** These devices of the user, and those of the profiles that it uses, by what they are. */
        ListMultimap<Device.Type, Device> devicesWith(List<Device> own) {
            return Multimaps.index(
                    deviceProfiles.isEmpty()
                            ? own
                            : Iterables.concat(own, Lists.transform(deviceProfiles, DeviceProfile::device)),
                    Device::type);
        }

        /** Those of the features of which the user is a member. */
        Collection<Feature> groupServicesOf(PersonId user) {
            return Collections2.filter(
                    featuresAtSource, feature -> feature.members().contains(user));
        }

        /** Those of the features whose operator has one of these extensions. */
        Collection<Feature> transferringTo(Collection<Extension> extensions) {
            return Collections2.filter(
                    featuresAtSource,
                    feature -> feature.operator().filter(extensions::contains).isPresent());
        }

        /**
         * Who sits at the user's devices.
         *
         * @param now the moment at which associations are looked at
         * @param hosted the associations in which the user is the host
         */
        public record SeatingFacts(Instant now, List<HostAssociation> hosted) {

            static final SeatingFacts NOBODY = new SeatingFacts(Instant.EPOCH, List.of());

            public SeatingFacts {
                hosted = ImmutableList.copyOf(hosted);
            }

            /** Whether one of these associations, or of those in which the user is the host, is of this kind and active. */
            boolean hasActive(HostAssociation.Kind kind, List<HostAssociation> own) {
                return Rule.any(own, association -> isActive(kind, association))
                        || Rule.any(hosted, association -> isActive(kind, association));
            }

            private boolean isActive(HostAssociation.Kind kind, HostAssociation association) {
                return association.kind() == kind && association.isActiveAt(now);
            }
        }
    }
}
