package io.hexline.application.user;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableList;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.provisioning.LicenseProvisioner;
import io.hexline.application.provisioning.LicenseProvisioner.Provisioned;
import io.hexline.application.saga.Sagas;
import io.hexline.application.store.Ids;
import io.hexline.application.store.People;
import io.hexline.application.store.Store;
import io.hexline.application.user.OnboardUser.OnboardingResult.Onboarded;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.LicenseOperation.OperationRule.OperationFacts;
import io.hexline.domain.onboarding.OnboardingDecision;
import io.hexline.domain.onboarding.OnboardingDecision.OnboardingRule.OnboardingFacts;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Dates;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.user.Person.Profile;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

record OnboardUserService(
        People people,
        Ids ids,
        LicenseProvisioner provisioner,
        AdministratorPolicy administration,
        Collection<? extends Rule<OnboardingFacts>> further,
        InstantSource time)
        implements OnboardUser {

    static OnboardUserService on(
            Store store,
            Collaborators outside,
            InstantSource time,
            Collection<? extends Rule<OnboardingFacts>> further,
            Collection<? extends Rule<OperationFacts>> furtherOfLicenses) {
        return new OnboardUserService(
                store.people(),
                store.ids(),
                LicenseProvisioner.on(store, outside, time, furtherOfLicenses),
                new AdministratorPolicy(store.people()),
                further,
                time);
    }

    @Override
    public Either<Failure, List<OnboardingResult>> handle(OrgId org, List<NewUser> newUsers) {
        return each(
                newUsers,
                MOST_USERS,
                newUser -> Retry.onConflict(() -> decided(
                        org,
                        newUser,
                        person -> provisioner.provision(
                                org, person, newUser.licenses(), newUser.sites(), Sagas.PATIENCE))));
    }

    Either<Failure, List<OnboardingResult>> preview(OrgId org, List<NewUser> newUsers) {
        PreviewedUsers before = new PreviewedUsers(provisioner);
        return each(
                newUsers,
                PreviewOnboarding.MOST_USERS,
                newUser -> decided(org, newUser, person -> before.next(org, person, newUser)));
    }

    private static Either<Failure, List<OnboardingResult>> each(
            List<NewUser> newUsers, int most, Function<NewUser, Either<Failure, Onboarded>> outcome) {
        if (newUsers.isEmpty() || newUsers.size() > most) {
            return Either.left(new Failure.Invalid(
                    "Between 1 and " + most + " users can be onboarded at a time, not " + newUsers.size() + "."));
        }
        return Either.right(newUsers.stream()
                .map(newUser -> new OnboardingResult(newUser.email(), outcome.apply(newUser)))
                .collect(ImmutableList.toImmutableList()));
    }

    /** Who it is, or why nobody can be onboarded so; and what becomes of its licenses then. */
    private Either<Failure, Onboarded> decided(
            OrgId org, NewUser newUser, Function<Person, Either<Failure, Provisioned>> licenses) {
        return For(
                        Failure.orTrouble(people.person(newUser.email())),
                        known -> allowed(org, newUser, known),
                        (known, allowed) -> known.<Either<Failure, Person>>map(Either::right)
                                .orElseGet(() -> arriving(org, newUser)),
                        (known, allowed, person) -> licenses.apply(person))
                .yield((known, allowed, person, provisioned) -> new Onboarded(
                        provisioned.person(),
                        provisioned.decision().outcome(),
                        provisioned.decision().refusals()));
    }

    private Either<Failure, Boolean> allowed(OrgId org, NewUser newUser, Optional<Person> known) {
        List<Finding> refused = OnboardingDecision.refusals(new OnboardingFacts(org, newUser.email(), known), further);
        return refused.isEmpty() ? Either.right(true) : Either.left(new Failure.Refused(refused));
    }

    private Either<Failure, Person> arriving(OrgId org, NewUser newUser) {
        Person person = new Person(
                ids.newPerson(),
                org,
                newUser.email(),
                newUser.name(),
                newUser.profile(),
                Set.of(),
                Holdings.NONE,
                Dates.createdAt(time.instant()),
                Version.NEW);
        return knownManager(people, org, newUser.profile()).flatMap(known -> granted(newUser, person));
    }

    /** Who is named as somebody's manager must be somebody. */
    static Either<Failure, Boolean> knownManager(People people, OrgId org, Profile profile) {
        return profile.managerId()
                .map(manager -> Failure.orTrouble(people.person(org, manager))
                        .flatMap(found -> found.isPresent()
                                ? Either.<Failure, Boolean>right(true)
                                : Either.<Failure, Boolean>left(new Failure.Invalid(
                                        "managerId: nobody in the organization has the ID " + manager + "."))))
                .orElseGet(() -> Either.right(true));
    }

    private Either<Failure, Person> granted(NewUser newUser, Person person) {
        return newUser.roleGrant()
                .map(roleGrant -> administration
                        .mayGive(roleGrant.by(), person, roleGrant.roles())
                        .map(allowed -> person.withRoles(roleGrant.roles())))
                .orElseGet(() -> Either.right(person));
    }
}
