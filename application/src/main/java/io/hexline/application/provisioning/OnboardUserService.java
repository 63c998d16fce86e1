package io.hexline.application.provisioning;

import com.google.common.collect.ImmutableList;
import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Retry;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.Holdings;
import io.hexline.domain.onboarding.OnboardingFacts;
import io.hexline.domain.onboarding.OnboardingRule;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Dates;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;

final class OnboardUserService implements OnboardUser {

    private final Host host;
    private final LicenseProvisioner provisioner;
    private final AdministratorPolicy administration;

    OnboardUserService(Host host) {
        this.host = host;
        this.provisioner = new LicenseProvisioner(host);
        this.administration = new AdministratorPolicy(host.store().people());
    }

    @Override
    public Either<Failure, List<OnboardingResult>> handle(OrgId org, List<NewUser> newUsers) {
        if (newUsers.isEmpty() || newUsers.size() > MOST_USERS) {
            return Either.left(new Failure.Invalid(
                    "Between 1 and " + MOST_USERS + " users can be onboarded at a time, not " + newUsers.size() + "."));
        }
        return Either.right(newUsers.stream()
                .map(newUser -> new OnboardingResult(newUser.email(), onboard(org, newUser)))
                .collect(ImmutableList.toImmutableList()));
    }

    private Either<Failure, OnboardingResult.Onboarded> onboard(OrgId org, NewUser newUser) {
        return Retry.onConflict(() -> person(org, newUser)
                .flatMap(person -> provisioner.provision(org, person, newUser.licenses(), newUser.sites()))
                .map(provisioned -> new OnboardingResult.Onboarded(
                        provisioned.person(),
                        provisioned.decision().outcome(),
                        provisioned.decision().refusals())));
    }

    private Either<Failure, Person> person(OrgId org, NewUser newUser) {
        return host.store()
                .people()
                .person(newUser.email())
                .<Failure>mapLeft(Failure.Trouble::new)
                .flatMap(known -> {
                    List<Finding> refused =
                            Rule.findings(List.of(OnboardingRule.values()), new OnboardingFacts(org, known));
                    return refused.isEmpty()
                            ? known.<Either<Failure, Person>>map(Either::right).orElseGet(() -> arriving(org, newUser))
                            : Either.left(new Failure.Refused(refused));
                });
    }

    private Either<Failure, Person> arriving(OrgId org, NewUser newUser) {
        Person person = new Person(
                host.store().ids().newPerson(),
                org,
                newUser.email(),
                newUser.name(),
                newUser.profile(),
                Set.of(),
                Holdings.NONE,
                Dates.createdAt(host.time().instant()),
                Version.NEW);
        return newUser.roleGrant()
                .map(roleGrant -> administration
                        .mayGive(roleGrant.by(), person, roleGrant.roles())
                        .map(allowed -> person.withRoles(roleGrant.roles())))
                .orElseGet(() -> Either.right(person));
    }
}
