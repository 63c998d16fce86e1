package io.hexline.domain.move;

import static io.hexline.domain.code.Rule.announces;
import static io.hexline.domain.code.Rule.demands;

import com.google.common.collect.Collections2;
import com.google.common.collect.Lists;
import io.hexline.domain.code.MoveImpactCode;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.code.Rule;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Feature;
import io.hexline.domain.organization.Organization.DeploymentMode;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.Subscriber.HostAssociation;
import io.hexline.domain.user.Subscriber.Provisioning;
import io.hexline.domain.value.Id.OrgId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who can be moved at all, and which roles hold a user at its location or are left behind. */
public enum UserRule implements MoveRule {
    IN_AN_ENTERPRISE(demands("The user's subscriber record belongs to an enterprise.")
            .otherwise(MoveUserCode.ENTERPRISE_MISSING)
            .firesWhen(facts -> facts.subscriber().provisioning().enterprise().isEmpty())),
    WITHIN_THE_ENTERPRISE(
            demands("The target location belongs to the user's organization, which is its enterprise too.")
                    .otherwise(MoveUserCode.ENTERPRISE_DIFFERS)
                    .firesWhen(facts -> !facts.staysInOrganization() || isOfAnotherEnterprise(facts))),
    HAS_A_NAME(demands("The user's subscriber record has a first and a last name.")
            .otherwise(MoveUserCode.MANDATORY_FIELD_MISSING)
            .firesNaming("field", UserRule::missingFields)),
    NOT_HOTELING(demands("The user is neither guest nor host of an active hoteling association.")
            .otherwise(MoveUserCode.HOTELING_ACTIVE)
            .firesWhen(facts -> isAssociated(HostAssociation.Kind.HOTELING, facts))),
    NOT_HOT_DESKING(demands("The user is neither guest nor host of an active hot-desking association.")
            .otherwise(MoveUserCode.HOT_DESKING_ACTIVE)
            .firesWhen(facts -> isAssociated(HostAssociation.Kind.HOT_DESKING, facts))),
    NEW_LINES_IN_WEBEX_CALLING(demands("A new number or extension is requested only in Webex Calling deployment mode.")
            .otherwise(MoveUserCode.DEPLOYMENT_MODE_NOT_WEBEX_CALLING)
            .firesWhen(facts ->
                    asksForLines(facts) && facts.organization().deploymentMode() != DeploymentMode.WEBEX_CALLING)),
    NEW_LINES_OF_WEBEX_CALLING_USERS(
            demands("A new number or extension is requested only for a subscriber that Webex Calling serves.")
                    .otherwise(MoveUserCode.WEBEX_CALLING_FLAG_MISSING)
                    .firesWhen(facts -> asksForLines(facts) && !isServedByWebexCalling(facts))),
    NO_TRUNK_PILOT(demands("The user is not the pilot of a trunk group.")
            .otherwise(MoveUserCode.TRUNK_GROUP_PILOT)
            .firesWhen(facts -> inTrunkGroup(facts, true))),
    NO_OPERATOR(demands("No auto attendant of the source location transfers to an extension of the user.")
            .otherwise(MoveUserCode.EXTENSION_IS_OPERATOR_NUMBER)
            .firesListing("autoAttendants", facts -> names(operatedBy(facts)))),
    NO_CALLBACK_OF_USERS(demands("No other user of the source location has the user as its emergency callback.")
            .otherwise(MoveUserCode.EMERGENCY_CALLBACK_OF_USER)
            .firesWhen(facts -> !facts.locationUsage().calledBackFor().isEmpty())),
    NO_CALLBACK_OF_LOCATION(demands("The source location does not have the user as its emergency callback.")
            .otherwise(MoveUserCode.EMERGENCY_CALLBACK_OF_LOCATION)
            .firesWhen(UserRule::calledBackForLocation)),
    GROUP_SERVICES_LEFT(announces("The user leaves the group services of the source location.")
            .as(MoveImpactCode.GROUP_SERVICES_LEFT)
            .firesListing("groupServices", facts -> names(groupServices(facts)))),
    DEPARTMENT_LEFT(announces("The user leaves its department of the source location.")
            .as(MoveImpactCode.DEPARTMENT_LEFT)
            .firesWhen(UserRule::inDepartmentOfSource)),
    TRUNK_LEFT(announces("The user leaves the trunk group in which it is a member and not the pilot.")
            .as(MoveImpactCode.TRUNK_GROUP_LEFT)
            .firesWhen(facts -> inTrunkGroup(facts, false)));

    private final Definition<MoveFacts> definition;

    UserRule(Definition<MoveFacts> definition) {
        this.definition = definition;
    }

    @Override
    public Definition<MoveFacts> definition() {
        return definition;
    }

    @Override
    public boolean looksIntoTarget() {
        return false;
    }

    @Override
    public boolean looksAtUser() {
        return this != NEW_LINES_IN_WEBEX_CALLING && this != WITHIN_THE_ENTERPRISE;
    }

