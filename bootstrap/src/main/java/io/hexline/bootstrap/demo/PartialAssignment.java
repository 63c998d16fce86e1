package io.hexline.bootstrap.demo;

import io.hexline.application.user.UserView;
import io.hexline.cli.terminal.Cell;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import io.hexline.domain.license.License;
import io.hexline.rest.id.WireId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Of four licenses, two can be given and two cannot: 206. */
final class PartialAssignment implements Step {

    private static final String MEETING = "Meeting 25 party";
    private static final String ASSISTANT = "Webex Assistant";
    private static final String STANDARD = "Webex Calling - Standard";
    private static final String MESSENGER = "Messenger";

    @Override
    public String title() {
        return "Mia gets more licenses, as far as the rules allow";
    }

    @Override
    public String tell(Scene scene) throws InterruptedException {
        Sample sample = scene.sample();
        Reply reply =
                scene.send("PATCH", "/v1/licenses/users", Map.of("email", Mia.EMAIL, "licenses", operations(sample)));
        ErrorItems errors = ErrorItems.in(reply.at("/errors"));
        scene.terminal().print(outcomes(reply, scene));
        scene.terminal().blank();
        scene.terminal().print(errors.table(sample));
        NotAsTold.unlessEqual("the answer's status", 206, reply.status());
        NotAsTold.unlessEqual("the list of codes", List.of("400118", "400404"), errors.codes());
        NotAsTold.unlessEqual(
                "the list of licenses",
                List.of("Meeting 25 party", "Messaging", "Webex Assistant", "Webex Calling - Professional"),
                names(scene.user(Mia.EMAIL)));
        return "What could be applied is applied; the rest is told with its reasons.";
    }

    private static List<Map<String, Object>> operations(Sample sample) {
        return List.of(
                Requests.license(sample.license(MEETING)),
                Requests.license(sample.license(ASSISTANT)),
                Requests.calling(sample.license(STANDARD), sample.location("San Jose"), Mia.NUMBER, Mia.EXTENSION),
                Requests.license(sample.license(MESSENGER)));
    }

    private static Table outcomes(Reply reply, Scene scene) {
        List<String> held = StreamSupport.stream(reply.at("/licenses").spliterator(), false)
                .map(id -> id.asText())
                .toList();
        Table table = Table.of("ASKED FOR", "OUTCOME");
        for (String name : List.of(MEETING, ASSISTANT, STANDARD, MESSENGER)) {
            boolean applied = held.contains(WireId.text(scene.sample().license(name)));
            table.row(
                    Cell.of(name),
                    applied
                            ? Cell.of(Paint.GOOD, scene.terminal().glyphs().yes() + " applied")
                            : Cell.of(Paint.BAD, scene.terminal().glyphs().no() + " failed"));
        }
        return table;
    }

    private static List<String> names(UserView user) {
        return user.licenses().stream().map(License::name).sorted().toList();
    }
}
