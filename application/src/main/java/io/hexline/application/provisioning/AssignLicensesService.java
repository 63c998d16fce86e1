package io.hexline.application.provisioning;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.failure.Retry;
import io.hexline.domain.license.Holdings;
import io.hexline.domain.license.LicenseDecision;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.OrgId;
import io.vavr.control.Either;
import java.util.Collections;
import java.util.Optional;

final class AssignLicensesService implements AssignLicenses {

    private final Host host;
    private final LicenseProvisioner provisioner;

    AssignLicensesService(Host host) {
        this.host = host;
        this.provisioner = new LicenseProvisioner(host);
    }

    @Override
    public Either<Failure, AssignLicensesResult> handle(AssignLicensesCommand command) {
        return Retry.onConflict(() -> person(command)
                .flatMap(person -> provisioner.provision(command.org(), person, command.licenses(), command.sites()))
                .flatMap(provisioned -> result(command.org(), provisioned)));
    }

    private static Either<Failure, AssignLicensesResult> result(OrgId org, Provisioned provisioned) {
        LicenseDecision decision = provisioned.decision();
        return decision.outcome() == LicenseDecision.Outcome.REFUSED
                ? Either.left(new Failure.Refused(decision.refusals()))
                : Either.right(new AssignLicensesResult(
                        org,
                        provisioned.person(),
                        provisioned.holdings(),
                        provisioned.hostSites(),
                        decision.refusals()));
    }

    private Either<Failure, Person> person(AssignLicensesCommand command) {
        if (command.person().isEmpty() && command.email().isEmpty()) {
            return Either.left(new Failure.Invalid("Either personId or email is required."));
        }
        Either<PortFailure, Optional<Person>> found = command.person()
                .map(host.store().people()::person)
                .orElseGet(() -> host.store().people().person(command.email().orElseThrow()));
        return Failure.orNotFound(found, "user", command.user())
                .flatMap(person -> check(person, command))
                .flatMap(person -> known(person, command));
    }

    /** Whoever knows no more of somebody elsewhere than an id learns nothing about them, unless they are a guest here. */
    private Either<Failure, Person> known(Person person, AssignLicensesCommand command) {
        return command.email().isPresent() || person.org().equals(command.org())
                ? Either.right(person)
                : isGuest(person, command.org())
                        .<Failure>mapLeft(Failure.Trouble::new)
                        .filterOrElse(guest -> guest, guest -> new Failure.NotFound("user", person.id()))
                        .map(guest -> person);
    }

    private Either<PortFailure, Boolean> isGuest(Person person, OrgId org) {
        Holdings held = person.holdings();
        return host.store()
                .licenses()
                .find(org, held.pendingLicenses())
                .flatMap(offered -> host.store()
                        .organizations()
                        .find(org)
                        .map(known -> !offered.isEmpty()
                                || known.stream()
                                        .anyMatch(one -> !Collections.disjoint(one.sites(), held.pendingSites()))));
    }

    private static Either<Failure, Person> check(Person person, AssignLicensesCommand command) {
        return command.email().filter(email -> !email.equals(person.email())).isEmpty()
                ? Either.right(person)
                : Either.left(new Failure.Invalid("personId and email are not of the same user."));
    }
}
