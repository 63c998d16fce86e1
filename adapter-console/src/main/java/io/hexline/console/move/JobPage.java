package io.hexline.console.move;

import static io.hexline.console.page.Menu.MOVES;

import io.hexline.console.http.Page;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;

/** One job, as it goes on. */
public record JobPage(Frame frame, JobDetail detail) {

    static Page show(String id, Visitor visitor) {
        Frame frame = Frame.of("Move", MOVES, visitor);
        return JobDetail.of(id, visitor)
                .fold(
                        failure -> Drawing.trouble(failure, frame),
                        detail -> Drawing.draw(templates -> templates.moveJob(new JobPage(frame, detail))));
    }

    public String title() {
        return "Move of " + JobStand.users(detail.job().counts().total())
                + detail.target().map(name -> " to " + name).orElse("");
    }
}
