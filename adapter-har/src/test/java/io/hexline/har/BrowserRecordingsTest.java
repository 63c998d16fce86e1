package io.hexline.har;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.troubleshooting.CarrierError;
import io.hexline.application.troubleshooting.RecordedCall;
import io.hexline.application.troubleshooting.TroubleshootRecordingResult;
import io.hexline.application.troubleshooting.UserRefusal;
import io.hexline.har.fixture.Hars;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in the files that browsers wrote. */
class BrowserRecordingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"chromium", "firefox", "safari"})
    void the_refused_onboarding_is_explained(String browser) {
        UserRefusal refusal = onlyRefusal(look(browser + "-onboarding.har"));

        assertEquals(Optional.of("mia.novak@example.com"), refusal.email());
        assertTrue(refusal.user().isPresent());
        assertEquals("5302", refusal.code());
        assertEquals(
                Optional.of(new CarrierError("10991", "Url already exists: mia.novak@example.com")),
                refusal.carrierError());
        assertTrue(refusal.explanation().code().isPresent());
        assertEquals(
                List.of(
                        "Have the e-mail deleted from the carrier's Webex Calling account.",
                        "Assign the calling license again."),
                refusal.explanation().steps());
    }

    private static UserRefusal onlyRefusal(TroubleshootRecordingResult result) {
        assertEquals(1, result.diagnosis().refusals().size());
        return result.diagnosis().refusals().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chromium", "firefox"})
    void other_failed_calls_have_a_line_each(String browser) {
        TroubleshootRecordingResult result = look(browser + "-onboarding.har");

        assertEquals(
                List.of(Optional.of(404), Optional.of(401), Optional.empty()),
                result.diagnosis().failedCalls().stream()
                        .map(failed -> failed.call().status())
                        .toList());
        assertEquals(12, result.calls().recorded());
        assertEquals(4, result.calls().failed().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"chromium", "firefox"})
    void refused_and_partly_applied_licenses_are_explained(String browser) {
        TroubleshootRecordingResult result = look(browser + "-licenses.har");

        assertEquals(
                List.of("400404", "400000"),
                result.diagnosis().refusals().stream().map(UserRefusal::code).toList());
        assertTrue(result.diagnosis().refusals().stream()
                .allMatch(refusal -> refusal.explanation().code().isPresent()));
        assertEquals(
                List.of(Optional.of(400), Optional.of(206)),
                result.calls().failed().stream().map(RecordedCall::status).toList());
        assertTrue(result.diagnosis().failedCalls().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"chromium, WebInspector 537.36", "firefox, Firefox"})
    void a_session_without_failures_is_healthy(String browser, String program) {
        TroubleshootRecordingResult result = look(browser + "-healthy.har");

        assertTrue(result.diagnosis().isHealthy());
        assertEquals(7, result.calls().fine().size());
        assertEquals("1.2", result.recorder().format());
        assertTrue(result.recorder().program().startsWith(program));
    }

    @Test
    void a_call_has_method_path_time_size_and_status() {
        RecordedCall call = look("safari-onboarding.har").calls().failed().get(0);

        assertEquals("POST", call.method());
        assertEquals("/license/api/v1/organization/96abc2aa-3dcc-11e5-a152-fe34819cdc9a/users/onboard", call.path());
        assertEquals(Optional.of(2161L), call.time().map(time -> time.toMillis()));
        assertEquals(Optional.of(295L), call.size());
        assertEquals(Optional.of(200), call.status());
        assertEquals(Optional.of("NA_2f3a"), call.trackingId());
    }

    private static TroubleshootRecordingResult look(String file) {
        return Hars.look(Hars.recorded(file)).get();
    }
}
