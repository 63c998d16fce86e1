package io.hexline.rest.line;

import io.hexline.application.line.FindLine;
import io.hexline.domain.user.Lines;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /telephony/config/virtualLines/{virtualLineId}/number}. */
public record GetVirtualLineNumberOperation(FindLine findLine) implements Operation {

    /**
     * The body, on the wire.
     *
     * @param phoneNumber what the line can be called by
     */
    private record Numbered(Numbers phoneNumber) {

        private record Numbers(String directNumber, String extension, boolean primary) {}

        static Numbered of(Lines lines) {
            return new Numbered(new Numbers(
                    lines.number().map(PhoneNumber::value).orElse(null),
                    lines.extension().map(Extension::value).orElse(null),
                    true));
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return LineInPath.virtualLine(call, findLine)
                .map(view -> Answer.ok(Numbered.of(view.holder().lines())));
    }
}
