package io.hexline.rest.number;

import io.hexline.application.number.ValidateExtensions;
import io.hexline.domain.location.ExtensionVerdict;
import io.hexline.domain.location.ExtensionVerdict.Reason;
import io.hexline.domain.location.ExtensionVerdict.State;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/**
 * {@code POST /telephony/config/actions/validateExtensions/invoke}, and the same at a location,
 * {@code /telephony/config/locations/{locationId}/actions/validateExtensions/invoke}: 200 with a verdict on each
 * extension, good or bad.
 */
public record ValidateExtensionsOperation(ValidateExtensions validateExtensions) implements Operation {

    private static final int MOST = 500;

    /** The body, on the wire. */
    private record Validated(String status, List<Verdict> extensionStatus) {}

    /** One extension, on the wire. */
    private record Verdict(String extension, String state, Integer errorCode, String message) {

        static Verdict of(ExtensionVerdict verdict) {
            return new Verdict(
                    verdict.written(),
                    verdict.state().name(),
                    verdict.reason().map(Reason::code).orElse(null),
                    verdict.reason()
                            .flatMap(reason -> reason.text().map(text -> "[Error " + reason.code() + "] " + text))
                            .orElse(null));
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> location(call, org)
                        .flatMap(location -> call.read(body -> NumberFields.written(body, "extensions", MOST))
                                .flatMap(written -> validateExtensions
                                        .handle(org, location, written)
                                        .bimap(Problem::of, ValidateExtensionsOperation::answer))));
    }

    private static Either<Problem, Optional<LocationId>> location(Call call, OrgId org) {
        return call.request().variables().containsKey("locationId")
                ? call.locationInPath(org).map(Optional::of)
                : Either.right(Optional.empty());
    }

    private static Answer answer(List<ExtensionVerdict> verdicts) {
        boolean fine = verdicts.stream().allMatch(verdict -> verdict.state() == State.VALID);
        return Answer.ok(new Validated(
                fine ? "OK" : "ERRORS", verdicts.stream().map(Verdict::of).toList()));
    }
}
