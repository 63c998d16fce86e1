package io.hexline.har.supportcase;

import io.hexline.application.troubleshooting.CaseDraft;
import io.hexline.application.troubleshooting.CaseReport;
import io.hexline.application.troubleshooting.RecordedCall;
import io.hexline.application.troubleshooting.Recorder;
import io.hexline.application.troubleshooting.RecordingFailure;
import io.hexline.har.reading.Body;
import io.hexline.har.reading.Entry;
import io.hexline.har.reading.HarReader;
import io.hexline.har.secret.Blanker;
import io.hexline.har.secret.Fingerprints;
import io.hexline.har.secret.Inspection;
import io.hexline.har.secret.Redactor;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * A case about a HAR file. The copy is made while the file is read; what turns out to be a secret only later is blanked
 * of it afterwards; what is left is looked through once more.
 */
public final class HarCase implements CaseDraft {

    static final String RECORDING = "recording.har";
    private static final String DRAFT = "draft.har";
    private static final String REPORT = "case.md";
    private static final int MOST_RESPONSES = 1_000;

    private final Path recording;
    private final Staging staging;
    private final Fingerprints secrets = new Fingerprints();
    private final Redactor redactor = new Redactor(secrets);
    private int responses;

    private HarCase(Path recording, Staging staging) {
        this.recording = recording;
        this.staging = staging;
    }

    /** Begins one; {@link RecordingFailure.FolderTaken} where something is in the folder already. */
    public static Either<RecordingFailure, CaseDraft> begin(Path recording, Path folder) {
        return Staging.beside(folder).map(staging -> new HarCase(recording, staging));
    }

    @Override
    public Either<RecordingFailure, Recorder> copy(Predicate<RecordedCall> calls) {
        return written(() -> {
            try (RedactedCopy copy = new RedactedCopy(staging.file(DRAFT), redactor)) {
                return HarReader.read(recording, copy, entry -> {
                    if (calls.test(entry.call())) {
                        attach(entry);
                    }
                });
            }
        });
    }

    private void attach(Entry entry) {
        if (entry.response().isPresent() && responses < MOST_RESPONSES) {
            responses++;
            String text = text(entry.response().get());
            String ending = text.startsWith("{") || text.startsWith("[") ? ".json" : ".txt";
            staging.write("response-" + entry.call().number() + ending, redactor.text(text));
        }
    }

    private static String text(Body body) {
        return body.isCut() ? body.text() + "\n[cut off by Hexline: longer than 1 MiB]\n" : body.text();
    }

    @Override
    public Either<RecordingFailure, List<Path>> keep(CaseReport report) {
        return written(() -> {
            report.organizations().forEach(secrets::spare);
            report.emails().forEach(secrets::spare);
            report.users().forEach(secrets::spare);
            staging.write(REPORT, redactor.text(CaseText.of(report, staging.files())));
            blank(new Blanker(secrets));
            List<String> left = inspect();
            return left.isEmpty() ? Either.right(staging.keep()) : Either.left(new RecordingFailure.SecretLeft(left));
        });
    }

    private void blank(Blanker blanker) throws IOException {
        BlankedCopy.write(staging.file(DRAFT), staging.file(RECORDING), blanker);
        Files.delete(staging.file(DRAFT));
        for (Path file : staging.files()) {
            if (!file.endsWith(RECORDING)) {
                Files.writeString(file, blanker.text(Files.readString(file)));
            }
        }
    }

    private List<String> inspect() throws IOException {
        if (secrets.isFull()) {
            return List.of("the recording holds more secrets than can be looked for");
        }
        Inspection inspection = new Inspection(secrets);
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
            return Either.left(new RecordingFailure.NotWritten(staging.target(), Staging.words(failed)));
        }
    }

    @Override
    public void close() {
        staging.close();
    }
}
