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
 * @param succeededIn the number of the later call in which the same succeeded for this user; empty where there is none
 */
public record UserRefusal(
        int call,
        Optional<String> email,
        Optional<String> user,
        String code,
        String description,
        Optional<CarrierError> carrierError,
        Explanation explanation,
        Optional<Integer> succeededIn) {

    /**
     * What the call names counts where the error names nobody and the call names one; where it does not, the e-mail that
     * a carrier has already.
     */
    static UserRefusal of(RecordedCall call, RecordedError error) {
        Optional<CarrierError> carrierError = CarrierError.in(error.description(), error.code());
        return new UserRefusal(
                call.number(),
                error.email()
                        .or(() -> only(call.names().emails()))
                        .or(() -> CarrierError.takenEmail(error.description())),
                error.user().or(() -> only(call.names().users())),
                error.code(),
                error.description(),
                carrierError,
                Explanation.of(error.code(), error.description(), carrierError),
                Optional.empty());
    }

    UserRefusal succeededIn(RecordedCall later) {
        return new UserRefusal(
                call, email, user, code, description, carrierError, explanation, Optional.of(later.number()));
    }

    private static Optional<String> only(List<String> names) {
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }
}
