package example;

import io.hexline.application.Host;
import io.hexline.application.UseCases;
import io.hexline.application.access.AccessToken;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.guard.Guard;
import io.hexline.application.move.MoveUsers.MoveUsersCommand;
import io.hexline.application.store.Store;
import io.hexline.application.view.FailureView;
import io.hexline.application.view.MoveJobView;
import io.hexline.application.view.MoveView;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.value.Id.JobId;
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

/** Kari moves from Oslo to Bergen. */
public final class FirstMove {

    private static final OrgId ACME = new OrgId("acme");

    private static final String WORLD = """
            {
              "format": 2,
              "organizations": [{
                "id": "acme",
                "displayName": "Acme",
                "licenses": [
                  {"id": "calling", "name": "Webex Calling - Professional",
                   "kind": "CALLING_PROFESSIONAL", "totalUnits": 10}
                ],
                "locations": [
                  {"id": "oslo", "name": "Oslo", "address": {"country": "NO"}, "calling": {}},
                  {"id": "bergen", "name": "Bergen", "address": {"country": "NO"}, "calling": {}}
                ],
                "people": [
                  {"id": "ada", "emails": ["ada@example.com"], "displayName": "Ada Berg",
                   "roles": ["FULL_ADMINISTRATOR"]},
                  {"id": "kari", "emails": ["kari@example.com"], "displayName": "Kari Lund",
                   "firstName": "Kari", "lastName": "Lund", "licenses": ["calling"],
                   "calling": {"locationId": "oslo", "extension": "102"}}
                ]
              }],
              "tokens": [{"token": "ada-token", "personId": "ada"}]
            }
            """;

    private FirstMove() {}

    public static void main(String[] args) {
        World world = Snapshots.parse(WORLD).get();
        InstantSource time = InstantSource.system();
        Store store = InMemoryStore.of(world, new RandomIds(), time).ports();
        Collaborators collaborators = Simulation.of(world, store, time).collaborators();
        UseCases all = UseCases.on(new Host(store, collaborators, time, Runnable::run));

        // Refuses what Ada may not do.
        Principal ada = all.authenticate().handle(new AccessToken("ada-token")).get();
        UseCases hexline = Guard.onBehalfOf(ada, all);

        MoveDraft draft = MoveDraft.of(new LocationId("bergen"), List.of(new PersonId("kari")));
        Either<Failure, MoveView> started = hexline.moves()
                .moveUsers()
                .handle(new MoveUsersCommand(ACME, ada, "a-tracking-id", draft))
                .map(MoveView::of);
        Either<Failure, MoveJobView> ended = started.flatMap(move -> hexline.moves()
                        .watchMoveJob()
                        .withUsers(ACME, new JobId(move.job().id())))
                .map(MoveJobView::of);

        String told = ended.fold(
                failure -> String.join(" ", FailureView.of(failure).messages()),
                job -> "The job is " + job.state() + ": " + job.counts().moved() + " user moved.");
        System.out.println(told);
    }
}
