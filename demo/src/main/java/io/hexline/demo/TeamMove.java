package io.hexline.demo;

import io.hexline.cli.terminal.ProgressBar;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A job moves several users in the background; its progress is watched. */
record TeamMove(Team team) implements DemoStep {

    private static final int POLL_MILLIS = 40;
    private static final int MOST_POLLS = 500;
    private static final String JOB = "/response/jobDetails";

    @Override
    public String title() {
        return "A job moves " + team.members().size() + " users from San Jose to Lakeland";
    }

    @Override
    public String run(DemoContext context) throws InterruptedException {
        team.rememberWhereTheyAre(context);
        Response started = context.send("POST", MoveValidation.PATH, team.request(context));
        UnexpectedResult.unlessEqual("the answer's status", 201, started.status());
        Response ended = watch(context, started.text(JOB + "/id"));
        context.terminal().blank();
        context.showRequest("GET " + MoveValidation.PATH + "/{jobId}", String.valueOf(ended.status()));
        UnexpectedResult.unlessEqual("the job's status", "COMPLETED", ended.text("/latestExecutionStatus"));
        UnexpectedResult.unlessEqual("the job's exit code", "COMPLETED", ended.text("/latestExecutionExitCode"));
        UnexpectedResult.unlessEqual("the number of moved users", team.members().size(), moved(ended));
        return "The job is completed; each user was assessed again before its move.";
    }

    private Response watch(DemoContext context, String job) throws InterruptedException {
        ProgressBar bar = new ProgressBar(context.terminal(), team.members().size());
        for (int poll = 0; poll < MOST_POLLS; poll++) {
            Response now = context.api().send("GET", MoveValidation.PATH + "/" + job, Map.of());
            String status = now.text("/latestExecutionStatus").toLowerCase(Locale.ROOT);
            if (!status.equals("starting") && !status.equals("started")) {
                bar.end(moved(now), status);
                return now;
            }
            bar.show(moved(now), status);
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
        throw new UnexpectedResult("the job should end within " + MOST_POLLS * POLL_MILLIS / 1000 + " seconds");
    }

    private static int moved(Response job) {
        return job.at("/counts/moved").asInt();
    }
}
