package io.hexline.console.recording;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.hexline.application.troubleshooting.CaseFile;
import io.hexline.application.troubleshooting.TroubleshootRecording;
import io.hexline.application.troubleshooting.TroubleshootRecordingCommand;
import io.hexline.application.troubleshooting.TroubleshootRecordingCommand.CaseOrder;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Upload;
import io.hexline.console.http.Visit.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A case for support as a ZIP archive. It is written to a folder of its own, which is deleted before the answer is sent. */
final class CaseDownload {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Type",
            "application/zip",
            "Content-Disposition",
            "attachment; filename=\"support-case.zip\"",
            "Cache-Control",
            "no-store");

    private CaseDownload() {}

    static Page of(Visit visit, Visitor visitor, TroubleshootRecording troubleshoot) {
        RecordingForm form = RecordingForm.of(visit);
        Optional<String> wrong = form.wrongKeep()
                .map(line ->
                        "“" + line + "” says nothing that could be kept: write host=name, path=/start or field=name.")
                .or(() -> visit.upload().isPresent() ? Optional.empty() : Optional.of("Choose a file first."));
        return wrong.map(reason -> RecordingPage.refused(visit, visitor, reason))
                .orElseGet(() -> of(visit.upload().orElseThrow(), form, visit, visitor, troubleshoot));
    }

    private static Page of(
            Upload upload, RecordingForm form, Visit visit, Visitor visitor, TroubleshootRecording troubleshoot) {
        try {
            Path folder = Files.createTempDirectory("hexline-case-");
            try {
                CaseOrder order = new CaseOrder(Optional.of(folder.resolve("case")), form.story(), form.kept());
                return troubleshoot
                        .handle(new TroubleshootRecordingCommand(
                                RecordingForm.recording(upload), form.calls(), Optional.of(order)))
                        .fold(
                                failure -> RecordingPage.refused(visit, visitor, failure),
                                result -> packed(result.supportCase().files()));
            } finally {
                MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Page packed(List<CaseFile> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (CaseFile file : files) {
                archive.putNextEntry(new ZipEntry("support-case/" + file.path().getFileName()));
                Files.copy(file.path(), archive);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Page(200, HEADERS, bytes.toByteArray());
    }
}
