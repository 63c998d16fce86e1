package io.hexline.application.provisioning;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.Version;
import io.hexline.domain.license.LicenseDecision;
import io.hexline.domain.license.LicenseFacts;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.SiteOperation;
import io.hexline.domain.license.SiteUrl;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Decides about one user's licenses and applies the decision: all of it, or nothing. */
final class LicenseProvisioner {

    private final Host host;
    private final LicenseFactsLoader loader;
    private final RegisteredCommit registrations;

    LicenseProvisioner(Host host) {
        this.host = host;
        this.loader = new LicenseFactsLoader(host);
        this.registrations = new RegisteredCommit(host);
    }

    /**
     * Applies what the rules allow.
     *
     * @param person one who is there, or a new one, who then is added in any case
     */
    Either<Failure, Provisioned> provision(Person person, List<LicenseOperation> licenses, List<SiteOperation> sites) {
        return host.directory()
                .subscriber(person.id())
                .<Failure>mapLeft(Failure.Trouble::new)
                .flatMap(subscriber -> loader.load(person, subscriber, licenses).flatMap(facts -> {
                    LicenseDecision decision = LicenseDecision.of(facts, licenses, sites);
                    return apply(person, subscriber, decision)
                            .<Failure>mapLeft(Failure.Trouble::new)
                            .map(after -> new Provisioned(after, hostSites(facts, decision), decision));
                }));
    }

    private Either<PortFailure, Person> apply(
            Person person, Optional<Subscriber> subscriber, LicenseDecision decision) {
        Person after = person.withHoldings(decision.after());
        if (after.equals(person) && !person.version().equals(Version.NEW)) {
            return Either.right(person);
        }
        return numbers(subscriber, decision)
                .flatMap(current -> registrations.commit(new ProvisioningPlan(after, subscriber, decision, current)))
                .map(done -> after);
    }

    private Either<PortFailure, List<InventoryNumber>> numbers(
            Optional<Subscriber> subscriber, LicenseDecision decision) {
        boolean linesChange = decision.grant().isPresent() || decision.callingEnds();
        List<InventoryNumber> none = List.of();
        return linesChange
                ? host.numbers()
                        .find(subscriber
                                .map(Subscriber::lines)
                                .orElse(Lines.NONE)
                                .numbers())
                : Either.right(none);
    }

    private static List<SiteUrl> hostSites(LicenseFacts facts, LicenseDecision decision) {
        return decision.after().licenses().stream()
                .flatMap(id -> Optional.ofNullable(facts.offered().get(id)).stream())
                .flatMap(offered -> offered.license().site().stream())
                .distinct()
                .toList();
    }
}
