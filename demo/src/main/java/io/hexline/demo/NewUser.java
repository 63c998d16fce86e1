package io.hexline.demo;

import java.util.List;
import java.util.Map;

/** Mia Novak, who is onboarded in the demo, and the phone that she is to have. */
final class NewUser {

    static final String EMAIL = "mia.novak@example.com";
    static final String NUMBER = "+14085267290";
    static final String EXTENSION = "160";

    private NewUser() {}

    /** With messaging and calling. */
    static Map<String, Object> onboarding(Sample sample) {
        return Map.of(
                "email",
                EMAIL,
                "firstName",
                "Mia",
                "lastName",
                "Novak",
                "licenses",
                List.of(Requests.license(sample.license("Messaging")), callingLicense(sample)));
    }

    static Map<String, Object> callingLicense(Sample sample) {
        return Requests.calling(
                sample.license("Webex Calling - Professional"), sample.location("San Jose"), NUMBER, EXTENSION);
    }
}
