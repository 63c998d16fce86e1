package io.hexline.bootstrap.demo;

import io.hexline.application.UseCases;
import io.hexline.application.user.UserView;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Terminal;
import io.hexline.domain.value.Email;
import java.util.Map;

/** What the steps of the story have at hand. */
record Scene(Terminal terminal, Api api, UseCases useCases, Sample sample) {

    Scene indented(int columns) {
        return new Scene(terminal.indented(columns), api, useCases, sample);
    }

    /** Sends a request and shows its first line with the status; {@code {orgId}} is filled in. */
    Reply send(String method, String path, Map<String, ?> body) throws InterruptedException {
        Reply reply = api.send(method, path.replace("{orgId}", sample.org().value()), body);
        showRequest(method + " " + path, String.valueOf(reply.status()));
        terminal.blank();
        return reply;
    }

    void showRequest(String request, String answer) {
        terminal.say(Paint.QUIET, request + " " + terminal.glyphs().arrow() + " " + answer);
    }

    /** A user as it is now. */
    UserView user(String email) {
        return useCases.people()
                .findUser()
                .byEmail(sample.org(), new Email(email))
                .getOrElseThrow(failure -> new NotAsTold("the user " + email + " should be there: " + failure));
    }
}
