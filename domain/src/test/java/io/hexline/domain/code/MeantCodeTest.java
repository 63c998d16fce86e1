package io.hexline.domain.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeantCodeTest {

    @Test
    void words_tell_codes_apart_that_share_an_id() {
        assertEquals(Optional.of(LicenseCode.LOCATION_NOT_FOUND), Codes.meantBy("400", "Unable to find location."));
        assertEquals(
                Optional.of(LicenseCode.UNITS_EXHAUSTED),
                Codes.meantBy("400", "No units of license [Messaging] are available."));
    }

    @Test
    void an_id_of_its_own_is_enough() {
        assertEquals(Optional.of(OnboardingCode.CARRIER_ACCOUNT_CONFLICT), Codes.meantBy("5302", "cut o"));
    }

    @Test
    void a_status_of_http_means_a_code_only_by_its_words() {
        assertEquals(Optional.empty(), Codes.meantBy("409", "Something changed in the meantime."));
        assertEquals(Optional.empty(), Codes.meantBy("400", "The body must be a JSON object."));
    }

    @Test
    void an_unknown_id_means_nothing() {
        assertEquals(Optional.empty(), Codes.meantBy("999999", "Whatever."));
    }

    @Test
    void a_label_does_not_hide_the_words() {
        Finding finding = Finding.of(LicenseCode.LOCATION_NOT_FOUND);

        assertEquals(Optional.of(finding.code()), Codes.meantBy("400", finding.labelled(String::valueOf)));
    }

    @Test
    void every_remedy_is_one_step_or_several_in_whole_sentences() {
        assertEquals(
                List.of(
                        "Have the e-mail deleted from the carrier's Webex Calling account.",
                        "Assign the calling license again."),
                OnboardingCode.CARRIER_ACCOUNT_CONFLICT.entry().steps());
        for (Code code : Codes.all()) {
            List<String> steps = code.entry().steps();
            assertEquals(
                    List.of(),
                    steps.stream()
                            .filter(step -> !step.matches("(?s)[A-Z].*\\."))
                            .toList(),
                    code.name());
        }
    }
}
