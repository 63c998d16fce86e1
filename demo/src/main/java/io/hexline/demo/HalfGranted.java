package io.hexline.demo;

import java.util.List;
import java.util.Map;

/** Of three licenses, one can be given and two cannot; the console shows the same where somebody edits licenses. */
final class HalfGranted implements DemoStep {

    private static final String EMAIL = "wei.zhang@example.com";

    @Override
    public String title() {
        return "Wei Zhang was to get three licenses, and got one";
    }

    @Override
    public String run(DemoContext context) throws InterruptedException {
        Sample sample = context.sample();
        Response response = context.api()
                .send(
                        "PATCH",
                        "/v1/licenses/users",
                        Map.of(
                                "email",
                                EMAIL,
                                "licenses",
                                List.of(
                                        Requests.license(sample.license("Webex Assistant")),
                                        Requests.license(sample.license("Webex Calling - Basic")),
                                        Requests.license(sample.license("Messenger")))));
        UnexpectedResult.unlessEqual("the answer's status", 206, response.status());
        return "Edit the licenses there, and see what the rules say before you save.";
    }
}
