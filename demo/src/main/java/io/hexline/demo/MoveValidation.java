package io.hexline.demo;

import io.hexline.cli.terminal.Paint;
import io.hexline.domain.value.Id.PersonId;
import java.util.List;
import java.util.Map;

/** A move that would fail and would change something: an error and an impact, and nothing has happened. */
final class MoveValidation implements DemoStep {

    static final String PATH = "/v1/telephony/config/jobs/person/moveLocation";

    private static final String EMAIL = "kenji.watanabe@example.com";
    private static final String TAKEN = "2102";

    @Override
    public String title() {
        return "Would Kenji Watanabe's move to Lakeland work, as extension " + TAKEN + "?";
    }

    @Override
    public String run(DemoContext context) throws InterruptedException {
        PersonId kenji = context.user(EMAIL).person().id();
        UserPlacement before = UserPlacement.of(context.user(EMAIL));
        Response response = context.send(
                "POST",
                PATH,
                Requests.move(
                        context.sample().location("Lakeland"),
                        true,
                        List.of(Requests.user(kenji, Map.of("extension", TAKEN)))));
        ErrorItems errors = ErrorItems.in(response.at("/response/usersList/0/errors"));
        ErrorItems impacts = ErrorItems.in(response.at("/response/usersList/0/impacts"));
        show("Errors: they block the move", errors, context);
        context.terminal().blank();
        show("Impacts: what the move changes", impacts, context);
        UnexpectedResult.unlessEqual("the answer's status", 200, response.status());
        UnexpectedResult.unlessEqual("the list of errors", List.of("4202"), errors.codes());
        UnexpectedResult.unlessEqual(
                "whether 19714 is an impact", true, impacts.codes().contains("19714"));
        UnexpectedResult.unlessEqual("Kenji's place", before, UserPlacement.of(context.user(EMAIL)));
        return "Nobody has moved. With a free extension the move can be carried out.";
    }

    private static void show(String title, ErrorItems items, DemoContext context) {
        context.terminal().say(Paint.STRONG, title);
        context.terminal().print(items.table(context.sample()));
    }
}
