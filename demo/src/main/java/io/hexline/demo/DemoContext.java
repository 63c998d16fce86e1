package io.hexline.demo;

import io.hexline.application.user.UserView;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Terminal;
import io.hexline.domain.value.Email;
import java.util.Map;

/** What the steps of the demo have at hand. */
record DemoContext(Terminal terminal, DemoServer server, ApiClient api, Sample sample) {

    static DemoContext on(DemoServer server, Terminal terminal) throws InterruptedException {
        ApiClient api = new ApiClient(server.address(), server.token());
        return new DemoContext(terminal, server, api, Sample.of(server.org(), api));
    }

    DemoContext indented(int columns) {
        return new DemoContext(terminal.indented(columns), server, api, sample);
    }

    /** Sends a request and shows its first line with the status; {@code {orgId}} is filled in. */
    Response send(String method, String path, Map<String, ?> body) throws InterruptedException {
        Response response =
                api.send(method, path.replace("{orgId}", sample.org().value()), body);
        showRequest(method + " " + path, String.valueOf(response.status()));
        terminal.blank();
        return response;
    }

    void showRequest(String request, String answer) {
        terminal.say(Paint.QUIET, request + " " + terminal.glyphs().arrow() + " " + answer);
    }

    /** A user as it is now. */
    UserView user(String email) {
        return server.useCases()
                .people()
                .findUser()
                .byEmail(sample.org(), new Email(email))
                .getOrElseThrow(failure -> new UnexpectedResult("the user " + email + " should be there: " + failure));
    }
}
