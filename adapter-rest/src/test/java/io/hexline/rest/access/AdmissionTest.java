package io.hexline.rest.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.access.Principal;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.PersonId;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private static final OrgId ACME = new OrgId("acme");
    private static final OrgId GLOBEX = new OrgId("globex");
    private static final PersonId ADA = new PersonId("ada");
    private static final PersonId BOB = new PersonId("bob");
    private static final LocationId OSLO = new LocationId("oslo");
    private static final LocationId BERGEN = new LocationId("bergen");
    private static final String READ_PEOPLE = "spark-admin:people_read";

    @Test
    void withoutARoleAPersonMayReadItself() {
        Admission person = admitted(caller("spark:people_read"), Access.READ_PERSON);

        assertEquals(Either.right(ADA), person.to(ADA));
        assertEquals(403, status(person.to(BOB)));
        assertEquals(403, status(Admission.of(caller("spark:people_read"), Access.READ_PEOPLE)));
        assertEquals(403, status(Admission.of(caller(READ_PEOPLE), Access.READ_PERSON)));
    }

    @Test
    void anAdministratorReadsOthersWithTheScopeForIt() {
        assertEquals(
                Either.right(BOB),
                admitted(caller(READ_PEOPLE, Role.FULL_ADMINISTRATOR), Access.READ_PERSON)
                        .to(BOB));
        assertEquals(
                403,
                status(admitted(caller("spark:people_read", Role.FULL_ADMINISTRATOR), Access.READ_PERSON)
                        .to(BOB)));
    }

    @Test
    void everybodyReadsItsOwnDetails() {
        assertEquals(
                Either.right(ACME),
                admitted(caller("spark:people_read"), Access.READ_ONESELF).to(ACME));
        assertEquals(403, status(Admission.of(caller("other"), Access.READ_ONESELF)));
    }

    @Test
    void aLocationAdministratorIsConfinedToItsLocations() {
        Admission confined = admitted(caller(READ_PEOPLE, Role.LOCATION_ADMINISTRATOR), Access.READ_LOCATIONS);

        assertEquals(Optional.of(Set.of(OSLO)), confined.locations(ACME));
        assertEquals(Either.right(OSLO), confined.to(OSLO, ACME));
        assertEquals(404, status(confined.to(BERGEN, ACME)));
    }

    @Test
    void anotherRoleOfALocationAdministratorSetsItFree() {
        Principal both = caller(READ_PEOPLE, Role.LOCATION_ADMINISTRATOR, Role.READ_ONLY_ADMINISTRATOR);

        assertEquals(Optional.empty(), admitted(both, Access.READ_LOCATIONS).locations(ACME));
    }

    @Test
    void aPartnerHasAllOfTheOrganizationsItManagesAndNotTheOwn() {
        Admission partner = admitted(caller(READ_PEOPLE, Role.PARTNER_ADMINISTRATOR), Access.READ_LOCATIONS);

        assertEquals(Either.right(GLOBEX), partner.to(GLOBEX));
        assertEquals(Optional.empty(), partner.locations(GLOBEX));
        assertEquals(403, status(partner.to(ACME)));
        assertEquals(404, status(partner.to(new OrgId("initech"))));
    }

    private static Principal caller(String scope, Role... roles) {
        return new Principal(ADA, ACME, Set.of(roles), Set.of(scope), Set.of(GLOBEX), Set.of(OSLO));
    }

    private static Admission admitted(Principal caller, Access access) {
        return Admission.of(caller, access).get();
    }

    private static int status(Either<Problem, ?> outcome) {
        return outcome.getLeft().status();
    }
}
