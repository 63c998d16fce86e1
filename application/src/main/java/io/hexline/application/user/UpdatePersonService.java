package io.hexline.application.user;

import static io.vavr.API.For;

import io.hexline.application.access.Authorization;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.collaborator.CarrierAccounts;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.provisioning.LicenseFactsLoader;
import io.hexline.application.provisioning.LicenseFactsLoader.Loaded;
import io.hexline.application.provisioning.ProvisioningCommit;
import io.hexline.application.provisioning.ProvisioningPlan.CallingLinks;
import io.hexline.application.saga.Turn;
import io.hexline.application.store.People;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.OnboardingCode;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.LicenseDecision;
import io.hexline.domain.license.LicenseDecision.LicenseFacts;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.OperationRule.OperationFacts;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

record UpdatePersonService(
        People people,
        CarrierAccounts carrierAccounts,
        AdministratorPolicy administration,
        LicenseFactsLoader facts,
        CallingLinks.Loader links,
        ProvisioningCommit commit,
        Collection<? extends Rule<OperationFacts>> further,
        InstantSource time)
        implements UpdatePerson {

    @Override
    public Either<Failure, Person> handle(UpdatePersonCommand command) {
        return new Authorization(command.by(), Permission.WRITE_PEOPLE)
                .in(command.org())
                .flatMap(org -> commit.alone(command.person(), turn -> Retry.onConflict(() -> update(turn, command))));
    }

    @Override
    public Either<Failure, Person> mayChangeEmail(Principal by, OrgId org, PersonId id) {
        return Failure.orNotFound(people.person(org, id), "user", id)
                .flatMap(person -> administration.mayReach(by, person).map(allowed -> person));
    }

    private Either<Failure, Person> update(Turn turn, UpdatePersonCommand command) {
        return For(
                        Failure.orNotFound(people.person(command.org(), command.person()), "user", command.person()),
                        person -> allowed(person, command),
                        (person, allowed) -> managerIsKnown(person, command)
                                .flatMap(known -> Failure.orTrouble(people.subscriber(person.id()))),
                        (person, allowed, subscriber) -> emailIsFreeAtCarriers(person, subscriber, command),
                        (person, allowed, subscriber, free) -> decide(person, subscriber, command),
                        (person, allowed, subscriber, free, decision) ->
                                apply(turn, person, subscriber, decision, command))
                .yield((person, allowed, subscriber, free, decision, after) -> after);
    }

    private Either<Failure, Boolean> allowed(Person person, UpdatePersonCommand command) {
        return emailIsFree(person, command)
                .flatMap(free -> administration.mayGive(command.by(), person, command.rolesOf(person)))
                .flatMap(given -> administration.mayReach(command.by(), person, command.emailOf(person)))
                .flatMap(reached -> administration.mayLetSignIn(
                        command.by(), person, command.profile().loginEnabled()));
    }

    /** A manager that stays may have left the organization. */
    private Either<Failure, Boolean> managerIsKnown(Person person, UpdatePersonCommand command) {
        return command.profile().managerId().equals(person.profile().managerId())
                ? Either.right(true)
                : OnboardUserService.knownManager(people, command.org(), command.profile());
    }

    private Either<Failure, Boolean> emailIsFree(Person person, UpdatePersonCommand command) {
        return Failure.orTrouble(command.email().map(people::person).orElseGet(() -> Either.right(Optional.empty())))
                .filterOrElse(
                        owner -> owner.filter(other -> !other.id().equals(person.id()))
                                .isEmpty(),
                        owner -> new Failure.NotPossible("Somebody else has the e-mail " + command.emailOf(person)))
                .mapTo(true);
    }

    /** Whoever calls is registered with its e-mail. */
    private Either<Failure, Boolean> emailIsFreeAtCarriers(
            Person person, Optional<Subscriber> subscriber, UpdatePersonCommand command) {
        return Failure.orTrouble(command.email()
                        .filter(email -> subscriber.isPresent() && !email.equals(person.email()))
                        .map(email -> carrierAccounts.conflict(person.org(), email))
                        .orElseGet(() -> Either.right(Optional.empty())))
                .flatMap(conflict -> conflict.<Either<Failure, Boolean>>map(account -> Either.left(new Failure.Refused(
                                List.of(new Finding(OnboardingCode.CARRIER_ACCOUNT_CONFLICT, account.evidence())))))
                        .orElseGet(() -> Either.right(true)));
    }

    private Either<Failure, LicenseDecision> decide(
            Person person, Optional<Subscriber> subscriber, UpdatePersonCommand command) {
        List<LicenseOperation> licenses = HoldingsDifference.licenses(person.holdings(), subscriber, command);
        List<SiteOperation> sites = HoldingsDifference.sites(person.holdings(), command);
        return For(
                        facts.load(command.org(), person, licenses).map(Loaded::facts),
                        known -> accepted(LicenseDecision.of(known, licenses, sites, further)),
                        (known, decision) -> reachable(known, decision, command))
                .yield((known, decision, reachable) -> decision);
    }

    private static Either<Failure, LicenseDecision> accepted(LicenseDecision decision) {
        return decision.refusals().isEmpty()
                ? Either.right(decision)
                : Either.left(new Failure.Refused(decision.refusals()));
    }

    /** Whoever calls no more can be written back as it was read, with its number and extension. */
    private static Either<Failure, Boolean> reachable(
            LicenseFacts known, LicenseDecision decision, UpdatePersonCommand command) {
        boolean told = !command.calling().number().keeps()
                || !command.calling().extension().keeps();
        return told
                        && !decision.callingEnds()
                        && !known.letCall(decision.after().licenses())
                ? Either.left(new Failure.Invalid(
                        "phoneNumbers and extension can be set only for somebody with a calling license."))
                : Either.right(true);
    }

    private Either<Failure, Person> apply(
            Turn turn,
            Person before,
            Optional<Subscriber> subscriber,
            LicenseDecision decision,
            UpdatePersonCommand command) {
        Person after = described(before, decision, command);
        return For(
                        links.load(before, subscriber, decision),
                        linked -> commit(turn, new PersonUpdate(before, after, subscriber, decision, linked)))
                .yield((linked, written) -> after);
    }

    private Person described(Person before, LicenseDecision decision, UpdatePersonCommand command) {
        Person described = before.describedAs(command.emailOf(before), command.nameOf(before), command.profile())
                .withRoles(command.rolesOf(before))
                .withHoldings(decision.after());
        return described.equals(before) ? before : described.modifiedAt(time.instant());
    }

    private Either<Failure, Integer> commit(Turn turn, PersonUpdate update) {
        return Failure.orTrouble(commit.commit(turn, update.calling(), update.writes()));
    }
}
