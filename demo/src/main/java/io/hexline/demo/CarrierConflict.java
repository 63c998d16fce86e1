package io.hexline.demo;

import io.hexline.cli.terminal.Cell;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import java.util.List;
import java.util.Map;

/** A carrier has the new user's e-mail: 5302, and the person is there without calling. */
final class CarrierConflict implements DemoStep {

    @Override
    public String title() {
        return "Mia Novak is onboarded, but a carrier has her e-mail";
    }

    @Override
    public String run(DemoContext context) throws InterruptedException {
        Response response = context.send(
                "POST",
                "/license/api/v1/organization/{orgId}/users/onboard",
                Map.of("users", List.of(NewUser.onboarding(context.sample()))));
        ErrorItems errors = ErrorItems.in(response.at("/0/errorList"));
        context.terminal()
                .print(Table.of("E-MAIL", "STATUS")
                        .row(Cell.of(response.text("/0/email")), Cell.of(Paint.BAD, response.text("/0/status"))));
        context.terminal().blank();
        context.terminal().print(errors.table(context.sample()));
        UnexpectedResult.unlessEqual("the answer's status", 200, response.status());
        UnexpectedResult.unlessEqual(
                "the user's status", 400, response.at("/0/status").asInt());
        UnexpectedResult.unlessEqual("the list of codes", List.of("5302"), errors.codes());
        UnexpectedResult.unlessEqual(
                "whether Mia can call",
                false,
                context.user(NewUser.EMAIL).subscriber().isPresent());
        return "She is in the organization, with messaging and without the calling license.";
    }
}
