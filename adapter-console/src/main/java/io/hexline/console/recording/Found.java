package io.hexline.console.recording;

import com.google.common.collect.Multimaps;
import io.hexline.application.troubleshooting.CallList;
import io.hexline.application.troubleshooting.CarrierError;
import io.hexline.application.troubleshooting.Diagnosis;
import io.hexline.application.troubleshooting.Explanation;
import io.hexline.application.troubleshooting.FailedCall;
import io.hexline.application.troubleshooting.RecordedCall;
import io.hexline.application.troubleshooting.TroubleshootRecordingResult;
import io.hexline.application.troubleshooting.UserRefusal;
import io.hexline.console.page.CodeKey;
import io.hexline.console.page.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is in a recording, as far as a page holds it.
 *
 * @param about the file, its length and what made it, in a sentence
 * @param refusals what users were refused, by code
 * @param failed the other calls that failed
 * @param untold how many more of both there are
 * @param calls those that fit the filter, the failed ones first
 * @param unlisted how many more there are
 */
public record Found(
        String about, List<Refusal> refusals, List<Failed> failed, int untold, List<Call> calls, int unlisted) {

    private static final int MOST_USERS = 200;
    private static final int MOST_FAILED = 200;
    private static final int MOST_CALLS = 300;

    /** A code, with all who were refused with it. */
    public record Refusal(
            String code, Optional<String> path, String meaning, List<String> steps, List<Refused> users) {}

    /**
     * Somebody who was refused.
     *
     * @param later the call in which it succeeded; empty where there is none
     */
    public record Refused(int call, String who, String words, String carrier, Optional<Integer> later) {

        static Refused of(UserRefusal refusal) {
            return new Refused(
                    refusal.call(),
                    refusal.email().or(refusal::user).orElse("Somebody"),
                    refusal.description(),
                    refusal.carrierError().map(CarrierError::toString).orElse(""),
                    refusal.succeededIn());
        }
    }

    /** A call that failed, and tells of no user. */
    public record Failed(Call call, String words, String meaning, List<String> steps, Optional<String> path) {

        static Failed of(FailedCall failed) {
            Explanation explanation = failed.explanation();
            return new Failed(
                    Call.of(failed.call()),
                    failed.words(),
                    explanation.meaning(),
                    explanation.steps(),
                    Found.path(explanation));
        }
    }

    /**
     * A call; what is not known of it is empty.
     *
     * @param code where the first code of its status is explained
     */
    public record Call(
            int number, String method, String path, String time, String status, boolean failed, Optional<String> code) {

        static Call of(RecordedCall call) {
            String codes = call.errors().stream()
                    .map(error -> error.code())
                    .distinct()
                    .limit(2)
                    .collect(Collectors.joining(", "));
            String status = call.status().map(String::valueOf).orElse("None");
            return new Call(
                    call.number(),
                    call.method(),
                    call.path(),
                    call.time()
                            .map(Duration::toMillis)
                            .map(time -> time + " ms")
                            .orElse(""),
                    call.isRefused() || codes.isEmpty() ? status : status + ": " + codes,
                    call.hasFailed(),
                    call.errors().stream()
                            .flatMap(error -> CodeKey.path(error.code(), error.description()).stream())
                            .findFirst());
        }
    }

    static Found of(String file, TroubleshootRecordingResult result) {
        Diagnosis diagnosis = result.diagnosis();
        CallList calls = result.calls();
        int all = calls.failed().size() + calls.fine().size() + calls.unlisted();
        List<Call> shown = Stream.concat(calls.failed().stream(), calls.fine().stream())
                .limit(MOST_CALLS)
                .map(Call::of)
                .toList();
        return new Found(
                about(file, result),
                refusals(diagnosis.refusals()),
                diagnosis.failedCalls().stream()
                        .limit(MOST_FAILED)
                        .map(Failed::of)
                        .toList(),
                diagnosis.untold()
                        + Math.max(0, diagnosis.refusals().size() - MOST_USERS)
                        + Math.max(0, diagnosis.failedCalls().size() - MOST_FAILED),
                shown,
                all - shown.size());
    }

    private static String about(String file, TroubleshootRecordingResult result) {
        String program = result.recorder().program();
        return file + ": " + Words.count(result.calls().recorded(), "call")
                + (program.isEmpty() ? "" : ", recorded by " + program) + ".";
    }

    /** Those with one code and one explanation stand together. */
    private static List<Refusal> refusals(List<UserRefusal> all) {
        return Multimaps.index(all.subList(0, Math.min(MOST_USERS, all.size())), Found::reason)
                .asMap()
                .entrySet()
                .stream()
                .map(group -> new Refusal(
                        group.getKey().code(),
                        path(group.getKey().explanation()),
                        group.getKey().explanation().meaning(),
                        group.getKey().explanation().steps(),
                        group.getValue().stream().map(Refused::of).toList()))
                .toList();
    }

    private record Reason(String code, Explanation explanation) {}

    private static Reason reason(UserRefusal refusal) {
        return new Reason(refusal.code(), refusal.explanation());
    }

    private static Optional<String> path(Explanation explanation) {
        return explanation.code().map(CodeKey::path);
    }

    public boolean isHealthy() {
        return refusals.isEmpty() && failed.isEmpty() && untold == 0;
    }
}
