package io.hexline.application.troubleshooting;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;

/**
 * What is in a recording.
 *
 * @param caseFiles what was written for support; empty where nothing was asked for
 */
public record TroubleshootRecordingResult(
        Recorder recorder, CallList calls, Diagnosis diagnosis, List<Path> caseFiles) {

    public TroubleshootRecordingResult {
        caseFiles = ImmutableList.copyOf(caseFiles);
    }
}
