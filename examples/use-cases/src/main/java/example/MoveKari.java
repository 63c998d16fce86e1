package example;

import io.hexline.application.UseCases;
import io.hexline.application.access.AccessToken;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.failure.Failure;
import io.hexline.application.guard.Guard;
import io.hexline.application.move.MoveUsers.MoveUsersCommand;
import io.hexline.application.view.FailureView;
import io.hexline.application.view.FindingView;
import io.hexline.application.view.MoveJobView;
import io.hexline.application.view.MoveView;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Asks what a move would meet, moves, and looks what became of it. */
public final class MoveKari {

    private static final OrgId ACME = new OrgId("acme");

    private MoveKari() {}

    public static void main(String[] args) {
        UseCases hexline = Acme.hexline(Runnable::run);
        AccessToken token = new AccessToken("acme-admin");
        Principal actor = hexline.authenticate().handle(token).get();
        UseCases limited = Guard.onBehalfOf(actor, hexline);

        move(limited, actor, "201", true).map(MoveView::assessment).peek(assessed -> {
            System.out.println("With extension 201 she " + (assessed.clear() ? "can move." : "cannot move:"));
            assessed.errors().forEach(MoveKari::print);
        }).peekLeft(MoveKari::print);

        move(limited, actor, "202", false)
                .flatMap(started -> limited.moves().watchMoveJob().withUsers(ACME, new JobId(started.job().id())))
                .map(MoveJobView::of)
                .peek(job -> {
                    System.out.println("With extension 202 the job is " + job.state() + ":");
                    job.users().forEach(user -> System.out.println("  " + user.user() + " " + user.outcome()));
                })
                .peekLeft(MoveKari::print);
    }

    private static Either<Failure, MoveView> move(UseCases hexline, Principal actor, String extension, boolean validate) {
        MoveDraft.Member kari = new MoveDraft.Member(
                Optional.of(new PersonId("kari")), Change.set(extension), Change.keep());
        MoveDraft draft = new MoveDraft(Optional.of(List.of(new MoveDraft.Entry(
                Optional.of(new LocationId("bergen")),
                Optional.of(validate),
                Optional.of(List.of(kari))))));
        MoveUsersCommand command =
                new MoveUsersCommand(ACME, actor, "a-tracking-id", draft);
        return hexline.moves().moveUsers().handle(command).map(MoveView::of);
    }

    private static void print(FindingView finding) {
        System.out.println("  " + finding.code() + " " + finding.message());
        System.out.println("  " + finding.remedy());
    }

    private static void print(Failure failure) {
        FailureView view = FailureView.of(failure);
        System.out.println(String.join(" ", view.messages()) + " " + view.remedy());
    }
}
