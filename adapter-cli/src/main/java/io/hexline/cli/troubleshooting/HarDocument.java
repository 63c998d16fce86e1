package io.hexline.cli.troubleshooting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.troubleshooting.CallList;
import io.hexline.application.troubleshooting.CaseFile;
import io.hexline.application.troubleshooting.Diagnosis;
import io.hexline.application.troubleshooting.Explanation;
import io.hexline.application.troubleshooting.FailedCall;
import io.hexline.application.troubleshooting.RecordedCall;
import io.hexline.application.troubleshooting.SupportCase;
import io.hexline.application.troubleshooting.TroubleshootRecordingResult;
import io.hexline.application.troubleshooting.UserRefusal;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** What is in a recording, as a document; its keys are a contract. */
final class HarDocument {

    private HarDocument() {}

    static void write(Path file, TroubleshootRecordingResult found, ObjectNode document) {
        document.put("file", file.toString());
        document.put("format", found.recorder().format());
        document.put("recordedBy", found.recorder().program());
        CallList calls = found.calls();
        document.put("recorded", calls.recorded());
        ArrayNode list = document.putArray("calls");
        Stream.concat(calls.failed().stream(), calls.fine().stream()).forEach(call -> call(call, list.addObject()));
        document.put("unlisted", calls.unlisted());
        Diagnosis diagnosis = found.diagnosis();
        ArrayNode refusals = document.putArray("refusals");
        diagnosis.refusals().forEach(refusal -> refusal(refusal, refusals.addObject()));
        ArrayNode failed = document.putArray("failedCalls");
        diagnosis.failedCalls().forEach(other -> failed(other, failed.addObject()));
        document.put("untold", diagnosis.untold());
        supportCase(found.supportCase(), document);
    }

    private static void supportCase(SupportCase supportCase, ObjectNode document) {
        ArrayNode files = document.putArray("caseFiles");
        ArrayNode preview = document.putArray("casePreview");
        for (CaseFile file : supportCase.files()) {
            if (file.path().getParent() == null) {
                ObjectNode shown = preview.addObject().put("file", file.path().toString());
                file.beginning().forEach(shown.putArray("lines")::add);
                shown.put("more", file.more());
            } else {
                files.add(file.path().toString());
            }
        }
        ArrayNode kept = document.putArray("kept");
        supportCase
                .widened()
                .forEach(added -> kept.addObject()
                        .put("part", added.keep().part().name().toLowerCase(Locale.ROOT))
                        .put("name", added.keep().name())
                        .put("values", added.values()));
    }

    private static void call(RecordedCall call, ObjectNode node) {
        node.put("call", call.number());
        node.put("failed", call.hasFailed());
        node.put("startedAt", call.startedAt());
        node.put("method", call.method());
        node.put("host", call.host());
        node.put("path", call.path());
        call.time().ifPresent(time -> node.put("millis", time.toMillis()));
        call.size().ifPresent(size -> node.put("bytes", size));
        call.status().ifPresent(status -> node.put("status", status));
        call.trackingId().ifPresent(id -> node.put("trackingId", id));
    }

    private static void refusal(UserRefusal refusal, ObjectNode node) {
        node.put("call", refusal.call());
        refusal.email().ifPresent(email -> node.put("email", email));
        refusal.user().ifPresent(id -> node.put("uuid", id));
        node.put("code", refusal.code());
        node.put("description", refusal.description());
        refusal.carrierError().ifPresent(error -> {
            ObjectNode carrier = node.putObject("carrierError");
            carrier.put("code", error.code());
            carrier.put("text", error.text());
        });
        explanation(refusal.explanation(), node);
        refusal.succeededIn().ifPresent(later -> node.put("succeededInCall", later));
    }

    private static void failed(FailedCall failed, ObjectNode node) {
        node.put("call", failed.call().number());
        failed.call().status().ifPresent(status -> node.put("status", status));
        node.put("description", failed.words());
        explanation(failed.explanation(), node);
    }

    private static void explanation(Explanation explanation, ObjectNode node) {
        explanation.code().ifPresent(code -> node.put("name", code.name()));
        node.put("meaning", explanation.meaning());
        ArrayNode steps = node.putArray("steps");
        explanation.steps().forEach(steps::add);
    }
}
