package io.hexline.rest.call;

import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** What is done at a method and path: a request is read, a use case called, its result written. */
@FunctionalInterface
public interface Operation {

    Either<Problem, Answer> handle(Call call);
}
