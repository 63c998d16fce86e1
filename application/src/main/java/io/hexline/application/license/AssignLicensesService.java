package io.hexline.application.license;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.provisioning.LicenseProvisioner;
import io.hexline.application.provisioning.LicenseProvisioner.Provisioned;
import io.hexline.application.store.Licenses;
import io.hexline.application.store.Organizations;
import io.hexline.application.store.People;
import io.hexline.domain.license.LicenseDecision;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.Collections;
import java.util.Set;

record AssignLicensesService(LicensedUsers users, LicenseProvisioner provisioner) implements AssignLicenses {

    @Override
    public Either<Failure, AssignLicensesResult> handle(AssignLicensesCommand command) {
        return Retry.onConflict(() -> For(
                        users.find(command),
                        person -> provisioner.provision(
                                command.org(), person, command.licenses(), command.sites(), command.patience()),
                        (person, provisioned) -> result(command.org(), provisioned))
                .yield((person, provisioned, result) -> result));
    }

    private static Either<Failure, AssignLicensesResult> result(OrgId org, Provisioned provisioned) {
        LicenseDecision decision = provisioned.decision();
        return decision.outcome() == LicenseDecision.Outcome.REFUSED
                ? Either.left(new Failure.Refused(decision.refusals()))
                : Either.right(held(org, provisioned));
    }

    /** What the user has then, and why not all that was asked for. */
    static AssignLicensesResult held(OrgId org, Provisioned provisioned) {
        return new AssignLicensesResult(
                org,
                provisioned.person(),
                provisioned.holdings(),
                provisioned.hostSites(),
                refused(provisioned.decision()),
                provisioned.decision().refusals());
    }

    static Set<LicenseId> refused(LicenseDecision decision) {
        return decision.failed().stream().map(LicenseOperation::license).collect(ImmutableSet.toImmutableSet());
    }

    /** Finds the user that a request is about, of its organization or another one. */
    record LicensedUsers(People people, Organizations organizations, Licenses licenses) {

        Either<Failure, Person> find(AssignLicensesCommand command) {
            return named(command)
                    .filterOrElse(
                            person -> command.email()
                                    .filter(email -> !email.equals(person.email()))
                                    .isEmpty(),
                            other -> new Failure.Invalid("personId and email are not of the same user."))
                    .flatMap(person -> known(person, command));
        }

        /** By the id, or else by the e-mail. */
        private Either<Failure, Person> named(AssignLicensesCommand command) {
            return command.person()
                    .map(id -> Failure.orNotFound(people.person(id), "user", id))
                    .or(() -> command.email().map(email -> Failure.orNotFound(people.person(email), "user", email)))
                    .orElseGet(() -> Either.left(new Failure.Invalid("Either personId or email is required.")));
        }

        /** Whoever knows no more of somebody elsewhere than an id learns nothing about them, unless they are a guest here. */
        private Either<Failure, Person> known(Person person, AssignLicensesCommand command) {
            return command.email().isPresent() || person.org().equals(command.org())
                    ? Either.right(person)
                    : Failure.orTrouble(isGuest(person, command.org()))
                            .filterOrElse(guest -> guest, guest -> new Failure.NotFound("user", person.id()))
                            .mapTo(person);
        }

        private Either<PortFailure, Boolean> isGuest(Person person, OrgId org) {
            Holdings held = person.holdings();
            return For(licenses.find(org, held.pendingLicenses()), offered -> organizations.find(org))
                    .yield((offered, known) -> !offered.isEmpty()
                            || known.stream().anyMatch(one -> !Collections.disjoint(one.sites(), held.pendingSites())));
        }
    }
}
