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
import java.util.Optional;
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
        problems.addIf(
                fault.operation() != null && !calls.containsKey(fault.operation()),
                place.at("operation"),
                "the port " + name(fault.port()) + " has no '" + fault.operation() + "', but: "
                        + String.join(", ", calls.keySet()));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Why a fault that somebody asks for now can never happen: who it is for is not in the world, or no such call is about
     * them. A file can have such faults: who was named has gone since, or an earlier version took them; and whoever writes a
     * world down as it is must be able to read it. Numbers can come later: carriers are asked for them before.
     */
    public static List<SnapshotError> impossible(Fault fault, World world) {
        SnapshotErrors problems = new SnapshotErrors();
        checkSubjects(fault, problems);
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

    /** Calls that are not about what it is for would all be spared. */
    private static void checkSubjects(Fault fault, SnapshotErrors problems) {
        Set<Subject> wanted = wanted(fault.match());
        Optional<String> operation = fault.operation();
        if (fitting(fault, wanted)
                .anyMatch(call -> operation.isEmpty() || operation.get().equals(call))) {
            return;
        }
        String others = fitting(fault, wanted).collect(Collectors.joining(", "));
        String what = wanted.stream().map(FaultChecks::name).collect(Collectors.joining(" and "));
        String who = operation
                .map(call -> "'" + call + "' is not")
                .orElseGet(() -> "no call of the port " + name(fault.port()) + " is");
        problems.add(
                wanted.size() == 1 ? Place.ROOT.at(what) : Place.ROOT,
                who + " about one " + what + ", so nothing would happen"
                        + (others.isEmpty() ? "" : "; these are: " + others));
    }

    private static Stream<String> fitting(Fault fault, Set<Subject> wanted) {
        return CollaboratorCalls.of(fault.port()).entrySet().stream()
                .filter(call -> call.getValue().containsAll(wanted))
                .map(Map.Entry::getKey);
    }

    private static Set<Subject> wanted(Fault.Match match) {
        Set<Subject> wanted = EnumSet.noneOf(Subject.class);
        match.organization().ifPresent(organization -> wanted.add(Subject.ORGANIZATION));
        match.user().ifPresent(user -> wanted.add(Subject.USER));
        match.number().ifPresent(number -> wanted.add(Subject.NUMBER));
        return wanted;
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
