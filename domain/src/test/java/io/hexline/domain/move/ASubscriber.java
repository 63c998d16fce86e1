package io.hexline.domain.move;

import io.hexline.domain.location.Offering.AnnouncementFile;
import io.hexline.domain.location.Offering.CallingPlans;
import io.hexline.domain.location.Offering.DigitPlan;
import io.hexline.domain.organization.Organization.DeploymentMode;
import io.hexline.domain.user.CallSettings;
import io.hexline.domain.user.CallSettings.CallerId;
import io.hexline.domain.user.CallSettings.CollaborateRoom;
import io.hexline.domain.user.CallSettings.Mailbox;
import io.hexline.domain.user.CallSettings.TimedServices;
import io.hexline.domain.user.CallSettings.TimedServices.Criterion;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.Subscriber.Entitlements;
import io.hexline.domain.user.Subscriber.GroupRoles;
import io.hexline.domain.user.Subscriber.HostAssociation;
import io.hexline.domain.user.Subscriber.Provisioning;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A subscriber record in the making, Anna's if nothing else is said; every field has the value on which no rule fires. */
final class ASubscriber {

    PersonId person = MoveFixture.ANNA;
    String firstName = "Anna";
    String lastName = "Berg";
    OrgId enterprise = MoveFixture.ORG;
    DeploymentMode deployment = DeploymentMode.WEBEX_CALLING;
    LocationId location = MoveFixture.SOURCE;
    List<Device> devices = List.of();
    List<HostAssociation> associations = List.of();
    String department;
    PersonId ecbn;
    Set<String> services = Set.of();
    Set<String> servicePacks = Set.of();
    CallingPlans plans = CallingPlans.NONE;
    Set<String> schedules = Set.of();
    List<Criterion> criteria = List.of();
    String barringProfile;
    PhoneNumber charge;
    Set<String> disabledFeatureCodes = Set.of();
    CollaborateRoom room;
    Set<String> domains = Set.of();
    String ncos;
    String officeZone;
    CallerId callerId = CallerId.OWN_NUMBER;
    List<AnnouncementFile> announcements = List.of();
    List<String> musicOnHold = List.of();
    Mailbox mailbox;

    /** With a service at the times of a schedule. */
    void forwardingAt(String schedule) {
        criteria = List.of(new Criterion("Call forwarding", Optional.of(schedule)));
    }

    /** With a plan of each kind that blocks something. */
    void blocking() {
        Optional<DigitPlan> plan = Optional.of(new DigitPlan(Map.of("1900", DigitPlan.Action.BLOCK)));
        plans = new CallingPlans(plan, plan, plan);
    }

    /** At a shared desk, for as long as it likes. */
    void hoteling() {
        associations = List.of(new HostAssociation(
                HostAssociation.Kind.HOTELING, new WorkspaceId("room"), "desk", Instant.EPOCH, Optional.empty()));
    }

    Subscriber build(Lines lines) {
        return new Subscriber(
                person,
                new Provisioning(
                        Optional.ofNullable(enterprise),
                        Optional.ofNullable(firstName),
                        Optional.ofNullable(lastName),
                        Optional.ofNullable(deployment)),
                Optional.ofNullable(location),
                lines,
                devices,
                associations,
                new GroupRoles(Optional.ofNullable(department), Optional.ofNullable(ecbn)),
                new Entitlements(services, servicePacks),
                settings(),
                new Version(1));
    }

    private CallSettings settings() {
        return new CallSettings(
                plans,
                new TimedServices(schedules, criteria),
                Optional.ofNullable(barringProfile),
                Optional.ofNullable(charge),
                disabledFeatureCodes,
                Optional.ofNullable(room),
                domains,
                Optional.ofNullable(ncos),
                Optional.ofNullable(officeZone),
                callerId,
                new CallSettings.Media(announcements, musicOnHold, Optional.ofNullable(mailbox)));
    }
}
