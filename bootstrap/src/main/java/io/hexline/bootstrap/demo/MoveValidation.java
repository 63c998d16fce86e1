package io.hexline.bootstrap.demo;

import io.hexline.cli.terminal.Paint;
import io.hexline.domain.value.PersonId;
import java.util.List;
import java.util.Map;

/** A move that would fail and would change something: an error and an impact, and nothing has happened. */
final class MoveValidation implements Step {

    static final String PATH = "/v1/telephony/config/jobs/person/moveLocation";

    private static final String EMAIL = "kenji.watanabe@example.com";
    private static final String TAKEN = "2102";

    @Override
    public String title() {
        return "Would Kenji Watanabe's move to Lakeland work, as extension " + TAKEN + "?";
    }

    @Override
    public String tell(Scene scene) throws InterruptedException {
        PersonId kenji = scene.user(EMAIL).person().id();
        Place before = Place.of(scene.user(EMAIL));
        Reply reply = scene.send(
                "POST",
                PATH,
                Requests.move(
                        scene.sample().location("Lakeland"),
                        true,
                        List.of(Requests.user(kenji, Map.of("extension", TAKEN)))));
        ErrorItems errors = ErrorItems.in(reply.at("/response/usersList/0/errors"));
        ErrorItems impacts = ErrorItems.in(reply.at("/response/usersList/0/impacts"));
        show("Errors: they block the move", errors, scene);
        scene.terminal().blank();
        show("Impacts: what the move changes", impacts, scene);
        NotAsTold.unlessEqual("the answer's status", 200, reply.status());
        NotAsTold.unlessEqual("the list of errors", List.of("4202"), errors.codes());
        NotAsTold.unlessEqual(
                "whether 19714 is an impact", true, impacts.codes().contains("19714"));
        NotAsTold.unlessEqual("Kenji's place", before, Place.of(scene.user(EMAIL)));
        return "Nobody has moved. With a free extension the move can be carried out.";
    }

    private static void show(String title, ErrorItems items, Scene scene) {
        scene.terminal().say(Paint.STRONG, title);
        scene.terminal().print(items.table(scene.sample()));
    }
}
