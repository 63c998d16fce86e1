package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.Host;
import io.hexline.application.store.Write;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.LicenseId;
import io.hexline.domain.value.PersonId;
import io.hexline.testkit.APerson;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Licenses are found by organization and id, with what is left of them. */
public abstract class LicensesContract extends HostContract {

    @Test
    void leavesOutWhatTheOrganizationDoesNotHave() {
        Host host = host(smallWorld().build());
        Set<LicenseId> wanted = Set.of(CALLING.id(), new LicenseId("unknown"));

        assertEquals(
                List.of(new OfferedLicense(CALLING, CALLING.totalUnits())),
                right(host.store().licenses().find(ACME, wanted)));
        assertEquals(List.of(), right(host.store().licenses().find(GLOBEX, wanted)));
        assertEquals(List.of(), right(host.store().licenses().find(ACME, Set.of())));
    }

    @Test
    void listsTheLicensesOfAnOrganization() {
        Host host = host(smallWorld().build());

        assertEquals(
                List.of(CALLING, MESSAGING),
                right(host.store().licenses().list(ACME)).stream()
                        .map(OfferedLicense::license)
                        .toList());
        assertEquals(List.of(), right(host.store().licenses().list(GLOBEX)));
    }

    @Test
    void listsTheHoldersOfALicenseInParts() {
        Host host = host(smallWorld().build());
        commit(
                host,
                new Write.PutPerson(holding(person(host, BOB), CALLING)),
                new Write.PutPerson(holding(person(host, ADA), CALLING)));

        assertEquals(List.of(ADA.id(), BOB.id()), holders(host, Optional.empty(), 9));
        assertEquals(List.of(ADA.id()), holders(host, Optional.empty(), 1));
        assertEquals(List.of(BOB.id()), holders(host, Optional.of(ADA.id()), 1));

        commit(host, new Write.PutPerson(holding(person(host, ADA))));
        assertEquals(List.of(BOB.id()), holders(host, Optional.empty(), 9));
        assertEquals(List.of(BOB.id()), holders(host, Optional.of(ADA.id()), 9));
    }

    private static List<PersonId> holders(Host host, Optional<PersonId> after, int max) {
        return right(host.store().licenses().holders(ACME, CALLING.id(), after, max)).stream()
                .map(Person::id)
                .toList();
    }

    @Test
    void countsTheHoldersThatWereThereAndThoseThatCome() {
        Host host = host(smallWorld()
                .with(APerson.named("carl", ACME).holding(CALLING.id()).build())
                .build());
        assertEquals(CALLING.totalUnits() - 1, freeUnits(host, CALLING.id()));

        commit(host, new Write.PutPerson(holding(person(host, ADA), CALLING)));
        assertEquals(CALLING.totalUnits() - 2, freeUnits(host, CALLING.id()));

        commit(host, new Write.PutPerson(holding(person(host, ADA))));
        assertEquals(CALLING.totalUnits() - 1, freeUnits(host, CALLING.id()));
    }
}
