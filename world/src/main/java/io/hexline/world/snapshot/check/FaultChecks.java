package io.hexline.world.snapshot.check;

import io.hexline.world.CollaboratorCalls;
import io.hexline.world.CollaboratorCalls.Subject;
import io.hexline.world.Fault;
import io.hexline.world.World;
import io.hexline.world.snapshot.entry.FaultEntry;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds faults that can never happen. */
public record FaultChecks(SnapshotErrors problems) {

    private static final Duration LONGEST_DELAY = Duration.ofHours(24);

    void check(SnapshotEntry file) {
        Place.ROOT.each("faults", file.faults(), this::check);
    }

    private void check(FaultEntry fault, Place place) {
        problems.addIf(
                fault.failure() == null && fault.delay().isZero(),
                place,
                "has neither a failure nor a delay, so nothing would happen");
        problems.addIf(
                fault.delay().compareTo(LONGEST_DELAY) > 0,
                place.at("delay"),
                "can be " + LONGEST_DELAY + " at most; without an answer at all, the failure is time-out");
        SortedMap<String, Set<Subject>> calls = CollaboratorCalls.of(fault.port());
        if (fault.operation() != null && !calls.containsKey(fault.operation())) {
            problems.add(
                    place.at("operation"),
                    "the port " + name(fault.port()) + " has no '" + fault.operation() + "', but: "
                            + String.join(", ", calls.keySet()));
        } else {
            checkSubjects(fault, place);
        }
    }

    /** Calls that are not about what it is for would all be spared. */
    private void checkSubjects(FaultEntry fault, Place place) {
        Set<Subject> wanted = wanted(fault);
        boolean isAny = fault.operation() == null;
        if (fitting(fault, wanted).anyMatch(call -> isAny || call.equals(fault.operation()))) {
            return;
        }
        String others = fitting(fault, wanted).collect(Collectors.joining(", "));
        String what = wanted.stream().map(FaultChecks::name).collect(Collectors.joining(" and "));
        String who = isAny ? "no call of the port " + name(fault.port()) + " is" : "'" + fault.operation() + "' is not";
        problems.add(
                wanted.size() == 1 ? place.at(what) : place,
                who + " about one " + what + ", so nothing would happen"
                        + (others.isEmpty() ? "" : "; these are: " + others));
    }

    private static Stream<String> fitting(FaultEntry fault, Set<Subject> wanted) {
        return CollaboratorCalls.of(fault.port()).entrySet().stream()
                .filter(call -> call.getValue().containsAll(wanted))
                .map(Map.Entry::getKey);
    }

    private static Set<Subject> wanted(FaultEntry fault) {
        Set<Subject> wanted = EnumSet.noneOf(Subject.class);
        if (fault.organization() != null) {
            wanted.add(Subject.ORGANIZATION);
        }
        if (fault.user() != null) {
            wanted.add(Subject.USER);
        }
        if (fault.number() != null) {
            wanted.add(Subject.NUMBER);
        }
        return wanted;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * What a fault names that is not in the world. A file can name somebody who has gone since, and whoever writes a world
     * down as it is must be able to read it; but whoever asks for a fault now means somebody who is there. Numbers can come
     * later: carriers are asked for them before.
     */
    public static List<SnapshotError> unknown(Fault fault, World world) {
        SnapshotErrors problems = new SnapshotErrors();
        Place.ROOT.some(
                "organization",
                fault.match().organization().orElse(null),
                problems.known(
                        "organization",
                        id -> world.organizations().stream()
                                .anyMatch(organization -> organization.id().equals(id))));
        Place.ROOT.some(
                "user",
                fault.match().user().orElse(null),
                problems.known("person", id -> world.people().has(id)));
        problems.addIf(
                isOfOthers(fault.match(), world),
                Place.ROOT.at("user"),
                "is not of the organization, so nothing would happen");
        return problems.all();
    }

    private static boolean isOfOthers(Fault.Match match, World world) {
        return match.user()
                .flatMap(world.people()::find)
                .filter(user -> match.organization()
                        .filter(wanted -> !wanted.equals(user.org()))
                        .isPresent())
                .isPresent();
    }
}
