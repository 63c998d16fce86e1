package io.hexline.domain.move;

import io.hexline.domain.location.Feature;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.PersonId;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Cases of {@link LocationRule} and of {@link UserRule} about roles. */
final class LocationCases {

    private static final PersonId BEN = new PersonId("ben");
    private static final List<TrunkGroup> PILOTED = List.of(AUsage.trunkGroup(MoveFixture.ANNA, MoveFixture.ANNA, BEN));
    private static final List<TrunkGroup> SHARED = List.of(AUsage.trunkGroup(BEN, MoveFixture.ANNA, BEN));

    private LocationCases() {}

    static Stream<MoveRuleCase> all() {
        return Stream.concat(locations(), roles());
    }

    private static Stream<MoveRuleCase> locations() {
        return Stream.of(
                new MoveRuleCase(
                        LocationRule.SAME_ROUTING_PROFILE,
                        "Routing profile is different with new group: other",
                        MoveFixture::clean,
                        move -> move.target(target -> target.routingProfile = "other"),
                        move -> move.target(target -> target.routingProfile = "routing")),
                new MoveRuleCase(
                        LocationRule.SAME_CALLING_ZONE,
                        "The groupExternalId search criteria contains groups with different calling zone.",
                        MoveFixture::clean,
                        move -> move.target(target -> target.callingZone = "other"),
                        move -> move.target(target -> target.callingZone = "zone")),
                new MoveRuleCase(
                        LocationRule.HAS_ROOM,
                        "New group already reaches maximum number of user limits.",
                        () -> MoveFixture.clean().target(target -> target.userLimit = OptionalInt.of(5)),
                        move -> move.usage(around -> around.usersAtTarget = 5),
                        move -> move.usage(around -> around.usersAtTarget = 4)),
                new MoveRuleCase(
                        LocationRule.AUTHORIZES_SERVICES,
                        "User is assigned services not authorized to the new group: [fax].",
                        () -> MoveFixture.clean().target(target -> target.services = Set.of("voicemail")),
                        move -> move.user(user -> user.services = Set.of("fax")),
                        move -> move.user(user -> user.services = Set.of("voicemail"))),
                new MoveRuleCase(
                        LocationRule.AUTHORIZES_SERVICE_PACKS,
                        "User is assigned service packs not authorized to the new group: [gold].",
                        () -> MoveFixture.clean().target(target -> target.servicePacks = Set.of("silver")),
                        move -> move.user(user -> user.servicePacks = Set.of("gold")),
                        move -> move.user(user -> user.servicePacks = Set.of("silver"))));
    }

    private static Stream<MoveRuleCase> roles() {
        return Stream.of(
                new MoveRuleCase(
                        UserRule.NO_TRUNK_PILOT,
                        "User is pilot user of a trunk group.",
                        MoveFixture::clean,
                        move -> move.usage(around -> around.trunkGroups = PILOTED),
                        move -> move.usage(around -> around.trunkGroups = SHARED)),
                new MoveRuleCase(
                        UserRule.NO_OPERATOR,
                        "The extension of the user is used as transfer to operator number for following Auto Attendent :"
                                + " [main].",
                        MoveFixture::clean,
                        move -> move.usage(around -> around.featuresAtSource = List.of(attendant("1234"))),
                        move -> move.usage(around -> around.featuresAtSource = List.of(attendant("1235")))),
                new MoveRuleCase(
                        UserRule.NO_CALLBACK_OF_USERS,
                        "User is configured as the ECBN user for another user in the current group.",
                        MoveFixture::clean,
                        move -> move.usage(around -> around.calledBackFor = Set.of(new PersonId("ben"))),
                        move -> move.usage(around -> around.usersAtTarget = 0)),
                new MoveRuleCase(
                        UserRule.NO_CALLBACK_OF_LOCATION,
                        "User is configured as the ECBN user for the current group.",
                        MoveFixture::clean,
                        move -> move.source(source -> source.ecbnUser = MoveFixture.ANNA),
                        move -> move.target(target -> target.ecbnUser = MoveFixture.ANNA)),
                new MoveRuleCase(
                        UserRule.GROUP_SERVICES_LEFT,
                        "User is removed from following group services: [Sales, Support].",
                        MoveFixture::clean,
                        move -> move.usage(around -> around.featuresAtSource = List.of(
                                AUsage.huntGroup("Sales", MoveFixture.ANNA),
                                AUsage.huntGroup("Support", MoveFixture.ANNA))),
                        move -> move.usage(
                                around -> around.featuresAtSource = List.of(AUsage.huntGroup("Sales", BEN)))),
                new MoveRuleCase(
                        UserRule.DEPARTMENT_LEFT,
                        "User is removed from the department of the old group.",
                        MoveFixture::clean,
                        move -> move.user(user -> user.department = "Sales"),
                        move -> move.user(user -> user.department = "Elsewhere")),
                new MoveRuleCase(
                        UserRule.TRUNK_LEFT,
                        "User is removed from trunk group.",
                        MoveFixture::clean,
                        move -> move.usage(around -> around.trunkGroups = SHARED),
                        move -> move.usage(around -> around.trunkGroups = PILOTED)));
    }

    private static Feature attendant(String operator) {
        return AUsage.autoAttendant("main", new Extension(operator));
    }
}
