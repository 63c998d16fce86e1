package io.hexline.domain.move;

import io.hexline.domain.move.UserRule.DeviceRule;
import io.hexline.domain.organization.Organization.DeploymentMode;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.Subscriber.HostAssociation;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Cases of {@link UserRule} about the user itself, of {@link DeviceRule}, and of {@link LineRule} about extensions. */
final class UserCases {

    private static final String EXTENSION_RESET = "The extension of the user is reset to empty due to either the length"
            + " is out of bounds of the new group, or the extension is already taken in new group.";

    private static final Instant NOW = Instant.parse("2024-05-02T09:00:00Z");

    private UserCases() {}

    static Stream<MoveRuleCase> all() {
        return Stream.of(users(), devices(), extensions()).flatMap(cases -> cases);
    }

    private static Stream<MoveRuleCase> users() {
        return Stream.of(
                new MoveRuleCase(
                        UserRule.IN_AN_ENTERPRISE,
                        "User has to be within an enterprise to be moved.",
                        MoveFixture::clean,
                        move -> move.user(user -> user.enterprise = null),
                        move -> move.user(user -> user.enterprise = MoveFixture.ORG)),
                new MoveRuleCase(
                        UserRule.WITHIN_THE_ENTERPRISE,
                        "User can only be moved to a different group within the same enterprise.",
                        MoveFixture::clean,
                        move -> move.targetOf("another"),
                        move -> move.targetOf("org")),
                new MoveRuleCase(
                        UserRule.WITHIN_THE_ENTERPRISE,
                        "User can only be moved to a different group within the same enterprise.",
                        MoveFixture::clean,
                        move -> move.user(user -> user.enterprise = new OrgId("another")),
                        move -> move.user(user -> user.enterprise = MoveFixture.ORG)),
                new MoveRuleCase(
                        UserRule.HAS_A_NAME,
                        "Missing Mandatory field name: lastName",
                        MoveFixture::clean,
                        move -> move.user(user -> user.lastName = null),
                        move -> move.user(user -> user.lastName = "Berg")),
                guest(
                        UserRule.NOT_HOTELING,
                        HostAssociation.Kind.HOTELING,
                        "User is in an active hoteling/flexible seating association."),
                host(
                        UserRule.NOT_HOTELING,
                        HostAssociation.Kind.HOTELING,
                        "User is in an active hoteling/flexible seating association."),
                guest(
                        UserRule.NOT_HOT_DESKING,
                        HostAssociation.Kind.HOT_DESKING,
                        "User is in an active hotdesking association."),
                host(
                        UserRule.NOT_HOT_DESKING,
                        HostAssociation.Kind.HOT_DESKING,
                        "User is in an active hotdesking association."),
                new MoveRuleCase(
                        UserRule.NEW_LINES_IN_WEBEX_CALLING,
                        "Parameter isWebexCalling, newPhoneNumber, or newExtension can only be set in Webex Calling"
                                + " deployment mode.",
                        () -> MoveFixture.clean().deployed(DeploymentMode.ENTERPRISE),
                        move -> move.askingForExtension("2000"),
                        MoveFixture::givingUpExtension),
                new MoveRuleCase(
                        UserRule.NEW_LINES_OF_WEBEX_CALLING_USERS,
                        "Parameter isWebexCalling shall be set if newPhoneNumber or newExtension is set.",
                        () -> MoveFixture.clean().askingForExtension("2000"),
                        move -> move.user(user -> user.deployment = null),
                        move -> move.user(user -> user.deployment = DeploymentMode.WEBEX_CALLING)),
                new MoveRuleCase(
                        UserRule.NEW_LINES_OF_WEBEX_CALLING_USERS,
                        "Parameter isWebexCalling shall be set if newPhoneNumber or newExtension is set.",
                        () -> MoveFixture.clean().askingForExtension("2000"),
                        move -> move.user(user -> user.deployment = DeploymentMode.ENTERPRISE),
                        move -> move.user(user -> user.deployment = DeploymentMode.WEBEX_CALLING)));
    }

    /** At somebody else's device; the silent one at the same device before. */
    private static MoveRuleCase guest(UserRule rule, HostAssociation.Kind kind, String message) {
        PersonId ben = new PersonId("ben");
        return new MoveRuleCase(
                rule,
                message,
                () -> MoveFixture.clean().seating(NOW, List.of()),
                move -> move.user(user -> user.associations = List.of(association(kind, ben, NOW.plusSeconds(1)))),
                move -> move.user(user -> user.associations = List.of(association(kind, ben, NOW))));
    }

    /** With somebody else at the own device; the silent one had left. */
    private static MoveRuleCase host(UserRule rule, HostAssociation.Kind kind, String message) {
        return new MoveRuleCase(
                rule,
                message,
                MoveFixture::clean,
                move -> move.seating(NOW, List.of(association(kind, MoveFixture.ANNA, NOW.plusSeconds(1)))),
                move -> move.seating(NOW, List.of(association(kind, MoveFixture.ANNA, NOW))));
    }

