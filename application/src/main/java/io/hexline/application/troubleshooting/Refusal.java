package io.hexline.application.troubleshooting;

import java.util.List;
import java.util.Optional;

/**
 * What one user was refused.
 *
 * @param call the number of the call in the recording
 * @param email empty where neither request nor response names one
 * @param user the user's id, as it is written; empty where nothing names one
 * @param description the server's words; empty where it gave none
 * @param carrierError the carrier's error in them
 */
public record Refusal(
        int call,
        Optional<String> email,
        Optional<String> user,
        String code,
        String description,
        Optional<CarrierError> carrierError,
        Explanation explanation) {

    /** What the call names counts where the error names nobody and the call names one. */
    static Refusal of(RecordedCall call, RecordedError error) {
        return new Refusal(
                call.number(),
                error.email().or(() -> only(call.names().emails())),
                error.user().or(() -> only(call.names().users())),
                error.code(),
                error.description(),
                CarrierError.in(error.description(), error.code()),
                Explanation.of(error.code(), error.description()));
    }

    private static Optional<String> only(List<String> names) {
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }
}
