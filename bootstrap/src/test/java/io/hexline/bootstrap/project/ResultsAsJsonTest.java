package io.hexline.bootstrap.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hexline.application.Host;
import io.hexline.application.UseCases;
import io.hexline.application.access.AccessToken;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.failure.Failure;
import io.hexline.application.license.AssignLicenses.AssignLicensesCommand;
import io.hexline.application.move.MigrateLocation.Migration;
import io.hexline.application.move.MigrateLocation.MigrationCommand;
import io.hexline.application.move.MoveUsers.MoveUsersCommand;
import io.hexline.application.move.MoveUsers.MoveUsersResult;
import io.hexline.application.store.Store;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.application.view.FailureView;
import io.hexline.application.view.LicensesView;
import io.hexline.application.view.MigrationStepView;
import io.hexline.application.view.MigrationView;
import io.hexline.application.view.MoveJobView;
import io.hexline.application.view.MoveView;
import io.hexline.application.view.OnboardingView;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.inmemory.InMemoryStore;
import io.hexline.inmemory.RandomIds;
import io.hexline.simulation.Simulation;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A host writes results with the JSON library that it has: Jackson 2 and 3 write the same, and nothing of it is lost. */
class ResultsAsJsonTest {

    private static final OrgId LARKSPUR = new OrgId("96abc2aa-3dcc-11e5-a152-fe34819cdc9a");
    private static final PersonId DOLORES = new PersonId("052ab9bd-c6e2-6eae-1a9a-5efa0a25c16a");
    private static final LocationId SAN_JOSE = new LocationId("63715");
    private static final LocationId LAKELAND = new LocationId("5f0278fe-e88c-4337-80eb-dcccb3ee0550");
    private static final ObjectMapper JACKSON_2 = new ObjectMapper();
    private static final tools.jackson.databind.ObjectMapper JACKSON_3 = new tools.jackson.databind.ObjectMapper();

    private final UseCases hexline = hexline();
    private final Principal admin = hexline.authenticate()
            .handle(new AccessToken("larkspur-full-administrator"))
            .get();

    private static UseCases hexline() {
        World world = Snapshots.sample();
        InstantSource time = InstantSource.system();
        Store store = InMemoryStore.of(world, new RandomIds(), time).ports();
        return UseCases.on(new Host(store, Simulation.of(world, store, time).collaborators(), time, Runnable::run));
    }

    @Test
    void aRefusalHasItsCodeItsMessageItsRemedyAndWhatItSaw() throws JsonProcessingException {
        JsonNode refusal = json(hexline.licensing()
                .assignLicenses()
                .handle(new AssignLicensesCommand(
                        LARKSPUR,
                        Optional.empty(),
                        Optional.of(new Email("priya.raman@example.com")),
                        calling("199"),
                        List.of()))
                .fold(FailureView::of, LicensesView::of));

        assertEquals("refused", refusal.path("kind").textValue());
        JsonNode finding = refusal.path("findings").path(0);
        assertEquals("400404", finding.path("code").textValue());
        assertEquals("error", finding.path("kind").textValue());
        assertEquals(refusal.path("messages").path(0), finding.path("message"));
        assertEquals(refusal.path("remedy"), finding.path("remedy"));
        finding.path("evidence")
                .forEach(values -> values.forEach(value -> assertTrue(
                        finding.path("message").textValue().contains(value.textValue()), value.textValue())));
    }

    @Test
    void whoIsOnboardedWithoutLicensesIsToldWhy() throws JsonProcessingException {
        JsonNode onboarded = json(hexline.people()
                .onboardUser()
                .handle(
                        LARKSPUR,
                        List.of(new NewUser(
                                new Email("nils.new@example.com"),
                                new PersonName("Nils New", Optional.empty(), Optional.empty()),
                                calling("135"),
                                List.of())))
                .fold(FailureView::of, OnboardingView::all));

        assertEquals("nils.new@example.com", onboarded.path(0).path("email").textValue());
        assertEquals(
                "4202", onboarded.path(0).path("refusals").path(0).path("code").textValue());
    }

