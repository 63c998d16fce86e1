package io.hexline.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.UseCases;
import io.hexline.application.access.AccessToken;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.license.AssignLicenses.AssignLicensesCommand;
import io.hexline.application.license.AssignLicenses.AssignLicensesResult;
import io.hexline.application.move.MoveUsers.MoveUsersCommand;
import io.hexline.application.move.MoveUsers.MoveUsersResult;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveJob.JobCounts;
import io.hexline.domain.license.License;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.SiteUrl;
import io.hexline.world.snapshot.Snapshots;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** In the sample, the documented example requests succeed as documented; ids are those of the documents, plain. */
class SampleTest {

    private static final OrgId LARKSPUR = new OrgId("96abc2aa-3dcc-11e5-a152-fe34819cdc9a");
    private static final LocationId SAN_JOSE = new LocationId("63715");
    private static final LocationId LAKELAND = new LocationId("5f0278fe-e88c-4337-80eb-dcccb3ee0550");
    private static final LocationId TORONTO = new LocationId("5f0278fe-e88c-4905-80eb-dcccb3ee1443\u0001F");
    private static final LicenseId CALLING = new LicenseId("96abc2aa-3dcc-11e5-a152-fe34819cdc9a");
    private static final LicenseId MESSAGING = new LicenseId("96abc2aa-3dcc-11e5-b263-0f4592adefab");
    private static final LicenseId MEETING = new LicenseId("96abc2aa-3dcc-11e5-2342-0f4556adeerf");
    private static final LicenseId ADVANCED = new LicenseId("96abc2aa-3dcc-11e5-56y7-0f4556adeyhn");

    private final TestHost host = TestHost.of(Snapshots.sample());

    private Principal owner(String token) {
        return host.host().store().tokens().owner(new AccessToken(token)).get().orElseThrow();
    }

    @Test
    void anAdministratorAssignsTheLicensesOfTheDocumentation() {
        CallingProperties place = CallingProperties.of(
                Optional.of(SAN_JOSE),
                Optional.of(new PhoneNumber.Written("+14085267209")),
                Optional.of(new Extension("133")));

        AssignLicensesResult result = UseCases.on(host.host())
                .licensing()
                .assignLicenses()
                .handle(new AssignLicensesCommand(
                        LARKSPUR,
                        Optional.of(new PersonId("f5b36187-c8dd-4727-8b2f-f9c447f29046")),
                        Optional.of(new Email("john.andersen@example.com")),
                        List.of(
                                LicenseOperation.add(CALLING, place),
                                LicenseOperation.remove(ADVANCED),
                                LicenseOperation.add(MEETING)),
                        List.of(new SiteOperation("mysite.webex.com", true, LicenseOperation.Action.ADD))))
                .get();

        assertEquals(List.of(), result.refusals());
        assertEquals(
                Set.of(CALLING, MESSAGING, MEETING), result.person().holdings().licenses());
        assertEquals(
                Set.of(new SiteUrl("mysite.webex.com")),
                result.person().holdings().attendeeSites());
        assertEquals(List.of(new SiteUrl("myhostsite.webex.com")), result.hostSites());
    }

    @Test
    void anAdministratorMovesTheUsersOfTheDocumentation() {
        MoveDraft draft = new MoveDraft(Optional.of(List.of(
                entry(
                        LAKELAND,
                        member("myname isoptius\u0006\u0013)meweare0a20a25c59a", null, "+18632520486"),
                        member("052ab9bd-c6e2-6eae-1a9a-5efa0a25c16a", "28544", null)),
                entry(TORONTO, member("9c2a0510-0950-452f-81ff-9a5d23692de6", "29376", "+18947028597")))));

        MoveUsersResult result = UseCases.on(host.host())
                .moves()
                .moveUsers()
                .handle(new MoveUsersCommand(LARKSPUR, owner("larkspur-full-administrator"), "tracking", draft))
                .get();

        MoveJob started = ((MoveUsersResult.Started) result).job();
        MoveJob ended =
                host.host().store().jobs().find(LARKSPUR, started.id()).get().orElseThrow();
        assertEquals(new JobCounts(3, 0, 3, 0, 0, 0), ended.counts(), ended::toString);
    }

    private static MoveDraft.Entry entry(LocationId target, MoveDraft.Member... members) {
        return new MoveDraft.Entry(Optional.of(target), Optional.of(false), Optional.of(List.of(members)));
    }

    private static MoveDraft.Member member(String id, String extension, String number) {
        return new MoveDraft.Member(
                Optional.of(new PersonId(id)),
                extension == null ? Change.keep() : Change.set(extension),
                number == null ? Change.keep() : Change.set(number));
    }

    @Test
    void hasTokensOfSeveralRolesAndOrganizations() {
        assertEquals(
                Set.of(Role.FULL_ADMINISTRATOR),
                owner("larkspur-full-administrator").roles());
        assertEquals(
                Set.of(Role.READ_ONLY_ADMINISTRATOR),
                owner("larkspur-read-only-administrator").roles());
        assertEquals(
                Set.of(Role.USER_ADMINISTRATOR),
                owner("larkspur-user-administrator").roles());
        assertEquals(
                new OrgId("02124eef-8af7-489c-805b-363cc6401893"),
                owner("brightwater-full-administrator").org());
    }

    @Test
    void hasLicensesOfEveryKindAndAnAccountThatIsInTheWay() {
        Set<LicenseKind> kinds =
                Snapshots.sample().licenses().stream().map(License::kind).collect(Collectors.toSet());

        assertEquals(Set.of(LicenseKind.values()), kinds);
        assertTrue(host.host()
                .collaborators()
                .carrierAccounts()
                .conflict(LARKSPUR, new Email("mia.novak@example.com"))
                .get()
                .isPresent());
    }

    @Test
    void theExampleIsAWorkingOrganization() {
        TestHost acme = TestHost.of(Snapshots.parse(Snapshots.example()).get());

        Principal ingrid = acme.host()
                .store()
                .tokens()
                .owner(new AccessToken("acme-admin"))
                .get()
                .orElseThrow();

        assertEquals(Set.of(Role.FULL_ADMINISTRATOR), ingrid.roles());
        assertTrue(Snapshots.example().lines().count() <= 25);
    }
}
