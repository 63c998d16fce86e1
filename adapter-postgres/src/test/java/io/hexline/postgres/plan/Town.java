package io.hexline.postgres.plan;

import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.store.OutboxEntry;
import io.hexline.application.store.Write;
import io.hexline.domain.license.License;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.DialPattern;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.PremisesDialPlan;
import io.hexline.domain.location.PremisesDialPlan.DialPlanId;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Dates;
import io.hexline.domain.user.Role;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.UserGroup;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.GroupId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Version;
import io.hexline.testkit.ALicense;
import io.hexline.testkit.ALocation;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.APerson;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.AWorld;
import io.hexline.testkit.AnOrganization;
import io.hexline.world.GroupWithMembers;
import io.hexline.world.World;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An organization in which there are many of everything, beside another one. */
final class Town {

    static final OrgId ACME = new OrgId("acme");
    static final GroupId EVERYBODY = new GroupId("group0");
    static final LocalGateway.Trunk TRUNK = new LocalGateway.Trunk("trunk");

    private static final int PEOPLE = Integer.getInteger("hexline.plans.people", 10_000);
    private static final int PLACES = 10;
    private static final int MANY = 500;
    private static final int GROUPS = 3_000;
    private static final int MEMBERS = 10;
    private static final int PATTERNS = 120;
    private static final int OWED_EACH = 4;

    static final License LICENSE = ALicense.of(LicenseKind.CALLING_PROFESSIONAL, ACME)
            .withUnits(PEOPLE)
            .build();

    private Town() {}

    static Location place(int number) {
        return ALocation.named("place" + number % PLACES, ACME).build();
    }

    static Person someone(int number) {
        APerson person = APerson.named("user%06d".formatted(number), ACME).holding(LICENSE.id());
        return (number == 0 ? person.withRoles(Role.FULL_ADMINISTRATOR) : person).build();
    }

    /** Every tenth is called back at the number of the next but nine, at the same location. */
    static Subscriber subscriber(int number) {
        ASubscriber subscriber = ASubscriber.of(someone(number), place(number).id())
                .withExtension(String.valueOf(1_000_000 + number))
                .withNumber(phoneNumber(number));
        return (number % PLACES == 0
                        ? subscriber.calledBackAt(
                                someone((number + PLACES) % PEOPLE).id())
                        : subscriber)
                .build();
    }

    private static Feature feature(int number) {
        return AWorld.huntGroup(
                        place(number).id(), "Hunt %04d".formatted(number), new Extension("5" + (10_000 + number)))
                .withMembers(Set.of(someone(number).id()));
    }

    private static TrunkGroup trunk(int number) {
        PersonId member = someone(number).id();
        return new TrunkGroup(
                number == 0 ? TRUNK : new LocalGateway.Trunk("trunk" + number),
                ACME,
                "Trunk " + number,
                Set.of(member),
                Optional.of(member),
                Version.NEW);
    }

    private static DeviceProfile profile(int number) {
        return AWorld.deviceProfile(
                place(number).id(), "profile" + number, someone(number).id());
    }

    private static LineHolder workspace(int number) {
        return new LineHolder(
                new WorkspaceId("workspace" + number),
                ACME,
                "Workspace " + number,
                Optional.of(place(number).id()),
                Lines.of(Optional.of(new Extension("6" + (10_000 + number))), Optional.empty()),
                List.of());
    }

    private static PhoneNumber phoneNumber(int number) {
        return new PhoneNumber("+4720%06d0".formatted(number));
    }

    private static InventoryNumber owned(int number) {
        return ANumber.of(phoneNumber(number).value(), place(number))
                .ownedBy(someone(number))
                .build();
    }

    /** The first of them has everybody in it. */
    private static GroupWithMembers group(int number) {
        UserGroup group = new UserGroup(
                groupId(number),
                ACME,
                "Group %04d".formatted(number),
                Optional.empty(),
                Optional.empty(),
                Dates.NONE,
                Version.NEW);
        Set<PersonId> members = IntStream.range(0, number == 0 ? PEOPLE : MEMBERS)
                .mapToObj(
                        member -> someone((number * MEMBERS + member) % PEOPLE).id())
                .collect(Collectors.toSet());
        return new GroupWithMembers(group, members);
    }

    private static GroupId groupId(int number) {
        return new GroupId("group" + number);
    }

    static List<GroupId> groups(int count) {
        return IntStream.range(0, count).mapToObj(Town::groupId).toList();
    }

    private static PremisesDialPlan plan(int number) {
        Set<DialPattern> patterns = IntStream.range(0, PATTERNS)
                .mapToObj(pattern -> new DialPattern("+4921%06dXX".formatted(number * PATTERNS + pattern)))
                .collect(Collectors.toSet());
        return new PremisesDialPlan(
                new DialPlanId("plan" + number), ACME, "Plan %03d".formatted(number), TRUNK, patterns, Version.NEW);
    }

    /** What others are still to be told of each of some. */
    static List<Write> owed() {
        return IntStream.range(PLACES, MANY)
                .boxed()
                .flatMap(number -> IntStream.range(0, OWED_EACH).mapToObj(entry -> {
                    PersonId user = someone(number).id();
                    return OutboxEntry.of(
                            "entry" + number + "-" + entry,
                            Set.of(Lease.Key.of(user)),
                            OutboxEntry.Purpose.FOLLOW_UP,
                            List.of(new Command.RemoveFromPlatform(user)),
                            Instant.EPOCH);
                }))
                .<Write>map(Write.PutEntry::new)
                .toList();
    }

    /** An organization that has only people and numbers: indexes have them in them, too, before and between the others. */
    private static final class Neighbours {

        static final OrgId GLOBEX = new OrgId("globex");
        static final Location PLACE = ALocation.named("elsewhere", GLOBEX).build();

        private Neighbours() {}

        static Person someone(int number) {
            return APerson.named((number % 2 == 0 ? "user%06d-too" : "neighbour%06d").formatted(number), GLOBEX)
                    .build();
        }

        static InventoryNumber number(int number) {
            return ANumber.of((number % 2 == 0 ? "+4720%06d1" : "+4710%06d1").formatted(number), PLACE)
                    .build();
        }
    }

    private static <T> T[] many(int count, IntFunction<T> one, IntFunction<T[]> array) {
        return IntStream.range(0, count).mapToObj(one).toArray(array);
    }

    static World world() {
        return AWorld.of(
                        AnOrganization.named("acme").build(),
                        AnOrganization.named("globex").build())
                .with(LICENSE)
                .with(many(PLACES, Town::place, Location[]::new))
                .with(Neighbours.PLACE)
                .with(many(PEOPLE, Town::someone, Person[]::new))
                .with(many(PEOPLE, Town::subscriber, Subscriber[]::new))
                .with(many(PEOPLE, Town::owned, InventoryNumber[]::new))
                .with(many(PEOPLE, Neighbours::someone, Person[]::new))
                .with(many(PEOPLE, Neighbours::number, InventoryNumber[]::new))
                .with(many(GROUPS, Town::group, GroupWithMembers[]::new))
                .with(many(MANY, Town::feature, Feature[]::new))
                .with(many(MANY, Town::workspace, LineHolder[]::new))
                .with(many(MANY, Town::trunk, TrunkGroup[]::new))
                .with(many(MANY, Town::profile, DeviceProfile[]::new))
                .with(many(MANY, Town::plan, PremisesDialPlan[]::new))
                .build();
    }
}
