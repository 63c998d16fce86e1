package io.hexline.cli.client;

import io.hexline.cli.answer.Answer;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.value.Email;
import io.vavr.control.Either;
import java.util.List;

/** Where the carriers' accounts are asked for. What cannot be done is on the left, ready to be said. */
public interface CarrierClient {

    /** All of them, by e-mail. */
    Either<Answer, List<CarrierAccount>> accounts();

    /** Deletes the e-mail from the account that has it; the account that was. */
    Either<Answer, CarrierAccount> release(Email email);
}
