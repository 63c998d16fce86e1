package io.hexline.bootstrap.laws;

import com.google.common.collect.Sets;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.simulation.Divergence;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A law that every world keeps; where one is broken, it says in words by what. */
enum WorldLaw {
    ONE_OWNER_A_NUMBER(of(NumberLaws::ownedByOthers)),
    ONE_CARRIER_A_NUMBER(of(NumberLaws::ofAnotherCarrier)),
    CARRIERS_HAVE_THEIR_NUMBERS(of(NumberLaws::otherwiseAtCarriers)),
    CARRIERS_CONNECT_THEIR_LOCATIONS(of(NumberLaws::connectedOtherwise)),
    NUMBERS_ARE_WHERE_THEIR_USERS_ARE(of(NumberLaws::elsewhereThanTheirUsers)),
    ONE_OWNER_AN_EXTENSION(of(PlaceLaws::sharedExtensions)),
    NOBODY_IS_WHERE_NOTHING_IS(of(PlaceLaws::nowhere)),
    EVERYBODY_CAN_BE_REACHED(of(PlaceLaws::unreachable)),
    A_NUMBER_WITH_AN_ORDER_IS_WAITED_FOR(NumberLaws::orderedForNobody),
    UNITS_ARE_HOLDERS(HoldingLaws::miscounted),
    LICENSES_ARE_OF_THE_ORGANIZATION(of(HoldingLaws::unknownLicenses)),
    WHO_CALLS_HOLDS_A_CALLING_LICENSE(of(HoldingLaws::unlicensedCallers)),
    WHO_IS_NAMED_IS_THERE(of(LinkLaws::dangling)),
    DEVICE_PROFILES_ARE_WHERE_THEIR_USERS_ARE(of(LinkLaws::usedFromElsewhere)),
    EVERYBODY_OUTSIDE_IS_IN_STEP(WorldLaw::diverging),
    A_SAVED_WORLD_IS_THE_SAME_WORLD(of(WorldLaw::unlikeItsFile));

    private final Function<Observation, Stream<String>> breaches;

    WorldLaw(Function<Observation, Stream<String>> breaches) {
        this.breaches = breaches;
    }

    private static Function<Observation, Stream<String>> of(Function<World, Stream<String>> breaches) {
        return seen -> breaches.apply(seen.world());
    }

    /** What breaks the law, in words; nothing where it holds. */
    List<String> breaches(Observation seen) {
        return breaches.apply(seen).map(breach -> name() + ": " + breach).toList();
    }

    /** What breaks any law. */
    static List<String> allBreaches(Observation seen) {
        return Stream.of(values()).flatMap(law -> law.breaches(seen).stream()).toList();
    }

    private static Stream<String> diverging(Observation seen) {
        Divergence divergence = seen.divergence();
        Stream<String> users =
                Sets.difference(
                                Sets.union(
                                        divergence.platform(),
                                        divergence.billedUsers().keySet()),
                                seen.told())
                        .stream()
                        .map(PersonId::value);
        Stream<String> numbers = Stream.of(
                        divergence.billedNumbers(), divergence.emergencyAddresses(), divergence.references())
                .flatMap(astray -> astray.keySet().stream())
                .map(PhoneNumber::value);
        return Stream.concat(users, numbers)
                .map(astray -> astray + " is not in step, and nobody was told: " + divergence);
    }

    private static Stream<String> unlikeItsFile(World world) {
        return Snapshots.parse(Snapshots.write(world))
                .fold(
                        mistakes -> mistakes.stream().map(mistake -> "its file has a mistake at " + mistake),
                        again -> again.equals(world) ? Stream.of() : Stream.of("its file tells of another world"));
    }
}
