package io.hexline.har.supportcase;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.troubleshooting.CaseDraft;
import io.hexline.application.troubleshooting.CaseReport;
import io.hexline.application.troubleshooting.Purpose;
import io.hexline.application.troubleshooting.RecordedCall;
import io.hexline.application.troubleshooting.Recorder;
import io.hexline.application.troubleshooting.Recording;
import io.hexline.application.troubleshooting.RecordingFailure;
import io.hexline.application.troubleshooting.SupportCase;
import io.hexline.application.troubleshooting.TroubleshootRecordingCommand.CaseOrder;
import io.hexline.har.kept.Kind;
import io.hexline.har.kept.KnownWords;
import io.hexline.har.kept.Numbered;
import io.hexline.har.kept.Paths;
import io.hexline.har.reading.Entry;
import io.hexline.har.reading.Extent;
import io.hexline.har.reading.HarReader;
import io.hexline.har.secret.Fingerprints;
import io.hexline.har.secret.Inspection;
import io.hexline.har.secret.Redactor;
import io.hexline.har.secret.Repeated;
import io.hexline.har.secret.Secrets;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A case about a HAR file. What support needs is written while the file is read; afterwards it is looked through once more
 * for secrets that were seen anywhere.
 */
public final class HarCase implements CaseDraft {

    static final String RECORDING = "recording.har";
    private static final String REPORT = "case.md";
    private static final int MOST_RESPONSES = 1_000;

    private final Recording recording;
    private final Staging staging;
    private final Widening widening;
    private final Fingerprints secrets = new Fingerprints();
    private final Redactor redactor = new Redactor(new Remembering(secrets));
    private final Numbered numbered = new Numbered();
    private final Paths paths = new Paths(new Numbered());
    private int responses;

    /** In a recording that is one of a case already, something else stands where secrets were. */
    private record Remembering(Fingerprints secrets) implements Secrets {

        @Override
        public void add(String value) {
            if (!Kind.isEndOfOne(value)) {
                secrets.add(value);
            }
        }

        @Override
        public boolean has(String value) {
            return secrets.has(value);
        }
    }

    private HarCase(Recording recording, Staging staging, Widening widening) {
        this.recording = recording;
        this.staging = staging;
        this.widening = widening;
    }

    /** Begins one; {@link RecordingFailure.FolderTaken} where something is in the folder already. */
    public static Either<RecordingFailure, CaseDraft> begin(Recording recording, CaseOrder order) {
        return order.folder()
                .map(Staging::beside)
                .orElseGet(Staging::toShow)
                .map(staging -> new HarCase(recording, staging, new Widening(order.keeps())));
    }

    @Override
    public Either<RecordingFailure, Recorder> copy(Consumer<RecordedCall> calls, Predicate<String> concerned) {
        KeptJson json = new KeptJson(false, concerned, numbered, widening, redactor, secrets);
        KeptParts parts = new KeptParts(concerned, paths, new KeptContent(json, redactor), widening, redactor, secrets);
        SeenSecrets seen = new SeenSecrets(redactor, new Repeated());
        return written(() -> {
            try (KeptCopy copy = new KeptCopy(staging.file(RECORDING))) {
                Either<RecordingFailure, Recorder> read = HarReader.read(recording, Extent.CASE, entry -> {
                    calls.accept(entry.call());
                    seen.in(entry);
                    copy.add(kept(entry, parts));
                });
                if (read.isRight()) {
                    copy.end(read.get());
                }
                return read;
            }
        });
    }

    private ObjectNode kept(Entry entry, KeptParts parts) {
        ObjectNode kept = new KeptEntry(entry, parts).json();
        RecordedCall call = entry.call();
        String text = kept.at("/response/content/text").asText();
        if (call.hasFailed() && call.purpose() != Purpose.OTHER && !text.isEmpty() && responses < MOST_RESPONSES) {
            responses++;
            boolean json = entry.content().filter(read -> read.whole()).isPresent();
            staging.write("response-" + call.number() + (json ? ".json" : ".txt"), text);
        }
        return kept;
    }

    @Override
    public Either<RecordingFailure, SupportCase> keep(CaseReport report) {
        return written(() -> {
            report.organizations().forEach(secrets::spare);
            report.emails().forEach(secrets::spare);
            report.users().forEach(secrets::spare);
            staging.write(REPORT, CaseText.of(report, redactor.text(report.description()), staging.files()));
            List<String> left = inspect();
            return left.isEmpty()
                    ? Either.right(new SupportCase(staging.keep(), widening.added()))
                    : Either.left(new RecordingFailure.SecretLeft(left));
        });
    }

    private List<String> inspect() throws IOException {
        if (secrets.isFull()) {
            return List.of("the recording holds more secrets than can be looked for");
        }
        Inspection inspection = new Inspection(secrets, KnownWords::make);
        for (Path file : staging.files()) {
            if (file.endsWith(RECORDING)) {
                inspection.json(file);
            } else {
                inspection.text(file);
            }
        }
        return inspection.places();
    }

    private interface Writing<T> {
        Either<RecordingFailure, T> write() throws IOException;
    }

    private <T> Either<RecordingFailure, T> written(Writing<T> writing) {
        try {
            return writing.write();
        } catch (IOException | UncheckedIOException failed) {
            return Either.left(new RecordingFailure.NotWritten(staging.target(), Staging.trouble(failed)));
        }
    }

    @Override
    public void close() {
        staging.close();
    }
}
