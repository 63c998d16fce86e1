package io.hexline.application.provisioning;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.provisioning.ProvisioningPlan.CallingLinks;
import io.hexline.application.saga.Turn;
import io.hexline.application.store.Store;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.LicenseDecision;
import io.hexline.domain.license.LicenseDecision.LicenseFacts;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.OperationRule.OperationFacts;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.SiteUrl;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Decides about one user's licenses and applies the decision: all of it, or nothing. */
public record LicenseProvisioner(
        LicenseFactsLoader facts,
        CallingLinks.Loader links,
        ProvisioningCommit commit,
        Collection<? extends Rule<OperationFacts>> further,
        InstantSource time) {

    /**
     * The service on these ports.
     *
     * @param further rules of a host's own
     */
    public static LicenseProvisioner on(
            Store store,
            Collaborators outside,
            InstantSource time,
            Collection<? extends Rule<OperationFacts>> further) {
        return new LicenseProvisioner(
                LicenseFactsLoader.on(store, outside),
                CallingLinks.Loader.on(store),
                ProvisioningCommit.on(store, outside, time),
                further,
                time);
    }

    /** A user after a decision about its licenses was applied. */
    public record Provisioned(Person person, LicenseFacts facts, LicenseDecision decision) {

        /** What the user has from this organization; what others have offered it is none of its business. */
        public Holdings holdings() {
            Holdings all = person.holdings();
            return facts.guest()
                    ? Holdings.NONE.withPending(
                            Sets.intersection(
                                    all.pendingLicenses(), facts.offered().keySet()),
                            Sets.intersection(
                                    all.pendingSites(), facts.organization().sites()))
                    : Holdings.of(all.licenses(), all.attendeeSites());
        }

        /** The sites that the user's licenses make it a host of. */
        public Set<SiteUrl> hostSites() {
            return holdings().licenses().stream()
                    .flatMap(id -> Optional.ofNullable(facts.offered().get(id)).stream())
                    .flatMap(offered -> offered.license().site().stream())
                    .collect(ImmutableSet.toImmutableSet());
        }
    }

    /**
     * Applies what the rules allow, while nobody else moves or provisions the user.
     *
     * @param org whose licenses these are
     * @param person one who is there, in whatever organization, or a new one, who then is added in any case
     * @param patience how long to wait for whoever does
     */
    public Either<Failure, Provisioned> provision(
            OrgId org, Person person, List<LicenseOperation> licenses, List<SiteOperation> sites, Duration patience) {
        return commit.alone(person.id(), patience, turn -> provision(turn, org, person, licenses, sites));
    }

    private Either<Failure, Provisioned> provision(
            Turn turn, OrgId org, Person person, List<LicenseOperation> licenses, List<SiteOperation> sites) {
        return decide(org, person, licenses, sites, UnaryOperator.identity()).flatMap(decided -> apply(turn, decided));
    }

    /** Decides likewise as things stand, waits for nobody, and applies nothing. */
    public Either<Failure, Provisioned> preview(
            OrgId org, Person person, List<LicenseOperation> licenses, List<SiteOperation> sites) {
        return preview(org, person, licenses, sites, UnaryOperator.identity());
    }

    /**
     * Likewise, if something else happens before.
     *
     * @param then what is known then, of what is known now
     */
    public Either<Failure, Provisioned> preview(
            OrgId org,
            Person person,
            List<LicenseOperation> licenses,
            List<SiteOperation> sites,
            UnaryOperator<LicenseFacts> then) {
        return decide(org, person, licenses, sites, then)
                .flatMap(decided -> plan(decided).mapTo(decided.then()));
    }

    private Either<Failure, Decided> decide(
            OrgId org,
            Person person,
            List<LicenseOperation> licenses,
            List<SiteOperation> sites,
            UnaryOperator<LicenseFacts> then) {
        return facts.load(org, person, licenses)
                .map(known -> known.with(then))
                .map(known -> Decided.of(
                        person, known, LicenseDecision.of(known.facts(), licenses, sites, further), time.instant()));
    }

    private Either<Failure, Provisioned> apply(Turn turn, Decided decided) {
        return plan(decided)
                .flatMap(plan -> plan.isPresent()
                        ? Failure.orTrouble(commit.commit(
                                turn, plan.get().calling(), plan.get().writes()))
                        : Either.right(0))
                .mapTo(decided.then());
    }

    /** Empty where nothing changes. */
    private Either<Failure, Optional<ProvisioningPlan>> plan(Decided decided) {
        LicenseDecision decision = decided.then().decision();
        return decided.changesNothing()
                ? Either.right(Optional.empty())
                : links.load(decided.before(), decided.subscriber(), decision)
                        .map(linked -> Optional.of(
                                new ProvisioningPlan(decided.then().person(), decided.subscriber(), decision, linked)));
    }

    /** What is to become of a user. */
    private record Decided(Person before, Optional<Subscriber> subscriber, Provisioned then) {

        static Decided of(Person before, LicenseFactsLoader.Loaded known, LicenseDecision decision, Instant now) {
            Person after = keeps(before, decision)
                    ? before
                    : before.withHoldings(decision.after()).modifiedAt(now);
            return new Decided(before, known.subscriber(), new Provisioned(after, known.facts(), decision));
        }

        /** Whether what the store has of the person stays as it is. */
        private static boolean keeps(Person before, LicenseDecision decision) {
            return !before.version().equals(Version.NEW) && before.holdings().equals(decision.after());
        }

        boolean changesNothing() {
            return keeps(before, then.decision()) && !then.decision().changesCalling();
        }
    }
}
