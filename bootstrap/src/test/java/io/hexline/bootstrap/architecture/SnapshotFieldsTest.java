package io.hexline.bootstrap.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.Sets;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.hexline.domain.code.Rule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No field of a snapshot is there for one family of rules alone: something else reads it too, or else the list says what
 * changes it, or why nothing does. What only hands a value on, such as the facts of a decision, reads nothing.
 */
class SnapshotFieldsTest {

    private static final String WORLD = "io.hexline.world";
    private static final Set<String> OF_EVERY_RECORD = Set.of("equals", "hashCode", "toString");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                    "io.hexline.domain",
                    "io.hexline.application",
                    "io.hexline.rest",
                    "io.hexline.inmemory",
                    "io.hexline.simulation",
                    WORLD);

    /** Fields that one family of rules reads, or none: what changes them, or why they are there. */
    private static final List<String> ARGUED = List.of(
            "AccessToken.value: a token is found by being equal",
            "WorkspaceId.value VirtualLineId.value Workspace.id VirtualLine.id Trunk.id: an id is found by being equal",
            "AnnouncementFile.kilobytes: what a file needs where it is kept",
            "CallSettings.charge CallSettings.plans: a move takes them away",
            "CallingPlans.incomingDigitString CallingPlans.outgoingDigitPlan CallingPlans.enhancedOutgoingCallingPlan: a move takes a user's away, each told by a rule of its own",
            "DigitPlan.actions: a plan is compared as a whole: it is customized where it differs from the location's",
            "TimedServices.criteria TimedServices.schedules: a move takes away what uses the location's schedules",
            "CollaborateRoom.bridge: a move takes the room to the target's bridge",
            "Mailbox.mailServer Mailbox.messages: a move to another mail server loses the messages",
            "Offering.plans Offering.schedules Offering.announcements: what a user's own plans, criteria and music are compared with, by several rules each",
            "Carrier.maxNumbersPerOrder: what the carrier says of its orders; nothing but 10010000 is about their size",
            "Carrier.name: for those who read the file",
            "CarrierConnection.change CarrierChange.completes: time ends a change of carrier; the rules on both ends of a move read it",
            "Device.displayName: for those who read the file",
            "Device.type: DECT handsets, ATAs and customers' devices have a rule each, and each moves otherwise",
            "DialPlan.callingZone: how calls are routed is the platform's; a move only compares both ends",
            "Entitlements.services Entitlements.servicePacks Subscriber.entitlements Offering.services Offering.servicePacks: what is bought on the platform; a move only compares the user with the target",
            "ExclusiveGroup.offers OfferConflict.one OfferConflict.other OfferPrerequisite.anyOf OfferPrerequisite.offer: several rules on licenses read them, and nothing else is about offers",
            "OfferRules.conflicts OfferRules.exclusiveGroups OfferRules.prerequisites License.offer: likewise",
            "GroupRoles.department: a move takes the user out of it",
            "Offering.departments: the departments that users can be in; a snapshot with another is refused",
            "HostAssociation.device HostAssociation.kind HostAssociation.since HostAssociation.until: time ends an association, and so does the removal of its host; guest and host have a rule for each kind",
            "Infrastructure.externalGroup: a move takes the user's dub point there",
            "InventoryNumber.region: where the numbering plan puts a number, which nothing changes",
            "LocationSubscription.licenses: the licenses of a location; numbers that need one are looked at by one rule",
            "NumberBlock.id NumberBlock.first NumberBlock.last NumberStanding.block: how numbers were ordered, which nothing changes; five rules read it",
            "NumberStanding.portLock PortLock.until: time ends a port lock",
            "Organization.deploymentMode: chosen when the organization was made",
            "Provisioning.firstName Provisioning.lastName: they follow the name of the person whenever that is updated",
            "RouteGroup.id RouteGroup.name RouteGroup.trunks: a connection names the group",
            "Subscriber.type: workspaces, virtual lines and service instances have a rule each",
            "TrunkGroup.pilot: the pilot stays; other members leave the group with a move");

    @Test
    void isReadByMoreThanOneFamilyOfRulesOrArgued() {
        Set<String> argued = ARGUED.stream()
                .map(line -> line.replaceFirst(":.*", ""))
                .flatMap(fields -> Stream.of(fields.split(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> lonely = fields().filter(field -> readers(field).size() < 2 && ofRules(readers(field)))
                .map(field -> field.getOwner().getSimpleName() + "." + field.getName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), Sets.difference(lonely, argued));
    }

    private static boolean ofRules(Set<JavaClass> readers) {
        return readers.stream().allMatch(reader -> reader.isAssignableTo(Rule.class));
    }

    /** The components of records that the writer of snapshots looks at. */
    private static Stream<JavaMethod> fields() {
        return HOUSE.stream()
                .filter(JavaClass::isRecord)
                .filter(type -> !type.getPackageName().startsWith(WORLD + "."))
                .flatMap(type -> type.getMethods().stream())
                .filter(SnapshotFieldsTest::isComponent)
                .filter(method -> users(method)
                        .anyMatch(user -> user.getOwner().getPackageName().startsWith(WORLD + ".snapshot")));
    }

    private static boolean isComponent(JavaMethod method) {
        return method.getRawParameterTypes().isEmpty()
                && method.getOwner()
                        .tryGetField(method.getName())
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .isPresent();
    }

    /** The classes that make something of a field in the end. */
    private static Set<JavaClass> readers(JavaMethod field) {
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>(List.of(field));
        Set<JavaClass> readers = new HashSet<>();
        while (!open.isEmpty()) {
            users(open.pop())
                    .filter(user -> !user.getOwner().getPackageName().startsWith(WORLD + "."))
                    .filter(seen::add)
                    .forEach(user -> {
                        if (handsOn(user.getOwner())) {
                            open.push(user);
                        } else {
                            readers.add(user.getOwner());
                        }
                    });
        }
        return readers;
    }

    private static Stream<JavaCodeUnit> users(JavaCodeUnit unit) {
        return unit instanceof JavaMethod method
                ? Stream.concat(
                        Stream.concat(method.getCallsOfSelf().stream(), method.getReferencesToSelf().stream())
                                .map(JavaAccess::getOrigin),
                        isComponent(method) ? within(method) : Stream.of())
                : Stream.of();
    }

    /** The methods of the record itself that look at the component, but for those that copy it. */
    private static Stream<JavaCodeUnit> within(JavaMethod accessor) {
        JavaField component = accessor.getOwner().getField(accessor.getName());
        return component.getAccessesToSelf().stream()
                .map(JavaAccess::getOrigin)
                .filter(user -> user instanceof JavaMethod method
                        && !method.equals(accessor)
                        && !method.getRawReturnType().equals(method.getOwner())
                        && !OF_EVERY_RECORD.contains(method.getName()));
    }

    /** Whether a class makes what it reads available to others, and nothing more. */
    private static boolean handsOn(JavaClass owner) {
        String name = owner.getSimpleName();
        boolean value = owner.getPackageName().startsWith("io.hexline.domain") && owner.isRecord();
        return value && !name.endsWith("Plan") && !name.endsWith("Decision")
                || name.endsWith("Facts")
                || name.endsWith("FactsReader")
                || name.endsWith("FactsLoader");
    }
}
