package io.hexline.domain.move;

import io.hexline.domain.organization.Organization.DeploymentMode;
import io.hexline.domain.user.CallSettings;
import io.hexline.domain.user.CallSettings.CallerId;
import io.hexline.domain.user.CallSettings.OwnPlan;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.Subscriber.Entitlements;
import io.hexline.domain.user.Subscriber.GroupRoles;
import io.hexline.domain.user.Subscriber.HostAssociation;
import io.hexline.domain.user.Subscriber.Provisioning;
import io.hexline.domain.user.Subscriber.SubscriberType;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A subscriber record in the making, Anna's if nothing else is said; every field has the value on which no rule fires. */
final class ASubscriber {

    PersonId person = MoveFixture.ANNA;
    String firstName = "Anna";
    String lastName = "Berg";
    SubscriberType type = SubscriberType.REGULAR;
    OrgId enterprise = MoveFixture.ORG;
    DeploymentMode deployment = DeploymentMode.WEBEX_CALLING;
    LocationId location = MoveFixture.SOURCE;
    List<Device> devices = List.of();
    List<HostAssociation> associations = List.of();
    List<String> groupServices = List.of();
    GroupRoles.Trunk trunk;
    String department;
    PersonId ecbn;
    Set<String> services = Set.of();
    Set<String> servicePacks = Set.of();
    Set<OwnPlan> plans = Set.of();
    List<String> schedules = List.of();
    String barringProfile;
    PhoneNumber charge;
    Set<String> disabledFeatureCodes = Set.of();
    boolean collaborateRoom;
    Set<String> domains = Set.of();
    String ncos;
    String officeZone;
    CallerId callerId = CallerId.OWN_NUMBER;
    List<String> announcements = List.of();
    List<String> musicOnHold = List.of();
    boolean voiceMessages;

    /** At a shared desk, for as long as it likes. */
    void hoteling() {
        associations = List.of(new HostAssociation(
                HostAssociation.Kind.HOTELING, Optional.empty(), "desk", Instant.EPOCH, Optional.empty()));
    }

    Subscriber build(Lines lines) {
        return new Subscriber(
                person,
                type,
                new Provisioning(
                        Optional.ofNullable(enterprise),
                        Optional.ofNullable(firstName),
                        Optional.ofNullable(lastName),
                        Optional.ofNullable(deployment)),
                Optional.ofNullable(location),
                lines,
                devices,
                associations,
                new GroupRoles(
                        groupServices,
                        Optional.ofNullable(trunk),
                        Optional.ofNullable(department),
                        Optional.ofNullable(ecbn)),
                new Entitlements(services, servicePacks),
                settings(),
                new Version(1));
    }

    private CallSettings settings() {
        return new CallSettings(
                plans,
                schedules,
                Optional.ofNullable(barringProfile),
                Optional.ofNullable(charge),
                disabledFeatureCodes,
                collaborateRoom,
                domains,
                Optional.ofNullable(ncos),
                Optional.ofNullable(officeZone),
                callerId,
                new CallSettings.Media(announcements, musicOnHold, voiceMessages));
    }
}
