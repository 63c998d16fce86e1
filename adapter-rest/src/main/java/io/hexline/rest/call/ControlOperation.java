package io.hexline.rest.call;

import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.json.Fields;
import io.hexline.rest.json.Json;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is done for whoever has the control token, who is nobody's administrator. */
@FunctionalInterface
public interface ControlOperation {

    Either<Problem, Answer> handle(ControlCall call);

    /**
     * One request to it.
     *
     * @param request without a body
     * @param content what was sent, unpacked; or why there is none
     */
    record ControlCall(Call.Request request, Either<Problem, byte[]> content) {

        /** The content of the JSON object that was sent, or every mistake that {@code reader} noted. */
        public <T> Either<Problem, T> read(Function<Fields, T> reader) {
            return content.flatMap(bytes -> Json.object(bytes).mapLeft(Problem::invalid))
                    .flatMap(object -> Call.read(object, reader));
        }

        /** The text in the only field that the JSON object that was sent can have, if it is filled. */
        public Either<Problem, Optional<String>> only(String name) {
            return read(fields -> {
                fields.refuseOthers(Set.of(name));
                return fields.filled(name);
            });
        }

        /** The value of a variable of the path. */
        public String inPath(String name) {
            return request.variables().get(name);
        }

        /** The value of a parameter, if it is there and not blank. */
        public Optional<String> text(String name) {
            return Optional.ofNullable(request.query().get(name)).filter(text -> !text.isBlank());
        }
    }
}
