package io.hexline.cli.remote;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Notice;
import io.hexline.cli.answer.Refusal;
import io.hexline.cli.desk.JobAction;
import io.hexline.cli.desk.JobReport;
import io.hexline.cli.desk.MoveDesk;
import io.hexline.cli.desk.Series;
import io.hexline.cli.desk.UserReport;
import io.hexline.cli.desk.Wish;
import io.hexline.cli.id.PublicId;
import io.hexline.cli.remote.ServerUsers.Mover;
import io.hexline.domain.value.JobId;
import io.hexline.domain.value.LocationId;
import io.vavr.control.Either;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A server, which keeps its jobs. */
public final class ServerDesk implements MoveDesk {

    /** The documented most, and more than a job has users. */
    private static final int MOST = 2000;

    private static final String MOVES = "/v1/telephony/config/jobs/person/moveLocation";

    private final PublicApi api;
    private final ServerUsers users;

    public ServerDesk(Target target) {
        this.api = new PublicApi(target);
        this.users = new ServerUsers(api);
    }

    @Override
    public boolean keepsJobs() {
        return true;
    }

    /** One request a user: the API assesses no more at a time. */
    @Override
    public Either<Answer, List<UserReport>> assess(LocationId target, List<Wish> wishes) {
        return users.find(wishes).flatMap(movers -> Series.of(movers, mover -> assess(target, mover)));
    }

    private Either<Answer, UserReport> assess(LocationId target, Mover mover) {
        Either<Answer, JsonNode> answer = api.post(MOVES, MoveBody.of(target, true, List.of(mover)));
        if (answer.isLeft()) {
            return answer.getLeft() instanceof Refusal refusal
                    ? Either.right(report(mover, refusal.notices()))
                    : Either.left(answer.getLeft());
        }
        JsonNode user = answer.get().at("/response/usersList/0");
        List<Notice> notices = Stream.of(Notices.errors(user.path("errors")), Notices.impacts(user.path("impacts")))
                .flatMap(List::stream)
                .toList();
        return Either.right(report(mover, notices));
    }

    private static UserReport report(Mover mover, List<Notice> notices) {
        return new UserReport(mover.id().value(), mover.name(), UserReport.Result.ASSESSED, notices);
    }

    @Override
    public Either<Answer, JobReport> start(LocationId target, List<Wish> wishes) {
        return users.find(wishes)
                .flatMap(movers -> api.post(MOVES, MoveBody.of(target, false, movers)))
                .flatMap(answer -> JobReader.job(answer.at("/response/jobDetails")));
    }

    @Override
    public Either<Answer, JobReport> job(JobId id) {
        return api.get(path(id)).flatMap(JobReader::job);
    }

    @Override
    public Either<Answer, List<JobReport>> jobs(int start, int max) {
        return api.get(MOVES + "?start=" + start + "&max=" + max)
                .flatMap(list -> Series.of(Notices.stream(list.path("items")).toList(), JobReader::job));
    }

    @Override
    public Either<Answer, List<UserReport>> users(JobId id) {
        return api.get(path(id) + "/errors?max=" + MOST)
                .map(list -> Notices.stream(list.path("items"))
                        .map(JobReader::failed)
                        .toList());
    }

    @Override
    public Either<Answer, JobReport> control(JobId id, JobAction action) {
        return api.post(path(id) + "/actions/" + action.key() + "/invoke").flatMap(accepted -> job(id));
    }

    private static String path(JobId id) {
        return MOVES + "/" + URLEncoder.encode(PublicId.encode("JOB_ID", id.value()), StandardCharsets.UTF_8);
    }
}
