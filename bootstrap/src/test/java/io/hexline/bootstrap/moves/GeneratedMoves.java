package io.hexline.bootstrap.moves;

import io.hexline.bootstrap.moves.Stage.Mover;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.Offering.AnnouncementFile;
import io.hexline.domain.location.Offering.CallingPlans;
import io.hexline.domain.location.Offering.DigitPlan;
import io.hexline.domain.user.CallSettings;
import io.hexline.domain.user.CallSettings.TimedServices;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.Subscriber.GroupRoles;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.AWorld;
import io.hexline.world.OrderCourse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** A world of a few users with whatever users have, and a move for each of them. */
final class GeneratedMoves {

    private static final int USERS = 8;
    private static final List<Location> LOCATIONS = List.of(Norway.OSLO, Norway.BERGEN, Norway.TROMSO);
    private static final List<String> EXTENSIONS = List.of("101", "102", "103", "104", "105", "106", "1");

    final Norway norway = new Norway();
    final List<Mover> moves = new ArrayList<>();
    private final Random random;
    private final Set<String> taken = new HashSet<>();

    GeneratedMoves(long seed) {
        random = new Random(seed);
        if (random.nextBoolean()) {
            norway.withOrders(new OrderCourse(
                    any(List.of(OrderCourse.Outcome.values())),
                    random.nextBoolean() ? Duration.ZERO : Duration.ofHours(1),
                    random.nextInt(8) == 0 ? Optional.of(Duration.ZERO) : Optional.empty()));
        }
        for (int user = 0; user < USERS; user++) {
            add("user" + user, user);
        }
        LOCATIONS.forEach(this::addHuntGroup);
    }

    Mover[] all() {
        return moves.toArray(Mover[]::new);
    }

    private void add(String name, int user) {
        Location source = any(LOCATIONS);
        Optional<String> extension = extension(source);
        boolean numbered = extension.isEmpty() || random.nextBoolean();
        norway.with(name, source, plain -> equipped(plain, user, extension, numbered, source));
        if (random.nextInt(3) == 0) {
            norway.withRecording(name);
        }
        Location target = any(LOCATIONS.stream().filter(it -> it != source).toList());
        moves.add(move(Mover.move(name, target), extension.isPresent(), numbered));
    }

    private void addHuntGroup(Location location) {
        Set<PersonId> members = norway.usersAt(location).stream()
                .map(Subscriber::person)
                .filter(user -> random.nextBoolean())
                .collect(Collectors.toSet());
        String name = "Sales " + location.name();
        norway.with(AWorld.huntGroup(location.id(), name, new Extension("199")).withMembers(members));
    }

    private Mover move(Mover plain, boolean extended, boolean numbered) {
        Mover move = random.nextInt(3) == 0 ? plain.extension(any(EXTENSIONS)) : plain;
        boolean reachable = extended || !move.extension().keeps();
        return switch (random.nextInt(4)) {
            case 0 -> move.number(number(random.nextInt(USERS)));
            case 1 -> reachable ? move.number("") : move;
            default -> numbered || reachable ? move : move.extension("109");
        };
    }

    private ASubscriber equipped(
            ASubscriber plain, int user, Optional<String> extension, boolean numbered, Location source) {
        ASubscriber subscriber = plain;
        subscriber = extension.isPresent() ? subscriber.withExtension(extension.get()) : subscriber;
        subscriber = numbered ? subscriber.withNumber(Norway.number(number(user))) : subscriber;
        Optional<String> further = extension(source);
        if (numbered && further.isPresent() && random.nextInt(3) == 0) {
            subscriber = subscriber.withAlternate(Norway.number(number(user) + "9"), further.get());
        }
        String device = "device" + random.nextInt(4);
        if (random.nextInt(3) == 0 && taken.add(source.id() + device)) {
            subscriber = subscriber.withDevice(device);
        }
        return subscriber.withSettings(settings(source)).withRoles(roles());
    }

    private Optional<DigitPlan> plan() {
        return maybe("1900").map(digits -> new DigitPlan(Map.of(digits, any(List.of(DigitPlan.Action.values())))));
    }

    private CallSettings settings(Location source) {
        Optional<String> announcement = maybe("hello.wav");
        return new CallSettings(
                new CallingPlans(plan(), plan(), plan()),
                new TimedServices(
                        maybe("weekdays").stream().collect(Collectors.toSet()),
                        List.of(new TimedServices.Criterion("Forwarding", maybe("weekdays")))),
                maybe("barred"),
                maybe("+4721555000").map(Norway::number),
                Set.of(),
                maybe(source.defaultBridge()).map(CallSettings.CollaborateRoom::new),
                maybe("acme.example").map(Set::of).orElse(Set.of()),
                maybe("gold"),
                maybe("north"),
                any(List.of(CallSettings.CallerId.values())),
                new CallSettings.Media(
                        announcement.map(name -> new AnnouncementFile(name, 100)).stream()
                                .toList(),
                        announcement.stream().toList(),
                        Optional.of(new CallSettings.Mailbox(maybe("mail"), random.nextInt(2)))));
    }

    private GroupRoles roles() {
        return new GroupRoles(maybe("north"), Optional.empty());
    }

    private Optional<String> extension(Location location) {
        String wanted = any(EXTENSIONS);
        return wanted.length() > 1 && taken.add(location.id() + wanted) ? Optional.of(wanted) : Optional.empty();
    }

    private static String number(int user) {
        return "+472155510" + user;
    }

    private Optional<String> maybe(String value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
