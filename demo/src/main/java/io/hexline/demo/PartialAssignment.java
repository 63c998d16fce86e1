package io.hexline.demo;

import io.hexline.application.user.UserView;
import io.hexline.cli.terminal.Cell;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import io.hexline.domain.license.License;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Of four licenses, two can be given and two cannot: 206. */
final class PartialAssignment implements DemoStep {

    private static final String MEETING = "Meeting 25 party";
    private static final String ASSISTANT = "Webex Assistant";
    private static final String STANDARD = "Webex Calling - Basic";
    private static final String MESSENGER = "Messenger";

    @Override
    public String title() {
        return "Mia gets more licenses, as far as the rules allow";
    }

    @Override
    public String run(DemoContext context) throws InterruptedException {
        Sample sample = context.sample();
        Response response = context.send(
                "PATCH", "/v1/licenses/users", Map.of("email", NewUser.EMAIL, "licenses", operations(sample)));
        ErrorItems errors = ErrorItems.in(response.at("/errors"));
        context.terminal().print(outcomes(response, context));
        context.terminal().blank();
        context.terminal().print(errors.table(sample));
        UnexpectedResult.unlessEqual("the answer's status", 206, response.status());
        UnexpectedResult.unlessEqual("the list of codes", List.of("400118", "400404"), errors.codes());
        UnexpectedResult.unlessEqual(
                "the list of licenses",
                List.of("Meeting 25 party", "Messaging", "Webex Assistant", "Webex Calling - Professional"),
                names(context.user(NewUser.EMAIL)));
        return "What could be applied is applied; the rest is told with its reasons.";
    }

    private static List<Map<String, Object>> operations(Sample sample) {
        return List.of(
                Requests.license(sample.license(MEETING)),
                Requests.license(sample.license(ASSISTANT)),
                Requests.calling(
                        sample.license(STANDARD), sample.location("San Jose"), NewUser.NUMBER, NewUser.EXTENSION),
                Requests.license(sample.license(MESSENGER)));
    }

    private static Table outcomes(Response response, DemoContext context) {
        List<String> held = StreamSupport.stream(response.at("/licenses").spliterator(), false)
                .map(id -> id.asText())
                .toList();
        Table table = Table.of("ASKED FOR", "OUTCOME");
        for (String name : List.of(MEETING, ASSISTANT, STANDARD, MESSENGER)) {
            boolean applied = held.contains(context.sample().license(name));
            table.row(
                    Cell.of(name),
                    applied
                            ? Cell.of(Paint.GOOD, context.terminal().glyphs().yes() + " applied")
                            : Cell.of(Paint.BAD, context.terminal().glyphs().no() + " failed"));
        }
        return table;
    }

    private static List<String> names(UserView user) {
        return user.licenses().stream().map(License::name).sorted().toList();
    }
}
