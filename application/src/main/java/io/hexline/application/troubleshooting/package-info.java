/**
 * What went wrong in a browser's recording of an administration session: which call, which user, which code, and what to
 * do about it. Start at {@link io.hexline.application.troubleshooting.TroubleshootRecording}. Source: "Troubleshoot
 * 'Status: 400' User Error in Control Hub".
 */
package io.hexline.application.troubleshooting;
