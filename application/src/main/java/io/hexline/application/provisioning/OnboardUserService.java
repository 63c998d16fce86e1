package io.hexline.application.provisioning;

import com.google.common.collect.ImmutableList;
import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.Retry;
import io.hexline.domain.Version;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.Holdings;
import io.hexline.domain.organization.OrgId;
import io.hexline.domain.user.Arrival;
import io.hexline.domain.user.ArrivalRule;
import io.hexline.domain.user.Dates;
import io.hexline.domain.user.Person;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;

final class OnboardUserService implements OnboardUser {

    private final Host host;
    private final LicenseProvisioner provisioner;
    private final Administration administration;

    OnboardUserService(Host host) {
        this.host = host;
        this.provisioner = new LicenseProvisioner(host);
        this.administration = new Administration(host.directory());
    }

    @Override
    public Either<Failure, List<OnboardingResult>> handle(OrgId org, List<Newcomer> newcomers) {
        if (newcomers.isEmpty() || newcomers.size() > MOST_USERS) {
            return Either.left(new Failure.Invalid("Between 1 and " + MOST_USERS
                    + " users can be onboarded at a time, not " + newcomers.size() + "."));
        }
        return Either.right(newcomers.stream()
                .map(newcomer -> new OnboardingResult(newcomer.email(), onboard(org, newcomer)))
                .collect(ImmutableList.toImmutableList()));
    }

    private Either<Failure, OnboardingResult.Onboarded> onboard(OrgId org, Newcomer newcomer) {
        return Retry.onConflict(() -> person(org, newcomer)
                .flatMap(person -> provisioner.provision(org, person, newcomer.licenses(), newcomer.sites()))
                .map(provisioned -> new OnboardingResult.Onboarded(
                        provisioned.person(),
                        provisioned.decision().outcome(),
                        provisioned.decision().refusals())));
    }

    private Either<Failure, Person> person(OrgId org, Newcomer newcomer) {
        return host.directory()
                .person(newcomer.email())
                .<Failure>mapLeft(Failure.Trouble::new)
                .flatMap(known -> {
                    List<Finding> refused = Rule.findings(List.of(ArrivalRule.values()), new Arrival(org, known));
                    return refused.isEmpty()
                            ? known.<Either<Failure, Person>>map(Either::right).orElseGet(() -> arriving(org, newcomer))
                            : Either.left(new Failure.Refused(refused));
                });
    }

    private Either<Failure, Person> arriving(OrgId org, Newcomer newcomer) {
        Person person = new Person(
                host.ids().newPerson(),
                org,
                newcomer.email(),
                newcomer.name(),
                newcomer.profile(),
                Set.of(),
                Holdings.NONE,
                Dates.createdAt(host.time().instant()),
                Version.NEW);
        return newcomer.appointment()
                .map(appointment -> administration
                        .mayGive(appointment.by(), person, appointment.roles())
                        .map(allowed -> person.withRoles(appointment.roles())))
                .orElseGet(() -> Either.right(person));
    }
}
