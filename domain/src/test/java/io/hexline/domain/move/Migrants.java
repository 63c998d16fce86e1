package io.hexline.domain.move;

import io.hexline.domain.code.Finding;
import io.hexline.domain.move.CarrierRule.CarrierFacts;
import io.hexline.domain.move.InventoryRule.NumberFacts;
import io.hexline.domain.move.LineRule.ExtensionFacts;
import io.hexline.domain.move.MigrationOrder.Cluster;
import io.hexline.domain.move.MigrationPlanner.Candidate;
import io.hexline.domain.move.MoveDependencies.Mover;
import io.hexline.domain.move.MoveDraft.MoveSubject;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.organization.Organization.DeploymentMode;
import io.hexline.domain.organization.Organization.OfferRules;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The people of one location, who are to move to another; as they stand, nothing keeps any of them. */
final class Migrants {

    private static final int FIRST_EXTENSION = 1000;

    private final Map<String, ASubscriber> subscribers = new TreeMap<>();
    private final List<DeviceProfile> profiles = new ArrayList<>();
    private final Map<String, List<Finding>> known = new HashMap<>();
    private final AProfile target = new AProfile();

    /** So many people, from {@code user000} on. */
    static Migrants of(int users) {
        Migrants migrants = new Migrants();
        IntStream.range(0, users).forEach(index -> migrants.with(name(index)));
        return migrants;
    }

    static String name(int index) {
        return "user%03d".formatted(index);
    }

    Migrants with(String name) {
        return with(name, user -> {});
    }

    Migrants with(String name, Consumer<ASubscriber> more) {
        ASubscriber subscriber = subscribers.computeIfAbsent(name, any -> new ASubscriber());
        subscriber.person = new PersonId(name);
        more.accept(subscriber);
        return this;
    }

    /** Calls are returned to somebody else. */
    Migrants calledBackAt(String name, String other) {
        return with(name, user -> user.ecbn = new PersonId(other));
    }

    Migrants sharing(String profile, Stream<String> users) {
        Set<PersonId> ids = users.map(PersonId::new).collect(Collectors.toSet());
        profiles.add(AUsage.profile(profile, ids.toArray(PersonId[]::new)));
        return this;
    }

    Migrants knowing(String name, Finding finding) {
        known.put(name, List.of(finding));
        return this;
    }

    /** The target has room for so many. */
    Migrants limit(int users) {
        target.userLimit = OptionalInt.of(users);
        return this;
    }

    MigrationPlan plan() {
        MigrationOrder order = order();
        MigrationPlanner planner = planner(order);
        order.clusters().forEach(cluster -> planner.add(cluster, candidates(cluster)));
        return planner.plan();
    }

    static MigrationPlanner planner(MigrationOrder order) {
        return new MigrationPlanner(order, List.of());
    }

    MigrationOrder order() {
        return MigrationOrder.of(subscribers.keySet().stream().map(this::mover).toList());
    }

    Map<PersonId, Candidate> candidates(Cluster cluster) {
        Map<PersonId, Candidate> candidates = new HashMap<>();
        for (Mover mover : cluster.movers()) {
            PersonId user = mover.move().user();
            candidates.put(user, new Candidate(mover, facts(mover), known.getOrDefault(user.value(), List.of())));
        }
        return candidates;
    }

    private Mover mover(String name) {
        int place = new ArrayList<>(subscribers.keySet()).indexOf(name);
        Extension extension = new Extension(String.valueOf(FIRST_EXTENSION + place));
        Subscriber subscriber = subscribers.get(name).build(Lines.of(Optional.of(extension), Optional.empty()));
        return new Mover(
                new RequestedMove(subscriber.person(), MoveFixture.TARGET, Change.keep(), Change.keep()),
                subscriber,
                profiles(subscriber.person()));
    }

    private List<DeviceProfile> profiles(PersonId user) {
        return profiles.stream()
                .filter(profile -> profile.users().contains(user))
                .toList();
    }

    private MoveFacts facts(Mover mover) {
        Subscriber subscriber = mover.subscriber();
        AUsage usage = new AUsage();
        usage.deviceProfiles = profiles(subscriber.person());
        usage.calledBackFor = subscribers.values().stream()
                .filter(other -> subscriber.person().equals(other.ecbn))
                .map(other -> other.person)
                .collect(Collectors.toSet());
        return new MoveFacts(
                new MoveSubject(
                        mover.move(),
                        Optional.of(person(subscriber.person())),
                        Optional.of(subscriber),
                        Optional.of(target.location(MoveFixture.TARGET, MoveFixture.ORG, true))),
                new Organization(
                        MoveFixture.ORG,
                        "Example",
                        Instant.EPOCH,
                        DeploymentMode.WEBEX_CALLING,
                        List.of(),
                        Set.of(),
                        OfferRules.NONE),
                Optional.of(new AProfile().location(MoveFixture.SOURCE, MoveFixture.ORG, true)),
                new ExtensionFacts(new HashSet<>(subscriber.lines().extensions()), Map.of()),
                new NumberFacts(Set.of(), Optional.empty(), List.of()),
                CarrierFacts.NONE,
                usage.build(),
                Optional.empty());
    }

    private static Person person(PersonId id) {
        PersonName name = new PersonName(id.value(), Optional.of("A"), Optional.of("B"));
        Email email = new Email(id.value() + "@example.com");
        return new Person(id, MoveFixture.ORG, email, name, Set.of(), Holdings.NONE, new Version(1));
    }
}
