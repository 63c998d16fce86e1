package io.hexline.application.troubleshooting;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A diagnosis in sentences, for whoever opens a case without words of one's own. */
final class Summary {

    private static final int MOST = 20;

    private Summary() {}

    static String of(Diagnosis diagnosis) {
        if (diagnosis.isHealthy()) {
            return "Nothing in the recording failed.";
        }
        int all = diagnosis.refusals().size() + diagnosis.failedCalls().size() + diagnosis.untold();
        String told = Stream.concat(
                        diagnosis.refusals().stream().map(Summary::sentence),
                        diagnosis.failedCalls().stream().map(Summary::sentence))
                .limit(MOST)
                .collect(Collectors.joining("\n"));
        return all > MOST ? told + "\n" + (all - MOST) + " more failures are in the recording." : told;
    }

    private static String sentence(UserRefusal refusal) {
        String who = refusal.email().or(refusal::user).orElse("a user");
        String why = refusal.carrierError().map(CarrierError::toString).orElse(refusal.description());
        return "Call " + refusal.call() + " failed for " + who + " with code " + refusal.code()
                + (why.isEmpty() ? "." : ": " + why)
                + refusal.succeededIn()
                        .map(later -> " It succeeded later, in call " + later + ".")
                        .orElse("");
    }

    private static String sentence(FailedCall failed) {
        RecordedCall call = failed.call();
        String answer = call.status().map(status -> "answered with " + status).orElse("not answered");
        return "Call " + call.number() + ", " + call.method() + " " + call.outline() + ", was " + answer
                + (failed.words().isEmpty() ? "." : ": " + failed.words());
    }
}
