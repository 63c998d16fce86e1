package io.hexline.application.move.assess;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.move.assess.MoveAssessor.ReadMove;
import io.hexline.application.move.assess.MovingUsers.MoverReader;
import io.hexline.application.move.assess.MovingUsers.NamedUser;
import io.hexline.application.move.assess.MovingUsers.NamedUsers;
import io.hexline.application.store.Locations;
import io.hexline.application.store.People;
import io.hexline.application.store.PeopleFilter;
import io.hexline.application.store.PeopleFilter.PersonPageKey;
import io.hexline.application.store.Store;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Rule;
import io.hexline.domain.location.Location;
import io.hexline.domain.move.MigrationOrder;
import io.hexline.domain.move.MigrationOrder.Cluster;
import io.hexline.domain.move.MigrationPlan;
import io.hexline.domain.move.MigrationPlanner;
import io.hexline.domain.move.MigrationPlanner.Candidate;
import io.hexline.domain.move.MoveDependencies.Mover;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.move.MoveFacts;
import io.hexline.domain.move.RequestRule;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.PersonWithSubscriber;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Plans how everybody at a location moves: reads who is there, and of each what its move is assessed by. */
public final class MigrationReader {

    private static final int PAGE = 1000;

    /** As many as one batch has. */
    private static final int PART = RequestRule.MOST_USERS;

    private final Locations locations;
    private final People people;
    private final MoverReader movers;
    private final MovingUsers users;
    private final MoveSources sources;
    private final MoveAssessor assessor;
    private final Collection<? extends Rule<MoveFacts>> further;

    private MigrationReader(
            Locations locations,
            People people,
            MoverReader movers,
            MovingUsers users,
            MoveSources sources,
            MoveAssessor assessor,
            Collection<? extends Rule<MoveFacts>> further) {
        this.locations = locations;
        this.people = people;
        this.movers = movers;
        this.users = users;
        this.sources = sources;
        this.assessor = assessor;
        this.further = further;
    }

    /**
     * A reader of these ports.
     *
     * @param further rules of a host's own
     */
    public static MigrationReader on(
            Store store,
            Collaborators collaborators,
            InstantSource time,
            Collection<? extends Rule<MoveFacts>> further) {
        return new MigrationReader(
                store.locations(),
                store.people(),
                new MoverReader(store.people(), store.deviceProfiles()),
                new MovingUsers(store.people(), store.licenses(), collaborators.directory()),
                MoveSources.on(store, collaborators),
                MoveAssessor.on(store, collaborators, time, further),
                further);
    }

    /** The plan for everybody. */
    public Either<Failure, MigrationPlan> whole(OrgId org, LocationId source, LocationId target) {
        return plan(org, source, target, Set.of(), planner -> false);
    }

    /** The plan up to its first batch; nothing is read of those who come later. */
    public Either<Failure, MigrationPlan> begun(
            OrgId org, LocationId source, LocationId target, Set<PersonId> without) {
        return plan(org, source, target, without, MigrationPlanner::hasFirstBatch);
    }

    private Either<Failure, MigrationPlan> plan(
            OrgId org,
            LocationId source,
            LocationId target,
            Set<PersonId> without,
            Predicate<MigrationPlanner> enough) {
        return For(
                        located(org, source),
                        from -> located(org, target),
                        (from, to) -> Failure.orTrouble(
                                everybody(PeopleFilter.of(org).at(source)).map(all -> but(without, all))),
                        (from, to, found) -> Failure.orTrouble(movers.read(moves(found, target))),
                        (from, to, found, moving) -> plan(org, target, found, moving, enough))
                .yield((from, to, found, moving, plan) -> plan);
    }

    private Either<Failure, Location> located(OrgId org, LocationId id) {
        return Failure.orNotFound(
                locations
                        .find(id)
                        .map(found -> found.filter(known -> known.org().equals(org))),
                "location",
                id);
    }

    private Either<PortFailure, List<Person>> everybody(PeopleFilter there) {
        List<Person> all = new ArrayList<>();
        Optional<PersonPageKey> after = Optional.empty();
        while (true) {
            Either<PortFailure, List<Person>> page = people.people(there, after, 0, PAGE);
            if (page.isLeft()) {
                return page;
            }
            all.addAll(page.get());
            if (page.get().size() < PAGE) {
                return Either.right(all);
            }
            after = Optional.of(PersonPageKey.of(all.get(all.size() - 1)));
        }
    }

