package io.hexline.bootstrap.demo;

import io.hexline.cli.terminal.Cell;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import java.util.List;
import java.util.Map;

/** A carrier has the newUser's e-mail: 5302, and the person is there without calling. */
final class CarrierConflict implements Step {

    @Override
    public String title() {
        return "Mia Novak is onboarded, but a carrier has her e-mail";
    }

    @Override
    public String tell(Scene scene) throws InterruptedException {
        Reply reply = scene.send(
                "POST",
                "/license/api/v1/organization/{orgId}/users/onboard",
                Map.of("users", List.of(mia(scene.sample()))));
        ErrorItems errors = ErrorItems.in(reply.at("/0/errorList"));
        scene.terminal()
                .print(Table.of("E-MAIL", "STATUS")
                        .row(Cell.of(reply.text("/0/email")), Cell.of(Paint.BAD, reply.text("/0/status"))));
        scene.terminal().blank();
        scene.terminal().print(errors.table(scene.sample()));
        NotAsTold.unlessEqual("the answer's status", 200, reply.status());
        NotAsTold.unlessEqual("the user's status", 400, reply.at("/0/status").asInt());
        NotAsTold.unlessEqual("the list of codes", List.of("5302"), errors.codes());
        NotAsTold.unlessEqual(
                "whether Mia can call",
                false,
                scene.user(Mia.EMAIL).subscriber().isPresent());
        return "She is in the organization, with messaging and without the calling license.";
    }

    private static Map<String, Object> mia(Sample sample) {
        return Map.of(
                "email",
                Mia.EMAIL,
                "firstName",
                "Mia",
                "lastName",
                "Novak",
                "licenses",
                List.of(Requests.license(sample.license("Messaging")), Mia.callingLicense(sample)));
    }
}
