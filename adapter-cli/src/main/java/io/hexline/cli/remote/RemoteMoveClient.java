package io.hexline.cli.remote;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.RefusedAnswer;
import io.hexline.cli.answer.ReportedCode;
import io.hexline.cli.client.JobAction;
import io.hexline.cli.client.JobReport;
import io.hexline.cli.client.MigrationClient;
import io.hexline.cli.client.MoveClient;
import io.hexline.cli.client.Names;
import io.hexline.cli.client.UserMove;
import io.hexline.cli.client.UserReport;
import io.hexline.cli.id.PublicId;
import io.hexline.cli.remote.RemoteUserLookup.Mover;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LocationId;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A server, which keeps its jobs. */
public final class RemoteMoveClient implements MoveClient {

    /** The documented most, and more than a job has users. */
    private static final int MOST = 2000;

    private static final String MOVES = "/v1/telephony/config/jobs/person/moveLocation";

    private final PublicApi api;
    private final Names names;
    private final RemoteUserLookup users;

    public RemoteMoveClient(Server server) {
        this.api = new PublicApi(server);
        this.names = new Names(new RemoteDirectory(api));
        this.users = new RemoteUserLookup(names);
    }

    @Override
    public Names names() {
        return names;
    }

    @Override
    public boolean keepsJobs() {
        return true;
    }

    @Override
    public MigrationClient migrations() {
        return new RemoteMigrationClient(api);
    }

    /** One request a user: the API assesses no more at a time. */
    @Override
    public Either<Answer, List<UserReport>> assess(LocationId target, List<UserMove> moves) {
        return users.find(moves)
                .flatMap(movers -> Either.traverseRight(movers, mover -> assess(target, mover)))
                .map(Seq::asJava);
    }

    private Either<Answer, UserReport> assess(LocationId target, Mover mover) {
        Either<Answer, JsonNode> answer = api.post(MOVES, MoveBody.of(target, true, List.of(mover)));
        if (answer.isLeft()) {
            return answer.getLeft() instanceof RefusedAnswer refusal
                    ? Either.right(report(mover, refusal.codes()))
                    : Either.left(answer.getLeft());
        }
        JsonNode user = answer.get().at("/response/usersList/0");
        return FindingReader.errors(user.path("errors"))
                .flatMap(errors -> FindingReader.impacts(user.path("impacts"))
                        .map(impacts -> report(
                                mover,
                                Stream.concat(errors.stream(), impacts.stream()).toList())));
    }

    private static UserReport report(Mover mover, List<ReportedCode> codes) {
        return new UserReport(mover.id().value(), mover.name(), UserReport.Result.ASSESSED, codes);
    }

    @Override
    public Either<Answer, JobReport> start(LocationId target, List<UserMove> moves) {
        return users.find(moves)
                .flatMap(movers -> api.post(MOVES, MoveBody.of(target, false, movers)))
                .flatMap(answer -> JobReader.job(answer.at("/response/jobDetails")));
    }

    @Override
    public Either<Answer, JobReport> job(JobId id) {
        return api.get(path(id)).flatMap(JobReader::job);
    }

    @Override
    public Either<Answer, List<JobReport>> jobs(int start, int max) {
        return api.list(MOVES + "?start=" + start + "&max=" + max)
                .flatMap(jobs -> Either.traverseRight(jobs, JobReader::job))
                .map(Seq::asJava);
    }

    @Override
    public Either<Answer, List<UserReport>> users(JobId id) {
        return api.list(path(id) + "/errors?max=" + MOST)
                .flatMap(items -> Either.traverseRight(items, JobReader::failed))
                .map(Seq::asJava);
    }

    @Override
    public Either<Answer, JobReport> control(JobId id, JobAction action) {
        return api.invoke(path(id) + "/actions/" + action.key() + "/invoke").flatMap(accepted -> job(id));
    }

    private static String path(JobId id) {
        return MOVES + "/" + URLEncoder.encode(PublicId.encode("JOB_ID", id.value()), StandardCharsets.UTF_8);
    }
}
