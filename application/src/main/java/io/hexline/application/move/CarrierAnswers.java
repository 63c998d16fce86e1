package io.hexline.application.move;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.CodeEntry.Kind;
import io.hexline.domain.code.Codes;
import io.hexline.domain.code.Evidence;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveNumberCode;
import java.util.Optional;

/** What a carrier's failure is called in the catalogue. */
final class CarrierAnswers {

    private CarrierAnswers() {}

    /** The carrier's own code where the catalogue has it, or the code for the unknown one, or for none. */
    static Finding orderFailed(PortFailure failure) {
        if (!(failure instanceof PortFailure.Rejected rejected)
                || rejected.code().isBlank()) {
            return Finding.of(MoveNumberCode.NUMBER_MOVE_FAILED);
        }
        return known(rejected.code())
                .map(Finding::of)
                .orElseGet(() -> new Finding(
                        MoveNumberCode.UNKNOWN_CARRIER_ERROR,
                        Evidence.of("carrierCode", rejected.code()).and("carrierMessage", rejected.reason())));
    }

    static Finding notProvisioned(PortFailure failure) {
        Evidence evidence = failure instanceof PortFailure.Rejected rejected
                ? Evidence.of("status", rejected.status()).and("reason", rejected.reason())
                : Evidence.of("status", "unknown").and("reason", "no answer");
        return new Finding(MoveNumberCode.NUMBER_NOT_PROVISIONED, evidence);
    }

    /** What a carrier can say: of numbers, and without values that it does not send along. */
    private static Optional<Code> known(String id) {
        return Codes.withId(id).stream()
                .filter(code -> code instanceof MoveNumberCode && code.entry().kind() == Kind.ERROR)
                .filter(code -> code.entry().message().parameters().isEmpty())
                .findFirst();
    }
}
