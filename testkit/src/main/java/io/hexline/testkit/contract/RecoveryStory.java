package io.hexline.testkit.contract;

import static io.hexline.testkit.contract.RecoveryStory.Mover.move;

import io.hexline.application.UseCases;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.calling.DisableCalling.DisableCallingCommand;
import io.hexline.application.job.BatchJobStart;
import io.hexline.application.license.AssignLicenses.AssignLicensesCommand;
import io.hexline.application.move.MoveUsers.MoveUsersCommand;
import io.hexline.application.number.MoveNumbers.MoveNumbersCommand;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.license.License;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.location.Location;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.NumberOrderId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.testkit.ALicense;
import io.hexline.testkit.ALocation;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.APerson;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.AWorld;
import io.hexline.testkit.AnOrganization;
import io.hexline.world.OrderCourse;
import io.hexline.world.Recordings.RecordingVendor;
import io.hexline.world.World;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a process is asked for, while it can end at any moment. */
public enum RecoveryStory {
    ONE(world -> world, move("ada", Names.SOUTH)),
    SWAP(
            world -> world,
            move("ada", Names.SOUTH).number("+4721555102"),
            move("bob", Names.NORTH).number("+4721555101")),
    CHAIN(
            world -> world.with(APerson.named("cleo", Names.ACME)
                            .holding(Names.CALLING.id())
                            .build())
                    .with(ASubscriber.of(APerson.named("cleo", Names.ACME).build(), Names.WEST.id())
                            .withExtension("103")
                            .build()),
            move("cleo", Names.SOUTH).extension("102"),
            move("bob", Names.NORTH).extension("101"),
            move("ada", Names.WEST).extension("103")),
    ORDERED(
            world -> world.withOrders(
                    Names.FJORD.id(),
                    new OrderCourse(OrderCourse.Outcome.COMPLETED, Duration.ofHours(1), Optional.empty())),
            move("ada", Names.SOUTH)),
    RECORDED(
            world -> world.withRecording(
                    new PersonId("ada"),
                    new RecordingAccount("dubber", RecordingAccount.Mode.ALWAYS, Optional.empty())),
            move("ada", Names.SOUTH)),
    ALTERNATES(
            world -> world.with(ANumber.of("+4721555109", Names.NORTH)
                            .ownedBy(Names.CARL)
                            .build())
                    .with(ANumber.of("+4721555108", Names.NORTH)
                            .ownedBy(Names.CARL)
                            .build())
                    .with(Names.CARL)
                    .with(ASubscriber.of(Names.CARL, Names.NORTH.id())
                            .withExtension("108")
                            .withNumber(Names.number("+4721555108"))
                            .withAlternate(Names.number("+4721555109"), "109")
                            .build()),
            move("carl", Names.SOUTH)),
    ONBOARDING(process -> process.people()
            .onboardUser()
            .handle(
                    Names.ACME,
                    List.of(new NewUser(
                            new Email("new@example.com"),
                            new PersonName("New", Optional.empty(), Optional.empty()),
                            List.of(Names.calling("110", "+4721555104")),
                            List.of())))),
    LICENSE_EXCHANGE(process -> process.licensing()
            .assignLicenses()
            .handle(new AssignLicensesCommand(
                    Names.ACME,
                    Optional.of(new PersonId("ada")),
                    Optional.empty(),
                    List.of(LicenseOperation.remove(Names.CALLING.id()), LicenseOperation.add(Names.STANDARD.id())),
                    List.of()))),
    NUMBER_JOB(process -> process.jobs()
            .moveNumbers()
            .handle(new MoveNumbersCommand(
                    new BatchJobStart.Request(Names.ACME, Names.ADMIN, "tracking"),
                    Names.NORTH.id(),
                    Names.SOUTH.id(),
                    Set.of(new PhoneNumber.Written("+4721555104"))))),
    DISABLING(process -> process.jobs()
            .disableCalling()
            .handle(new DisableCallingCommand(
                    new BatchJobStart.Request(Names.ACME, Names.ADMIN, "tracking"), Names.WEST.id(), true))),
    REMOVAL(process -> process.people().removePerson().handle(Names.ADMIN, Names.ACME, new PersonId("ada")));

    /** The organization that all of them are about. */
    static final OrgId ACME = Names.ACME;

    private final UnaryOperator<AWorld> more;
    private final Consumer<UseCases> request;
    private final boolean ordered;

