package io.hexline.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.failure.Failure;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuthorizationTest {

    private static final OrgId ACME = new OrgId("acme");
    private static final OrgId GLOBEX = new OrgId("globex");
    private static final OrgId INITECH = new OrgId("initech");
    private static final PersonId ADA = new PersonId("ada");
    private static final PersonId BOB = new PersonId("bob");
    private static final LocationId OSLO = new LocationId("oslo");
    private static final LocationId BERGEN = new LocationId("bergen");
    private static final String READ_PEOPLE = "spark-admin:people_read";

    @Test
    void withoutARoleAPersonMayReadItself() {
        Principal ada = caller("spark:people_read");
        Authorization person = authorized(ada, Permission.READ_PERSON);

        assertEquals(Either.right(ADA), person.on(ADA));
        assertNotAllowed(person.on(BOB));
        assertNotAllowed(Authorization.of(ada, Permission.READ_PEOPLE));
        assertNotAllowed(Authorization.of(caller(READ_PEOPLE), Permission.READ_PERSON));
    }

    @Test
    void anAdministratorReadsOthersWithTheScopeForIt() {
        assertEquals(
                Either.right(BOB),
                authorized(caller(READ_PEOPLE, Role.FULL_ADMINISTRATOR), Permission.READ_PERSON)
                        .on(BOB));
        assertNotAllowed(authorized(caller("spark:people_read", Role.FULL_ADMINISTRATOR), Permission.READ_PERSON)
                .on(BOB));
    }

    @Test
    void everybodyReadsItsOwnDetails() {
        assertEquals(
                Either.right(ACME),
                authorized(caller("spark:people_read"), Permission.READ_ONESELF).in(ACME));
        assertNotAllowed(Authorization.of(caller("other"), Permission.READ_ONESELF));
    }

    @Test
    void aLocationAdministratorIsConfinedToItsLocations() {
        Authorization confined =
                authorized(caller(READ_PEOPLE, Role.LOCATION_ADMINISTRATOR), Permission.READ_LOCATIONS);

        assertEquals(Optional.of(Set.of(OSLO)), confined.locations(ACME));
        assertEquals(Either.right(OSLO), confined.at(ACME, OSLO));
        assertEquals(Either.left(new Failure.NotFound("location", BERGEN)), confined.at(ACME, BERGEN));
        assertEquals(Optional.of(Set.of(OSLO)), confined.confined(ACME, Optional.empty()));
        assertEquals(Optional.of(Set.of()), confined.confined(ACME, Optional.of(Set.of(BERGEN))));
        assertEquals(Optional.of(Set.of(OSLO)), confined.confined(ACME, Optional.of(Set.of(OSLO, BERGEN))));
    }

    @Test
    void anotherRoleOfALocationAdministratorSetsItFree() {
        Principal both = caller(READ_PEOPLE, Role.LOCATION_ADMINISTRATOR, Role.READ_ONLY_ADMINISTRATOR);
        Authorization free = authorized(both, Permission.READ_LOCATIONS);

        assertEquals(Optional.empty(), free.locations(ACME));
        assertEquals(Optional.empty(), free.confined(ACME, Optional.empty()));
        assertEquals(Optional.of(Set.of(BERGEN)), free.confined(ACME, Optional.of(Set.of(BERGEN))));
    }

    @Test
    void aPartnerHasAllOfTheOrganizationsItManagesAndNotTheOwn() {
        Authorization partner = authorized(caller(READ_PEOPLE, Role.PARTNER_ADMINISTRATOR), Permission.READ_LOCATIONS);

        assertEquals(Either.right(GLOBEX), partner.in(GLOBEX));
        assertEquals(Optional.empty(), partner.locations(GLOBEX));
        assertNotAllowed(partner.in(ACME));
        assertEquals(Either.left(new Failure.NotFound("organization", INITECH)), partner.in(INITECH));
    }

    @Test
    void whatAnIdNamesIsLookedForInTheOwnOrganizationFirst() {
        Principal both = caller(READ_PEOPLE, Role.FULL_ADMINISTRATOR, Role.PARTNER_ADMINISTRATOR);
        List<OrgId> asked = new ArrayList<>();

        Either<Failure, PersonId> found = authorized(both, Permission.READ_PERSON)
                .search(org -> {
                    asked.add(org);
                    return org.equals(GLOBEX) ? Either.right(BOB) : missing();
                });

        assertEquals(Either.right(BOB), found);
        assertEquals(List.of(ACME, GLOBEX), asked);
    }

    @Test
    void aSearchEndsWithTheLastOrganizationOrTheFirstTrouble() {
        Principal both = caller(READ_PEOPLE, Role.FULL_ADMINISTRATOR, Role.PARTNER_ADMINISTRATOR);
        Authorization authorization = authorized(both, Permission.READ_PERSON);
        Failure trouble = new Failure.NotPossible("no");

        assertEquals(missing(), authorization.search(org -> missing()));
        assertEquals(
                Either.left(trouble),
                authorization.search(org -> org.equals(ACME) ? Either.left(trouble) : Either.right(BOB)));
    }

    @Test
    void whatIsFoundWhereTheRoleIsTooSmallIsNotShown() {
        Principal partner = caller(READ_PEOPLE, Role.PARTNER_ADMINISTRATOR);

        assertNotAllowed(authorized(partner, Permission.READ_PERSON).search(org -> Either.right(BOB)));
    }

    private static Either<Failure, PersonId> missing() {
        return Either.left(new Failure.NotFound("user", BOB));
    }

    private static Principal caller(String scope, Role... roles) {
        return new Principal(ADA, ACME, Set.of(roles), Set.of(scope), Set.of(GLOBEX), Set.of(OSLO));
    }

    private static Authorization authorized(Principal caller, Permission permission) {
        return Authorization.of(caller, permission).get();
    }

    private static void assertNotAllowed(Either<Failure, ?> outcome) {
        assertInstanceOf(Failure.NotAllowed.class, outcome.getLeft());
    }
}
