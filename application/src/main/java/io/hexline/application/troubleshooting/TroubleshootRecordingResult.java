package io.hexline.application.troubleshooting;

/**
 * What is in a recording.
 *
 * @param supportCase what was written for support, or shown
 */
public record TroubleshootRecordingResult(
        Recorder recorder, CallList calls, Diagnosis diagnosis, SupportCase supportCase) {}
