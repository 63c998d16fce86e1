package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.license.License;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.license.LicenseDecision.Standing;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.testkit.APerson;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Licenses are found by organization and id, with what is left of them. */
public abstract class LicensesContract extends StoreContract {

    @Test
    void leavesOutWhatTheOrganizationDoesNotHave() {
        Store store = store(smallWorld().build());
        Set<LicenseId> wanted = Set.of(CALLING.id(), new LicenseId("unknown"));

        assertEquals(
                List.of(new OfferedLicense(CALLING, CALLING.totalUnits())),
                right(store.licenses().find(ACME, wanted)));
        assertEquals(List.of(), right(store.licenses().find(GLOBEX, wanted)));
        assertEquals(List.of(), right(store.licenses().find(ACME, Set.of())));
    }

    @Test
    void tellsTogetherWhatADecisionStandsOn() {
        Store store = store(smallWorld().build());
        commit(store, new Write.PutPerson(holding(person(store, BOB), CALLING)));
        Set<LicenseId> wanted = new LinkedHashSet<>(List.of(MESSAGING.id(), new LicenseId("unknown"), CALLING.id()));

        assertEquals(
                Optional.of(new Standing(
                        organization(store, ACME),
                        List.of(
                                new OfferedLicense(MESSAGING, MESSAGING.totalUnits()),
                                new OfferedLicense(CALLING, CALLING.totalUnits() - 1)),
                        right(store.people().subscriber(ADA.id())))),
                right(store.licenses().standing(ACME, ADA.id(), wanted)));
        assertEquals(
                Optional.of(new Standing(organization(store, GLOBEX), List.of(), Optional.empty())),
                right(store.licenses().standing(GLOBEX, new PersonId("unknown"), wanted)));
        assertEquals(Optional.empty(), right(store.licenses().standing(new OrgId("unknown"), ADA.id(), wanted)));
    }

    private static Organization organization(Store store, OrgId org) {
        return right(store.organizations().find(org)).orElseThrow();
    }

    @Test
    void listsTheLicensesOfAnOrganization() {
        Store store = store(smallWorld().build());

        assertEquals(
                List.of(CALLING, MESSAGING),
                right(store.licenses().list(ACME)).stream()
                        .map(OfferedLicense::license)
                        .toList());
        assertEquals(List.of(), right(store.licenses().list(GLOBEX)));
    }

    @Test
    void listsTheHoldersOfALicenseInParts() {
        Store store = store(smallWorld().build());
        commit(
                store,
                new Write.PutPerson(holding(person(store, BOB), CALLING)),
                new Write.PutPerson(holding(person(store, ADA), CALLING)));

        assertEquals(List.of(ADA.id(), BOB.id()), holders(store, Optional.empty(), 9));
        assertEquals(List.of(ADA.id()), holders(store, Optional.empty(), 1));
        assertEquals(List.of(BOB.id()), holders(store, Optional.of(ADA.id()), 1));

        commit(store, new Write.PutPerson(holding(person(store, ADA))));
        assertEquals(List.of(BOB.id()), holders(store, Optional.empty(), 9));
        assertEquals(List.of(BOB.id()), holders(store, Optional.of(ADA.id()), 9));
    }

    private static List<PersonId> holders(Store store, Optional<PersonId> after, int max) {
        return right(store.licenses().holders(ACME, CALLING.id(), after, max)).stream()
                .map(Person::id)
                .toList();
    }

    @Test
    void countsTheHoldersThatWereThereAndThoseThatCome() {
        Store store = store(smallWorld()
                .with(APerson.named("carl", ACME).holding(CALLING.id()).build())
                .build());
        assertEquals(CALLING.totalUnits() - 1, freeUnits(store, CALLING.id()));

        commit(store, new Write.PutPerson(holding(person(store, ADA), CALLING)));
        assertEquals(CALLING.totalUnits() - 2, freeUnits(store, CALLING.id()));

        commit(store, new Write.PutPerson(holding(person(store, ADA))));
        assertEquals(CALLING.totalUnits() - 1, freeUnits(store, CALLING.id()));
    }

    @Test
    void aWorkspaceConsumesAUnit() {
        Store store = store(smallWorld().with(workspace("lobby")).build());
        LineHolder lobby = there("lobby", store.lineHolders().find(new WorkspaceId("lobby")));
        LineHolder hall = workspace("hall").holding(Optional.of(MESSAGING.id()));

        commit(store, new Write.PutLineHolder(lobby.holding(Optional.of(MESSAGING.id()))));
        assertEquals(0, freeUnits(store, MESSAGING.id()));
        refuse(store, new Write.PutLineHolder(hall));
        refuse(store, new Write.PutPerson(holding(person(store, BOB), MESSAGING)));

        lobby = there("lobby", store.lineHolders().find(lobby.id()));
        commit(store, new Write.PutLineHolder(lobby.holding(Optional.empty())), new Write.PutLineHolder(hall));
        assertEquals(0, freeUnits(store, MESSAGING.id()));
        commit(
                store,
                new Write.RemoveLineHolder(there("hall", store.lineHolders().find(hall.id()))));
        assertEquals(1, freeUnits(store, MESSAGING.id()));
        refuse(store, new Write.PutLineHolder(hall.holding(Optional.of(new LicenseId("nowhere")))));
    }

    @Test
    void beginsWithTheUnitsOfWorkspaces() {
        Store store = store(smallWorld()
                .with(workspace("lobby").holding(Optional.of(MESSAGING.id())))
                .build());

        assertEquals(new OfferedLicense(MESSAGING, 0, 1), offered(store, MESSAGING));
    }

    @Test
    void tellsWorkspacesFromPeople() {
        int total = CALLING.totalUnits();
        Store store = store(smallWorld().with(workspace("lobby")).build());
        LineHolder lobby = there("lobby", store.lineHolders().find(new WorkspaceId("lobby")));

        commit(
                store,
                new Write.PutLineHolder(lobby.holding(Optional.of(CALLING.id()))),
                new Write.PutPerson(holding(person(store, ADA), CALLING)));
        assertEquals(new OfferedLicense(CALLING, total - 2, 1), offered(store, CALLING));
        assertEquals(
                List.of(new OfferedLicense(CALLING, total - 2, 1), new OfferedLicense(MESSAGING, 1)),
                right(store.licenses().list(ACME)));

        lobby = there("lobby", store.lineHolders().find(lobby.id()));
        commit(
                store,
                new Write.PutLineHolder(lobby.holding(Optional.empty())),
                new Write.PutPerson(holding(person(store, BOB), CALLING)));
        assertEquals(new OfferedLicense(CALLING, total - 2, 0), offered(store, CALLING));
    }

    private static OfferedLicense offered(Store store, License license) {
        return right(store.licenses().find(ACME, Set.of(license.id()))).get(0);
    }

    private static LineHolder workspace(String name) {
        return new LineHolder(new WorkspaceId(name), ACME, name, Optional.of(OSLO.id()), Lines.NONE, List.of());
    }
}
