package io.hexline.cli.client;

import io.hexline.application.failure.Failure;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Failures;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.session.Session;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.value.Email;
import io.vavr.control.Either;
import java.util.List;

/** The carriers of a simulated world. */
public record EmbeddedCarrierClient(Session session) implements CarrierClient {

    @Override
    public Either<Answer, List<CarrierAccount>> accounts() {
        return session.useCases().people().manageCarrierAccounts().list().mapLeft(Failures::answer);
    }

    @Override
    public Either<Answer, CarrierAccount> release(Email email) {
        return session.useCases()
                .people()
                .manageCarrierAccounts()
                .release(email)
                .mapLeft(failure -> failure instanceof Failure.NotFound ? unknown(email) : Failures.answer(failure));
    }

    private static Answer unknown(Email email) {
        return ErrorAnswer.of(
                Outcome.MISUSED,
                "No carrier has an account with " + email + ".",
                "See which there are: hexline carriers accounts");
    }
}
