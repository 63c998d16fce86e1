package io.hexline.application.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.People;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.user.Person.Profile;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdministratorPolicyTest {

    private static final OrgId ACME = new OrgId("acme");
    private static final Email NEW = new Email("new@acme.example");
    private static final Set<Role> FULL = Set.of(Role.FULL_ADMINISTRATOR);
    private static final Principal ROOT = caller(Role.FULL_ADMINISTRATOR);
    private static final Principal USERS = caller(Role.USER_ADMINISTRATOR);

    private final People people = mock(People.class);
    private final AdministratorPolicy policy = new AdministratorPolicy(people);

    private static Principal caller(Role role) {
        return new Principal(new PersonId("root"), ACME, Set.of(role), Set.of(), Set.of(), Set.of());
    }

    private static Person person(Set<Role> roles) {
        return new Person(
                new PersonId("ada"),
                ACME,
                new Email("ada@acme.example"),
                new PersonName("Ada", Optional.empty(), Optional.empty()),
                roles,
                Holdings.NONE,
                Version.NEW);
    }

    private void fullAdministrators(int count) {
        when(people.countFullAdministrators(ACME)).thenReturn(Either.right(count));
    }

    private static void assertAllowed(Either<Failure, Boolean> answer) {
        assertEquals(Either.right(true), answer);
    }

    private static void assertRefused(Class<? extends Failure> expected, Either<Failure, Boolean> answer) {
        assertInstanceOf(expected, answer.getLeft());
    }

    @Test
    void onlyAFullAdministratorChangesRoles() {
        assertAllowed(policy.mayGive(ROOT, person(Set.of()), FULL));
        assertRefused(Failure.NotAllowed.class, policy.mayGive(USERS, person(Set.of()), FULL));
        assertAllowed(policy.mayGive(USERS, person(FULL), FULL));
    }

    @Test
    void onlyAFullAdministratorChangesAnAdministratorsEmail() {
        assertAllowed(policy.mayReach(ROOT, person(FULL), NEW));
        assertRefused(Failure.NotAllowed.class, policy.mayReach(USERS, person(FULL), NEW));
        assertAllowed(policy.mayReach(USERS, person(Set.of()), NEW));
        assertAllowed(policy.mayReach(USERS, person(FULL), person(FULL).email()));
    }

    @Test
    void onlyAFullAdministratorSaysWhetherAnAdministratorSignsIn() {
        fullAdministrators(2);

        assertAllowed(policy.mayLetSignIn(ROOT, person(FULL), false));
        assertAllowed(policy.mayLetSignIn(USERS, person(Set.of()), false));
        assertAllowed(policy.mayLetSignIn(USERS, person(FULL), true));
        assertRefused(Failure.NotAllowed.class, policy.mayLetSignIn(USERS, person(FULL), false));
        assertRefused(
                Failure.NotAllowed.class,
                policy.mayLetSignIn(USERS, person(Set.of(Role.READ_ONLY_ADMINISTRATOR)), false));
    }

    @Test
    void nobodyKeepsItselfFromSigningIn() {
        Principal ada = new Principal(new PersonId("ada"), ACME, FULL, Set.of(), Set.of(), Set.of());
        assertRefused(Failure.NotPossible.class, policy.mayLetSignIn(ada, person(FULL), false));
        assertAllowed(policy.mayLetSignIn(ada, person(FULL), true));
    }

    @Test
    void onlyAFullAdministratorRemovesAnAdministrator() {
        fullAdministrators(2);

        assertAllowed(policy.mayRemove(ROOT, person(FULL)));
        assertRefused(Failure.NotAllowed.class, policy.mayRemove(USERS, person(FULL)));
        assertAllowed(policy.mayRemove(USERS, person(Set.of())));
    }

    @Test
    void theLastFullAdministratorStays() {
        fullAdministrators(1);

        assertRefused(Failure.NotPossible.class, policy.mayRemove(ROOT, person(FULL)));
        assertRefused(Failure.NotPossible.class, policy.mayGive(ROOT, person(FULL), Set.of()));
        assertRefused(Failure.NotPossible.class, policy.mayLetSignIn(ROOT, person(FULL), false));
        fullAdministrators(2);
        assertAllowed(policy.mayGive(ROOT, person(FULL), Set.of()));
    }

    @Test
    void whoMayNotSignInIsNotTheLast() {
        Person ada = person(FULL);
        Person shutOut = ada.describedAs(
                ada.email(),
                ada.name(),
                new Profile(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        false));
        fullAdministrators(1);

        assertAllowed(policy.mayRemove(ROOT, shutOut));
        assertAllowed(policy.mayGive(ROOT, shutOut, Set.of()));
        assertAllowed(policy.mayLetSignIn(ROOT, shutOut, true));
    }

    @Test
    void whoeverCannotBeCountedMayBeTheLast() {
        PortFailure down = new PortFailure.StoreUnavailable("count");
        when(people.countFullAdministrators(ACME)).thenReturn(Either.left(down));

        assertEquals(Either.left(new Failure.Trouble(down)), policy.mayRemove(ROOT, person(FULL)));
    }
}
