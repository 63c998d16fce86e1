package io.hexline.demo;

import io.hexline.application.user.UserView;
import io.hexline.cli.terminal.Cell;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import java.util.Optional;

/** Where the users of the job are now, next to where they were. */
record TeamResult(Team team) implements DemoStep {

    @Override
    public String title() {
        return "Where they are now";
    }

    @Override
    public String run(DemoContext context) {
        context.terminal().blank();
        Table table = Table.of("USER", "", "LOCATION", "NUMBER", "EXTENSION");
        for (Team.Member member : team.members()) {
            UserView user = context.user(member.email());
            addTo(table, user.person().name().display(), team.before(member), UserPlacement.of(user));
        }
        context.terminal().print(table);
        for (Team.Member member : team.members()) {
            UserPlacement goal = member.goal(team.before(member));
            UnexpectedResult.unlessEqual(
                    "the place of " + member.email(), goal, UserPlacement.of(context.user(member.email())));
        }
        return "Everybody is where the request said, reached as it said.";
    }

    private static void addTo(Table table, String name, UserPlacement before, UserPlacement after) {
        table.row(
                Cell.of(name),
                Cell.of(Paint.QUIET, "before"),
                Cell.of(Paint.QUIET, text(before.location())),
                Cell.of(Paint.QUIET, text(before.number())),
                Cell.of(Paint.QUIET, text(before.extension())));
        table.row(
                Cell.of(""),
                Cell.of("after"),
                changed(before.location(), after.location()),
                changed(before.number(), after.number()),
                changed(before.extension(), after.extension()));
    }

    private static Cell changed(Optional<String> before, Optional<String> after) {
        return Cell.of(before.equals(after) ? Paint.PLAIN : Paint.GOOD, text(after));
    }

    private static String text(Optional<String> value) {
        return value.orElse("none");
    }
}
