package io.hexline.cli.client;

import io.hexline.application.failure.Failure;
import io.hexline.application.move.MoveUsers.MoveUsersCommand;
import io.hexline.application.move.MoveUsers.MoveUsersResult;
import io.hexline.application.move.WatchMoveJob;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Failures;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.answer.ReportedCode;
import io.hexline.cli.session.Session;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.Function3;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** A session on a simulated world; its jobs end with it. */
public final class EmbeddedMoveClient implements MoveClient {

    private final Session session;
    private final Names names;
    private final EmbeddedUserLookup users;

    public EmbeddedMoveClient(Session session) {
        this.session = session;
        this.names = new Names(new EmbeddedDirectory(session));
        this.users = new EmbeddedUserLookup(session, names);
    }

    @Override
    public Names names() {
        return names;
    }

    @Override
    public boolean keepsJobs() {
        return false;
    }

    @Override
    public MigrationClient migrations() {
        return new EmbeddedMigrationClient(session);
    }

    @Override
    public Either<Answer, List<UserReport>> assess(LocationId target, List<UserMove> moves) {
        return users.find(moves)
                .flatMap(members -> Either.traverseRight(members, member -> assess(target, member)))
                .map(Seq::asJava);
    }

    /** A request that is refused for this user is a finding like any other. */
    private Either<Answer, UserReport> assess(LocationId target, MoveDraft.Member member) {
        Either<Failure, MoveUsersResult> result =
                session.useCases().moves().moveUsers().handle(request(target, true, List.of(member)));
        if (result.isLeft() && !(result.getLeft() instanceof Failure.Refused)) {
            return Either.left(Failures.answer(result.getLeft()));
        }
        List<ReportedCode> codes = result.fold(
                refused -> ReportedCode.all(((Failure.Refused) refused).findings()),
                assessed -> ReportedCode.all(
                        ((MoveUsersResult.Assessed) assessed).assessment().findings()));
        return Either.right(users.report(member.user().orElseThrow(), UserReport.Result.ASSESSED, codes));
    }

    @Override
    public Either<Answer, JobReport> start(LocationId target, List<UserMove> moves) {
        return users.find(moves)
                .flatMap(members -> session.useCases()
                        .moves()
                        .moveUsers()
                        .handle(request(target, false, members))
                        .mapLeft(Failures::answer))
                .map(result -> JobReport.of(((MoveUsersResult.Started) result).job()));
    }

    private MoveUsersCommand request(LocationId target, boolean validate, List<MoveDraft.Member> members) {
        var entry = new MoveDraft.Entry(Optional.of(target), Optional.of(validate), Optional.of(members));
        return new MoveUsersCommand(
                session.organization(),
                session.administrator(),
                "CLI_" + UUID.randomUUID(),
                new MoveDraft(Optional.of(List.of(entry))));
    }

    @Override
    public Either<Answer, JobReport> job(JobId id) {
        return find(id, WatchMoveJob::handle).map(JobReport::of);
    }

    @Override
    public Either<Answer, List<JobReport>> jobs(int start, int max) {
        return session.useCases()
                .moves()
                .watchMoveJob()
                .list(session.organization(), OptionalLong.empty(), start, max)
                .bimap(
                        Failures::answer,
                        jobs -> jobs.stream().map(JobReport::of).toList());
    }

    @Override
    public Either<Answer, List<UserReport>> users(JobId id) {
        return find(id, WatchMoveJob::withUsers)
                .map(job -> job.items().stream().map(users::report).toList());
    }

    private <T> Either<Answer, T> find(JobId id, Function3<WatchMoveJob, OrgId, JobId, Either<Failure, T>> watched) {
        return watched.apply(session.useCases().moves().watchMoveJob(), session.organization(), id)
                .mapLeft(EmbeddedMoveClient::answer);
    }

    @Override
    public Either<Answer, JobReport> control(JobId id, JobAction action) {
        var jobs = session.useCases().moves().controlMoveJob();
        Either<Failure, MoveJob> job = switch (action) {
            case PAUSE -> jobs.pause(session.organization(), id);
            case RESUME -> jobs.resume(session.organization(), id);
            case ABANDON -> jobs.abandon(session.organization(), id);
        };
        return job.bimap(EmbeddedMoveClient::answer, JobReport::of);
    }

    private static Answer answer(Failure failure) {
        return failure instanceof Failure.NotFound missing
                ? ErrorAnswer.of(
                        Outcome.MISUSED,
                        "There is no " + missing.what(String::valueOf)
                                + " here: jobs end with the command that starts them.",
                        "A server keeps its jobs; ask it with --server URL.")
                : Failures.answer(failure);
    }
}
