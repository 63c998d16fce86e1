package io.hexline.application.provisioning;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.UserLock;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.OnboardingCode;
import io.hexline.domain.license.LicenseDecision;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.SiteOperation;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

final class UpdatePersonService implements UpdatePerson {

    private final Host host;
    private final AdministratorPolicy administration;
    private final LicenseFactsLoader facts;
    private final LineChanges lines;
    private final UpdateCommit commit;
    private final CallingLinksLoader links;
    private final PendingMoveGuard moves;

    UpdatePersonService(Host host) {
        this.host = host;
        this.administration = new AdministratorPolicy(host.store().people());
        this.facts = new LicenseFactsLoader(host);
        this.lines = new LineChanges(host);
        this.commit = new UpdateCommit(host);
        this.links = new CallingLinksLoader(host);
        this.moves = new PendingMoveGuard(host.store().jobs());
    }

    @Override
    public Either<Failure, Person> handle(UpdatePersonCommand command) {
        return UserLock.of(command.person(), host.store().locks(), () -> attempt(command));
    }

    private Either<Failure, Person> attempt(UpdatePersonCommand command) {
        return Failure.orNotFound(
                        host.store().people().person(command.org(), command.person()), "user", command.person())
                .flatMap(person -> emailIsFree(person, command)
                        .flatMap(free -> administration.mayGive(
                                command.by(), person, command.roles().orElse(person.roles())))
                        .flatMap(allowed -> administration.mayReach(
                                command.by(), person, command.email().orElse(person.email())))
                        .flatMap(allowed -> change(person, command)));
    }

    private Either<Failure, Boolean> emailIsFree(Person person, UpdatePersonCommand command) {
        return command.email()
                .map(host.store().people()::person)
                .orElseGet(() -> Either.right(Optional.empty()))
                .<Failure>mapLeft(Failure.Trouble::new)
                .filterOrElse(
                        owner -> owner.filter(other -> !other.id().equals(person.id()))
                                .isEmpty(),
                        owner -> new Failure.NotPossible("Somebody else has the e-mail "
                                + command.email().orElseThrow()))
                .map(free -> true);
    }

    private Either<Failure, Person> change(Person person, UpdatePersonCommand command) {
        List<LicenseOperation> licenses = HoldingsDifference.licenses(person.holdings(), command);
        List<SiteOperation> sites = HoldingsDifference.sites(person.holdings(), command);
        return host.store()
                .people()
                .subscriber(person.id())
                .<Failure>mapLeft(Failure.Trouble::new)
                .flatMap(subscriber ->
                        emailIsFreeAtCarriers(person, subscriber, command).map(free -> subscriber))
                .flatMap(subscriber -> facts.load(command.org(), person, subscriber, licenses)
                        .map(known -> LicenseDecision.of(known, licenses, sites))
                        .flatMap(UpdatePersonService::accepted)
                        .flatMap(decision -> apply(person, subscriber, decision, command)));
    }

    private static Either<Failure, LicenseDecision> accepted(LicenseDecision decision) {
        return decision.refusals().isEmpty()
                ? Either.right(decision)
                : Either.left(new Failure.Refused(decision.refusals()));
    }

    private Either<Failure, Person> apply(
            Person before, Optional<Subscriber> subscriber, LicenseDecision decision, UpdatePersonCommand command) {
        Person described = before.describedAs(command.email().orElse(before.email()), command.name(), command.profile())
                .withRoles(command.roles().orElse(before.roles()))
                .withHoldings(decision.after());
        Person after = described.equals(before)
                ? before
                : described.modifiedAt(host.time().instant());
        boolean linesAreNew = decision.changesCalling();
        Either<Failure, LineChanges.Changed> changed = linesAreNew
                ? Either.right(LineChanges.Changed.NOTHING)
                : lines.change(before, subscriber, command.calling());
        return changed.flatMap(lineChange -> moves.allow(
                                before,
                                subscriber,
                                linesAreNew || lineChange.lines().isPresent())
                        .map(free -> lineChange))
                .flatMap(lineChange -> plan(after, subscriber, decision)
                        .flatMap(plan -> commit.commit(before, subscriber, plan, lineChange))
                        .<Failure>mapLeft(Failure.Trouble::new)
                        .map(done -> after));
    }

    private Either<PortFailure, ProvisioningPlan> plan(
            Person after, Optional<Subscriber> subscriber, LicenseDecision decision) {
        Optional<Subscriber> named = subscriber.map(today -> today.named(after.name()));
        return currentNumbers(subscriber)
                .flatMap(current -> links.load(subscriber.filter(any -> decision.callingEnds()))
                        .map(known -> new ProvisioningPlan(after, named, decision, current, known)));
    }

    /** Whoever calls is registered with its e-mail. */
    private Either<Failure, Boolean> emailIsFreeAtCarriers(
            Person person, Optional<Subscriber> subscriber, UpdatePersonCommand command) {
        return command.email()
                .filter(email -> subscriber.isPresent() && !email.equals(person.email()))
                .map(email -> host.collaborators().carrierAccounts().conflict(person.org(), email))
                .orElseGet(() -> Either.right(Optional.empty()))
                .<Failure>mapLeft(Failure.Trouble::new)
                .filterOrElse(
                        Optional::isEmpty,
                        conflict -> new Failure.Refused(List.of(new Finding(
                                OnboardingCode.CARRIER_ACCOUNT_CONFLICT,
                                conflict.orElseThrow().evidence()))))
                .map(free -> true);
    }

    private Either<PortFailure, List<InventoryNumber>> currentNumbers(Optional<Subscriber> subscriber) {
        return host.store()
                .numbers()
                .find(subscriber.map(today -> today.lines().numbers()).orElse(List.of()));
    }
}
