package io.hexline.application.troubleshooting;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A request of a recording, and what came back.
 *
 * @param number its place in the recording, from 1
 * @param startedAt as it is recorded; empty where that is missing
 * @param path without query, secrets blanked
 * @param outline the path with nothing but known words and the ids of organizations, as a support case keeps it
 * @param status of HTTP; empty where there was no answer
 * @param size of the response's content, in bytes
 * @param trouble what kept the answer from coming, or its content from being read, in the recorder's words
 * @param trackingId under which the server knows the call
 * @param names whom the call is about
 * @param served the e-mails and ids of users for whom the response's content says that all went well
 * @param errors what the response's content says went wrong; only where {@link Purpose} says that it is read
 */
public record RecordedCall(
        int number,
        String startedAt,
        String method,
        String host,
        String path,
        String outline,
        Optional<Integer> status,
        Optional<Duration> time,
        Optional<Long> size,
        Optional<String> trouble,
        Optional<String> trackingId,
        Names names,
        List<String> served,
        List<RecordedError> errors) {

    private static final int FIRST_ERROR = 400;

    /** Whom a call is about, as far as its path and its contents say; ids as they are written. */
    public record Names(List<String> organizations, List<String> emails, List<String> users) {

        public Names {
            organizations = ImmutableList.copyOf(organizations);
            emails = ImmutableList.copyOf(emails);
            users = ImmutableList.copyOf(users);
        }
    }

    public RecordedCall {
        served = ImmutableList.copyOf(served);
        errors = ImmutableList.copyOf(errors);
    }

    public Purpose purpose() {
        return Purpose.of(method, path);
    }

    /** Whether the call as a whole was refused or not answered. */
    public boolean isRefused() {
        return status.filter(code -> code < FIRST_ERROR).isEmpty();
    }

    /** Whether something went wrong, be it for one of several users, or whether that cannot be told. */
    public boolean hasFailed() {
        boolean untold = purpose() == Purpose.ONBOARDING && trouble.isPresent();
        return isRefused() || !errors.isEmpty() || untold;
    }

    /** Method, host, path and status, as filters see them. */
    String line() {
        return method + " " + host + path + " " + status.map(String::valueOf).orElse("");
    }
}
