package io.hexline.demo;

import java.time.Duration;

/** A job moves several users, each so slowly that it can be watched, paused and resumed. */
record SlowMove(ConsoleServer server, Team team) implements DemoStep {

    private static final Duration EACH = Duration.ofSeconds(20);

    @Override
    public String title() {
        return "A job moves " + team.members().size() + " users from San Jose to Lakeland";
    }

    @Override
    public String run(DemoContext context) throws InterruptedException {
        team.members()
                .forEach(member ->
                        server.takeTimeFor(context.user(member.email()).person().id(), EACH));
        Response started = context.api().send("POST", MoveValidation.PATH, team.request(context));
        UnexpectedResult.unlessEqual("the answer's status", 201, started.status());
        return "Each takes " + EACH.toSeconds() + " seconds. Watch them in Moves; pause the job, and resume it.";
    }
}