    RecoveryStory(Consumer<UseCases> request) {
        this.more = world -> world;
        this.request = request;
        this.ordered = false;
    }

    RecoveryStory(UnaryOperator<AWorld> more, Mover... moves) {
        this.more = more;
        this.request = process -> process.moves()
                .moveUsers()
                .handle(new MoveUsersCommand(
                        Names.ACME,
                        Names.ADMIN,
                        "tracking",
                        new MoveDraft(
                                Optional.of(Stream.of(moves).map(Mover::entry).toList()))));
        this.ordered = moves.length == 1;
    }

    World opening() {
        return more.apply(Names.world()).build();
    }

    void request(UseCases process) {
        request.accept(process);
    }

    /** How many hours go by until all is done that takes its time. */
    int hours() {
        return ordered ? 1 : 0;
    }

    static NumberOrderId orderOf(Collection<PhoneNumber> numbers) {
        return new NumberOrderId(
                numbers.stream().map(PhoneNumber::toString).collect(Collectors.joining(",", "order ", "")));
    }

    /** A move of one user. */
    record Mover(String user, Location target, Change<String> extension, Change<String> number) {

        static Mover move(String user, Location target) {
            return new Mover(user, target, Change.keep(), Change.keep());
        }

        Mover extension(String value) {
            return new Mover(user, target, Change.set(value), number);
        }

        Mover number(String value) {
            return new Mover(user, target, extension, Change.set(value));
        }

        MoveDraft.Entry entry() {
            return new MoveDraft.Entry(
                    Optional.of(target.id()),
                    Optional.of(false),
                    Optional.of(List.of(new MoveDraft.Member(Optional.of(new PersonId(user)), extension, number))));
        }
    }

    /** Who and what the stories are about. */
    private static final class Names {

        static final OrgId ACME = AnOrganization.named("acme").id();
        static final Carrier FJORD = new Carrier(new CarrierId("fjord"), "Fjord", CarrierKind.CISCO_PSTN, 10);
        static final Location NORTH = location("north");
        static final Location SOUTH = location("south");
        static final Location WEST = location("west");
        static final License CALLING =
                ALicense.of(LicenseKind.CALLING_PROFESSIONAL, ACME).build();
        static final License STANDARD =
                ALicense.of(LicenseKind.CALLING_STANDARD, ACME).build();
        static final Person CARL =
                APerson.named("carl", ACME).holding(CALLING.id()).build();
        static final Principal ADMIN = new Principal(
                new PersonId("admin"), ACME, Set.of(Role.FULL_ADMINISTRATOR), Set.of(), Set.of(), Set.of());

        static AWorld world() {
            Person ada = APerson.named("ada", ACME).holding(CALLING.id()).build();
            Person bob = APerson.named("bob", ACME).holding(CALLING.id()).build();
            return AWorld.of(AnOrganization.named("acme").build())
                    .with(FJORD)
                    .with(new RecordingVendor("dubber", OptionalInt.empty()))
                    .with(NORTH, SOUTH, WEST)
                    .with(CALLING, STANDARD)
                    .with(ada, bob)
                    .with(
                            ASubscriber.of(ada, NORTH.id())
                                    .withExtension("101")
                                    .withNumber(number("+4721555101"))
                                    .withDevice("desk")
                                    .build(),
                            ASubscriber.of(bob, SOUTH.id())
                                    .withExtension("102")
                                    .withNumber(number("+4721555102"))
                                    .build())
                    .with(
                            ANumber.of("+4721555101", NORTH).ownedBy(ada).build(),
                            ANumber.of("+4721555102", SOUTH).ownedBy(bob).build(),
                            ANumber.of("+4721555104", NORTH).build(),
                            ANumber.of("+4721555105", WEST).build())
                    .with(AWorld.huntGroup(WEST.id(), "Sales", new Extension("199")));
        }

        private static Location location(String name) {
            return ALocation.named(name, ACME)
                    .connectedBy(FJORD.id())
                    .recordedBy("dubber")
                    .build();
        }

        static PhoneNumber number(String text) {
            return new PhoneNumber(text);
        }

        static LicenseOperation calling(String extension, String number) {
            return LicenseOperation.add(
                    CALLING.id(),
                    CallingProperties.of(
                            Optional.of(NORTH.id()),
                            Optional.of(new PhoneNumber.Written(number)),
                            Optional.of(new Extension(extension))));
        }
    }
}