    /** Who is left out stays whatever comes. */
    private static List<Person> but(Set<PersonId> without, List<Person> all) {
        return all.stream().filter(person -> !without.contains(person.id())).toList();
    }

    private static List<RequestedMove> moves(List<Person> people, LocationId target) {
        return people.stream()
                .map(person -> new RequestedMove(person.id(), target, Change.keep(), Change.keep()))
                .toList();
    }

    private Either<Failure, MigrationPlan> plan(
            OrgId org, LocationId target, List<Person> found, List<Mover> moving, Predicate<MigrationPlanner> enough) {
        MigrationOrder order = MigrationOrder.of(moving);
        MigrationPlanner planner = new MigrationPlanner(order, further);
        Planning planning = new Planning(org, target, Maps.uniqueIndex(found, Person::id), planner, enough);
        for (List<Cluster> part : parts(order.clusters())) {
            Either<Failure, Boolean> done = planning.take(part);
            if (done.isLeft()) {
                return Either.left(done.getLeft());
            }
            if (done.get()) {
                break;
            }
        }
        return Either.right(planner.plan());
    }

    /** Of so many users each that they are worth to be read together. */
    private static List<List<Cluster>> parts(List<Cluster> clusters) {
        List<List<Cluster>> parts = new ArrayList<>();
        int users = PART;
        for (Cluster cluster : clusters) {
            if (users >= PART) {
                parts.add(new ArrayList<>());
                users = 0;
            }
            Iterables.getLast(parts).add(cluster);
            users += cluster.movers().size();
        }
        return parts;
    }

    /** A plan that is being made. */
    private final class Planning {

        private final OrgId org;
        private final LocationId target;
        private final Map<PersonId, Person> people;
        private final MigrationPlanner planner;
        private final Predicate<MigrationPlanner> enough;

        private Planning(
                OrgId org,
                LocationId target,
                Map<PersonId, Person> people,
                MigrationPlanner planner,
                Predicate<MigrationPlanner> enough) {
            this.org = org;
            this.target = target;
            this.people = people;
            this.planner = planner;
            this.enough = enough;
        }

        /** Reads together what the store knows of them; what belongs to a user alone is asked when it is its turn. */
        Either<Failure, Boolean> take(List<Cluster> part) {
            List<Mover> movers =
                    part.stream().flatMap(cluster -> cluster.movers().stream()).toList();
            return For(
                            Failure.orTrouble(SharedReads.of(sources, org, target, movers)),
                            shared ->
                                    Failure.orTrouble(users.callingLicenses(org, Lists.transform(movers, this::known))),
                            (shared, calling) -> take(part, assessor.from(shared), calling))
                    .yield((shared, calling, done) -> done);
        }

        private PersonWithSubscriber known(Mover mover) {
            return new PersonWithSubscriber(people.get(mover.move().user()), Optional.of(mover.subscriber()));
        }

        /** Whether the plan is as far as it is wanted. */
        private Either<Failure, Boolean> take(List<Cluster> part, MoveAssessor assessing, Set<LicenseId> calling) {
            for (Cluster cluster : part) {
                Map<PersonId, Candidate> candidates = new HashMap<>();
                for (Mover mover : cluster.movers()) {
                    NamedUser user = users.named(known(mover), calling);
                    Either<Failure, ReadMove> read = assessing.read(org, mover.move(), user.user());
                    if (read.isLeft()) {
                        return Either.left(read.getLeft());
                    }
                    candidates.put(mover.move().user(), candidate(mover, user, read.get()));
                }
                planner.add(cluster, candidates);
                if (enough.test(planner)) {
                    return Either.right(true);
                }
            }
            return Either.right(false);
        }
    }

    private static Candidate candidate(Mover mover, NamedUser user, ReadMove read) {
        return new Candidate(
                mover,
                read.facts(),
                ImmutableList.<Finding>builder()
                        .addAll(refusals(mover.move(), user))
                        .addAll(read.troubles())
                        .build());
    }

    /** For which a request would be refused that names the user. */
    private static List<Finding> refusals(RequestedMove move, NamedUser named) {
        MoveDraft draft = MoveDraft.of(move.target(), List.of(move.user()));
        return RequestRule.findings(new NamedUsers(draft, Map.of(move.user(), named)).facts());
    }
}
