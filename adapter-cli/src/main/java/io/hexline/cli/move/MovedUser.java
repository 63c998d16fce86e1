package io.hexline.cli.move;

import io.hexline.application.user.UserView;
import io.hexline.cli.terminal.Cell;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import io.hexline.cli.workspace.Session;
import io.hexline.domain.code.Finding;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveOutcome.Failed;
import io.hexline.domain.job.MoveOutcome.Moved;
import java.util.List;
import java.util.stream.Collectors;

/** A user of a job, by name, with what became of it. */
record MovedUser(MoveItem item, String name) {

    static MovedUser of(MoveItem item, Session session) {
        String name = session.useCases()
                .findUser()
                .byId(session.organization(), item.order().user())
                .map(UserView::person)
                .fold(
                        failure -> item.order().user().toString(),
                        person -> person.name().display());
        return new MovedUser(item, name);
    }

    String result() {
        if (item.outcome() instanceof Moved) {
            return "moved";
        }
        return item.outcome() instanceof Failed ? "failed" : "waiting";
    }

    List<Finding> findings() {
        if (item.outcome() instanceof Moved moved) {
            return moved.impacts();
        }
        return item.outcome() instanceof Failed failed ? failed.errors() : List.of();
    }

    void addTo(Table table) {
        String codes = findings().stream().map(finding -> finding.code().id()).collect(Collectors.joining(", "));
        Paint paint = item.outcome() instanceof Moved ? Paint.GOOD : Paint.BAD;
        table.row(Cell.of(name), Cell.of(paint, result()), Cell.of(codes));
    }
}