    @Test
    void whatAMoveMeetsIsTold() throws JsonProcessingException {
        JsonNode assessment =
                json(move(true).fold(FailureView::of, MoveView::of)).path("assessment");

        assertEquals(DOLORES.value(), assessment.path("user").textValue());
        assertTrue(assessment.path("clear").booleanValue());
        assertEquals("impact", assessment.path("impacts").path(0).path("kind").textValue());
    }

    @Test
    void aJobTellsHowFarEachUserHasCome() throws JsonProcessingException {
        JsonNode started = json(move(false).fold(FailureView::of, MoveView::of)).path("job");
        JsonNode job = json(hexline.moves()
                .watchMoveJob()
                .withUsers(LARKSPUR, new JobId(started.path("id").textValue()))
                .fold(FailureView::of, MoveJobView::of));

        assertEquals("starting", started.path("state").textValue());
        assertEquals("finished", job.path("state").textValue());
        assertEquals(1, job.path("counts").path("total").intValue());
        assertEquals(DOLORES.value(), job.path("users").path(0).path("user").textValue());
        assertEquals("moved", job.path("users").path(0).path("outcome").textValue());
    }

    @Test
    void aPlanTellsWhoGoesWhenAndWhatKeepsTheOthers() throws JsonProcessingException {
        JsonNode plan = json(hexline.moves()
                .migrateLocation()
                .plan(new Migration(LARKSPUR, LAKELAND, SAN_JOSE))
                .fold(FailureView::of, MigrationView::of));

        JsonNode first = plan.path("batches").path(0).path(0);
        assertTrue(first.path("email").textValue().endsWith("@example.com"), first::toString);
        assertEquals("impact", first.path("impacts").path(0).path("kind").textValue(), first::toString);
        assertEquals(
                plan.path("movable").intValue(), plan.path("batches").path(0).size());
        JsonNode error = plan.path("blocked").path(0).path("errors").path(0);
        assertEquals("error", error.path("kind").textValue(), plan::toString);
        assertTrue(!error.path("code").textValue().isEmpty()
                && !error.path("remedy").textValue().isEmpty());
        assertTrue(!error.path("message").textValue().isEmpty(), error::toString);
    }

    @Test
    void aStepOfAMigrationTellsItsJobAndInTheEndWhoIsLeft() throws JsonProcessingException {
        JsonNode begun = advance(Optional.empty());
        JsonNode done =
                advance(Optional.of(new JobId(begun.path("job").path("id").textValue())));

        assertEquals("begun", begun.path("state").textValue(), begun::toString);
        assertEquals(0, begun.path("blocked").size());
        assertEquals("done", done.path("state").textValue(), done::toString);
        assertTrue(done.path("job").isNull() && done.path("blocked").size() > 0, done::toString);
    }

    private JsonNode advance(Optional<JobId> after) throws JsonProcessingException {
        Migration migration = new Migration(LARKSPUR, LAKELAND, SAN_JOSE);
        return json(hexline.moves()
                .migrateLocation()
                .advance(new MigrationCommand(migration, admin, "tracking", after))
                .fold(FailureView::of, MigrationStepView::of));
    }

    private Either<Failure, MoveUsersResult> move(boolean validate) {
        MoveDraft draft = new MoveDraft(Optional.of(List.of(new MoveDraft.Entry(
                Optional.of(LAKELAND),
                Optional.of(validate),
                Optional.of(
                        List.of(new MoveDraft.Member(Optional.of(DOLORES), Change.set("28544"), Change.remove())))))));
        return hexline.moves().moveUsers().handle(new MoveUsersCommand(LARKSPUR, admin, "tracking", draft));
    }

    private static List<LicenseOperation> calling(String extension) {
        return List.of(LicenseOperation.add(
                new LicenseId("96abc2aa-3dcc-11e5-c371-1a7763bdefcd"),
                CallingProperties.of(Optional.of(SAN_JOSE), Optional.empty(), Optional.of(new Extension(extension)))));
    }

    private static JsonNode json(Object view) throws JsonProcessingException {
        JsonNode written = JACKSON_2.readTree(JACKSON_2.writeValueAsString(view));
        assertEquals(written, JACKSON_2.readTree(JACKSON_3.writeValueAsString(view)));
        return written;
    }
}
