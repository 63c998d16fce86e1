package io.hexline.rest.call;

import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** What is done for everyone: there is no caller, so it must see for itself that the request is a good one. */
@FunctionalInterface
public interface OpenOperation {

    Either<Problem, Answer> handle(Call.Request request);

    /** Whether its body can be a form, of which each field counts as a text of an object. */
    default boolean takesAForm() {
        return false;
    }

    /** Whether it asks neither a store nor a system outside. */
    default boolean waitsForNobody() {
        return false;
    }
}
