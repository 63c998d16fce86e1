package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.Host;
import io.hexline.application.store.Write;
import io.hexline.domain.license.LicenseId;
import io.hexline.domain.license.OfferedLicense;
import io.hexline.testkit.APerson;
import java.util.List;
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
                right(host.licenses().find(ACME, wanted)));
        assertEquals(List.of(), right(host.licenses().find(GLOBEX, wanted)));
        assertEquals(List.of(), right(host.licenses().find(ACME, Set.of())));
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
