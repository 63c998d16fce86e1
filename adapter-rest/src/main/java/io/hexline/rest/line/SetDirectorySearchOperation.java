package io.hexline.rest.line;

import io.hexline.application.line.FindLine;
import io.hexline.application.line.LineSetup;
import io.hexline.application.line.UpdateLine;
import io.hexline.domain.value.Change;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;

/** {@code PUT /telephony/config/virtualLines/{virtualLineId}/directorySearch}: 204. It is kept, and nothing here looks at it. */
public record SetDirectorySearchOperation(FindLine findLine, UpdateLine updateLine) implements Operation {

    private static final String ENABLED = "enabled";

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return LineInPath.virtualLine(call, findLine)
                .flatMap(today -> call.read(body -> {
                            body.check(ENABLED, body.has(ENABLED), "is required");
                            return body.flag(ENABLED);
                        })
                        .map(Optional::orElseThrow)
                        .flatMap(enabled -> updateLine
                                .handle(today.holder().org(), today.holder().id(), setup(enabled))
                                .mapLeft(Problem::of)))
                .map(changed -> Answer.nothing());
    }

    private static LineSetup setup(boolean enabled) {
        return new LineSetup(
                Optional.empty(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Map.of(LineFields.DIRECTORY_SEARCH, Optional.of(String.valueOf(enabled))));
    }
}