    private static boolean isAssociated(HostAssociation.Kind kind, MoveFacts facts) {
        return facts.locationUsage()
                .seating()
                .hasActive(kind, facts.subscriber().associations());
    }

    private static boolean asksForLines(MoveFacts facts) {
        return facts.move().number().requested().isPresent()
                || facts.move().extension().requested().isPresent();
    }

    private static boolean isOfAnotherEnterprise(MoveFacts facts) {
        Optional<OrgId> enterprise = facts.subscriber().provisioning().enterprise();
        return enterprise
                .filter(other -> !other.equals(facts.organization().id()))
                .isPresent();
    }

    private static boolean isServedByWebexCalling(MoveFacts facts) {
        return facts.subscriber().provisioning().deployment().equals(Optional.of(DeploymentMode.WEBEX_CALLING));
    }

    private static Optional<String> missingFields(MoveFacts facts) {
        Provisioning record = facts.subscriber().provisioning();
        if (record.firstName().isPresent()) {
            return record.lastName().isPresent() ? Optional.empty() : Optional.of("lastName");
        }
        return Optional.of(record.lastName().isPresent() ? "firstName" : "firstName, lastName");
    }

    private static boolean inDepartmentOfSource(MoveFacts facts) {
        Optional<String> department = facts.subscriber().roles().department();
        return department
                .filter(name -> facts.sourceCalling()
                        .filter(calling -> calling.offering().departments().contains(name))
                        .isPresent())
                .isPresent();
    }

    private static boolean inTrunkGroup(MoveFacts facts, boolean asPilot) {
        return Rule.any(
                facts.locationUsage().trunkGroups(),
                group -> group.isPilot(facts.person().id()) == asPilot);
    }

    private static Collection<Feature> groupServices(MoveFacts facts) {
        return facts.locationUsage().groupServicesOf(facts.person().id());
    }

    private static Collection<Feature> operatedBy(MoveFacts facts) {
        return facts.locationUsage().transferringTo(facts.subscriber().lines().extensions());
    }

    private static Collection<String> names(Collection<Feature> features) {
        return Collections2.transform(features, Feature::name);
    }

    private static boolean calledBackForLocation(MoveFacts facts) {
        return facts.sourceCalling()
                .flatMap(CallingProfile::ecbnUser)
                .filter(facts.person().id()::equals)
                .isPresent();
    }

    /** Which devices a user can take along. */
    public enum DeviceRule implements MoveRule {
        PROFILES_NOT_SHARED(
                demands("No other user of the source location shares a group-level device profile of the user.")
                        .otherwise(MoveUserCode.DEVICE_PROFILES_SHARED)
                        .firesListing("profiles", DeviceRule::sharedProfiles)),
        NAMES_FREE_AT_TARGET(demands("No device of the target location has the name of one that moves.")
                .otherwise(MoveUserCode.DEVICE_NAMES_TAKEN)
                .firesListing(
                        "profiles",
                        facts -> Collections2.filter(
                                names(facts, Device.Type.PHONE),
                                facts.locationUsage().deviceNamesAtTarget()::contains))),
        NO_DECT_HANDSETS(demands("The user is associated with no DECT handset.")
                .otherwise(MoveUserCode.DECT_HANDSETS_ASSOCIATED)
                .firesListing("handsets", facts -> names(facts, Device.Type.DECT_HANDSET))),
        NO_CUSTOMER_MANAGED_DEVICE(demands("The user has no customer-managed device.")
                .otherwise(MoveUserCode.CUSTOMER_MANAGED_DEVICE)
                .firesNaming("device", facts -> joined(facts, Device.Type.CUSTOMER_MANAGED))),
        NO_ATA_DEVICE(demands("The user has no analog telephone adapter (ATA).")
                .otherwise(MoveUserCode.ATA_DEVICE)
                .firesNaming("device", facts -> joined(facts, Device.Type.ATA))),
        DEVICES_MOVED(announces("The user's phones move with it.")
                .as(MoveImpactCode.DEVICES_MOVED)
                .firesListing("devices", facts -> names(facts, Device.Type.PHONE)));

        private final Definition<MoveFacts> definition;

        DeviceRule(Definition<MoveFacts> definition) {
            this.definition = definition;
        }

        @Override
        public Definition<MoveFacts> definition() {
            return definition;
        }

        @Override
        public boolean looksIntoTarget() {
            return this == NAMES_FREE_AT_TARGET;
        }

        @Override
        public boolean looksAtUser() {
            return true;
        }

        private static Collection<String> sharedProfiles(MoveFacts facts) {
            Collection<DeviceProfile> shared = Collections2.filter(
                    facts.locationUsage().deviceProfiles(),
                    profile -> profile.isSharedBy(facts.move().user()));
            return Collections2.transform(shared, DeviceProfile::name);
        }

        private static List<String> names(MoveFacts facts, Device.Type type) {
            return Lists.transform(facts.devices(type), Device::name);
        }

        private static Optional<String> joined(MoveFacts facts, Device.Type type) {
            List<String> names = names(facts, type);
            return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
        }
    }
}
