package io.hexline.bootstrap.moves;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.Collections2;
import io.hexline.bootstrap.moves.Stage.Mover;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.AWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In whatever order a request names its users, the same becomes of each of them. */
class OrderOfTheRequestTest {

    private static final List<Location> LOCATIONS = List.of(Norway.OSLO, Norway.BERGEN, Norway.TROMSO);
    private static final List<String> NAMES = List.of("ada", "bob", "cleo", "dan");

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    /** Users who want each other's places, extensions, devices and callbacks, at locations with little room. */
    private static final class Crowd {

        private final Random random;
        private final List<Location> sources = new ArrayList<>();
        private final List<Mover> moves = new ArrayList<>();
        private final Norway norway = new Norway();

        Crowd(long seed) {
            random = new Random(seed);
            for (int user = 0; user < NAMES.size(); user++) {
                add(user);
            }
            for (Location location : LOCATIONS) {
                norway.withProfile(
                        location,
                        "lobby",
                        norway.usersAt(location).stream()
                                .map(Subscriber::person)
                                .filter(user -> random.nextInt(3) == 0)
                                .map(PersonId::value)
                                .toArray(String[]::new));
                norway.with(AWorld.autoAttendant(
                        location.id(),
                        "Menu of " + location.name(),
                        new Extension("10" + random.nextInt(NAMES.size()))));
            }
        }

        private void add(int user) {
            Location source = LOCATIONS.get(random.nextInt(3));
            Location target = LOCATIONS.get((LOCATIONS.indexOf(source) + 1 + random.nextInt(2)) % 3);
            sources.add(source);
            norway.with(NAMES.get(user), source, plain -> equipped(plain.withExtension("10" + user), user));
            Mover move = Mover.move(NAMES.get(user), target);
            moves.add(random.nextInt(3) == 0 ? move.extension("10" + random.nextInt(NAMES.size())) : move);
        }

        private ASubscriber equipped(ASubscriber plain, int user) {
            int other = random.nextInt(NAMES.size());
            PersonId somebody = new PersonId(NAMES.get(other));
            return switch (other == user ? 0 : random.nextInt(4)) {
                case 1 -> plain.calledBackAt(somebody);
                case 2 -> plain.withDevice("desk");
                default -> plain;
            };
        }

        Map<String, String> outcomes(List<Mover> order) {
            Stage stage = new Stage(norway);
            for (Location location : LOCATIONS) {
                long there = sources.stream().filter(location::equals).count();
                stage.limit(location, (int) Math.max(1, there));
            }
            JobWithUsers job = stage.run(order.toArray(Mover[]::new));
            Map<String, String> outcomes = new TreeMap<>();
            for (int item = 1; item <= order.size(); item++) {
                String user = order.get(item - 1).user();
                Subscriber now = stage.subscriber(user);
                Optional<?> extension = now.lines().extension();
                outcomes.put(user, Stage.outcome(job, item) + " " + now.location() + " " + extension);
            }
            return outcomes;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void decidesNothing(long seed) {
        Map<String, String> asNamed = new Crowd(seed).outcomes(new Crowd(seed).moves);
        for (List<Mover> order : Collections2.permutations(new Crowd(seed).moves)) {
            assertEquals(asNamed, new Crowd(seed).outcomes(order), () -> "seed " + seed + ", in the order " + order);
        }
    }
}
