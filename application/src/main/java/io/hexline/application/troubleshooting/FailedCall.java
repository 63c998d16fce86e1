package io.hexline.application.troubleshooting;

/**
 * A call that failed and tells of no user.
 *
 * @param words the server's or the recorder's; empty where there are none
 */
public record FailedCall(RecordedCall call, String words, Explanation explanation) {

    static FailedCall of(RecordedCall call) {
        String code = call.status().map(String::valueOf).orElse("");
        String words = call.errors().stream()
                .findFirst()
                .map(RecordedError::description)
                .or(call::trouble)
                .orElse("");
        return new FailedCall(call, words, Explanation.of(code, words, CarrierError.in(words, code)));
    }
}
