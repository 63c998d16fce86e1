package io.hexline.application.provisioning;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.license.LicenseDecision;
import io.hexline.domain.license.LicenseFacts;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.SiteOperation;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides about one user's licenses and applies the decision: all of it, or nothing. */
final class LicenseProvisioner {

    private final Host host;
    private final LicenseFactsLoader loader;
    private final ProvisioningCommit outside;
    private final CallingLinksLoader links;
    private final PendingMoveGuard moves;

    LicenseProvisioner(Host host) {
        this.host = host;
        this.links = new CallingLinksLoader(host);
        this.moves = new PendingMoveGuard(host.store().jobs());
        this.loader = new LicenseFactsLoader(host);
        this.outside = new ProvisioningCommit(host);
    }

    /**
     * Applies what the rules allow, while nobody else moves or provisions the user.
     *
     * @param org whose licenses these are
     * @param person one who is there, in whatever organization, or a new one, who then is added in any case
     */
    Either<Failure, Provisioned> provision(
            OrgId org, Person person, List<LicenseOperation> licenses, List<SiteOperation> sites) {
        return host.store()
                .locks()
                .ofUsers(Set.of(person.id()), () -> Either.right(inTurn(org, person, licenses, sites)))
                .<Failure>mapLeft(Failure.Trouble::new)
                .flatMap(answer -> answer);
    }

    private Either<Failure, Provisioned> inTurn(
            OrgId org, Person person, List<LicenseOperation> licenses, List<SiteOperation> sites) {
        return host.store()
                .people()
                .subscriber(person.id())
                .<Failure>mapLeft(Failure.Trouble::new)
                .flatMap(subscriber -> loader.load(org, person, subscriber, licenses)
                        .flatMap(facts ->
                                decided(person, subscriber, facts, LicenseDecision.of(facts, licenses, sites))));
    }

    private Either<Failure, Provisioned> decided(
            Person person, Optional<Subscriber> subscriber, LicenseFacts facts, LicenseDecision decision) {
        return moves.allow(person, subscriber, decision.changesCalling())
                .flatMap(allowed -> apply(person, subscriber, facts, decision).mapLeft(Failure.Trouble::new));
    }

    private Either<PortFailure, Provisioned> apply(
            Person person, Optional<Subscriber> subscriber, LicenseFacts facts, LicenseDecision decision) {
        Person holding = person.withHoldings(decision.after());
        if (holding.equals(person) && !person.version().equals(Version.NEW)) {
            return Either.right(new Provisioned(person, facts, decision));
        }
        Person after = holding.modifiedAt(host.time().instant());
        return numbers(subscriber, decision)
                .flatMap(current -> links.load(subscriber.filter(any -> decision.callingEnds()))
                        .flatMap(known ->
                                outside.commit(new ProvisioningPlan(after, subscriber, decision, current, known))))
                .map(done -> new Provisioned(after, facts, decision));
    }

    private Either<PortFailure, List<InventoryNumber>> numbers(
            Optional<Subscriber> subscriber, LicenseDecision decision) {
        List<InventoryNumber> none = List.of();
        return decision.changesCalling()
                ? host.store()
                        .numbers()
                        .find(subscriber
                                .map(Subscriber::lines)
                                .orElse(Lines.NONE)
                                .numbers())
                : Either.right(none);
    }
}