    private static HostAssociation association(HostAssociation.Kind kind, PersonId host, Instant until) {
        return new HostAssociation(kind, host, "desk", NOW.minusSeconds(1), Optional.of(until));
    }

    private static Stream<MoveRuleCase> devices() {
        PersonId ben = new PersonId("ben");
        Device phone = new Device("desk", Device.Type.PHONE);
        return Stream.of(
                new MoveRuleCase(
                        DeviceRule.PROFILES_NOT_SHARED,
                        "User is using group level device profiles which is used by other users in current group."
                                + " Following are the device profiles shared with other users: [desk].",
                        MoveFixture::clean,
                        move -> move.usage(around -> around.deviceProfiles = List.of(
                                AUsage.profile("lab", MoveFixture.ANNA),
                                AUsage.profile("desk", MoveFixture.ANNA, ben))),
                        move -> move.usage(
                                around -> around.deviceProfiles = List.of(AUsage.profile("desk", MoveFixture.ANNA)))),
                new MoveRuleCase(
                        DeviceRule.NAMES_FREE_AT_TARGET,
                        "Following device profiles cannot be moved to the new group because there are already devices"
                                + " with the same name defined in the new group: [desk].",
                        () -> MoveFixture.clean().user(user -> user.devices = List.of(phone)),
                        move -> move.usage(around -> around.deviceNamesAtTarget = Set.of("desk")),
                        move -> move.usage(around -> around.deviceNamesAtTarget = Set.of())),
                device(
                        DeviceRule.NO_DECT_HANDSETS,
                        Device.Type.DECT_HANDSET,
                        "User is associated with DECT handset(s): [desk, lab]"),
                device(
                        DeviceRule.NO_CUSTOMER_MANAGED_DEVICE,
                        Device.Type.CUSTOMER_MANAGED,
                        "User is using a customer managed device: desk, lab"),
                device(DeviceRule.NO_ATA_DEVICE, Device.Type.ATA, "User is using an ATA device: desk, lab"),
                new MoveRuleCase(
                        DeviceRule.DEVICES_MOVED,
                        "The identity/device profile the user is using is moved to the new group: [desk].",
                        MoveFixture::clean,
                        move -> move.user(user -> user.devices = List.of(phone)),
                        move -> move.user(user -> user.devices = List.of())));
    }

    private static MoveRuleCase device(DeviceRule rule, Device.Type type, String message) {
        List<Device> devices =
                Stream.of("desk", "lab").map(name -> new Device(name, type)).toList();
        return new MoveRuleCase(
                rule,
                message,
                MoveFixture::clean,
                move -> move.user(user -> user.devices = devices),
                move -> move.user(user -> user.devices = List.of()));
    }

    private static Stream<MoveRuleCase> extensions() {
        return Stream.of(
                new MoveRuleCase(
                        LineRule.NEW_EXTENSION_FREE,
                        "The extension is not available. It is already assigned to a user : Sales",
                        () -> MoveFixture.clean().taken("2000", "Sales"),
                        move -> move.askingForExtension("2000"),
                        move -> move.askingForExtension("2001")),
                new MoveRuleCase(
                        LineRule.NEW_EXTENSION_FREE,
                        "The extension is not available. It is already assigned to a user : Anna Berg",
                        () -> MoveFixture.withNumber().alternate("+14085550101", "3000"),
                        move -> move.askingForExtension("3000"),
                        move -> move.askingForExtension("3001")),
                new MoveRuleCase(
                        LineRule.NEW_EXTENSION_FITS,
                        "extension cannot be less than 2 or greater than 10 characters.",
                        MoveFixture::clean,
                        move -> move.askingForExtension("2"),
                        move -> move.askingForExtension("20")),
                new MoveRuleCase(
                        LineRule.EXTENSION_RESET,
                        EXTENSION_RESET,
                        MoveFixture::withNumber,
                        move -> move.taken("1234", "Sales"),
                        move -> move.taken("1235", "Sales")),
                new MoveRuleCase(
                        LineRule.STAYS_REACHABLE,
                        "User should have either phone number or extension.",
                        () -> MoveFixture.withNumber().taken("1234", "Sales"),
                        MoveFixture::givingUpNumber,
                        move -> move),
                new MoveRuleCase(
                        LineRule.ALTERNATE_EXTENSIONS_RESET,
                        "The extension of the following alternate number is reset to empty due to either the length out"
                                + " of bounds of the new group or the extension is already taken in new group: [3000].",
                        () -> MoveFixture.withNumber()
                                .alternate("+14085550101", "3000")
                                .alternate("+14085550102", "3001"),
                        move -> move.taken("3000", "Sales"),
                        move -> move.taken("3002", "Sales")));
    }
}
