package io.hexline.bootstrap.demo;

import java.util.Map;

/** The newUser of the story, and the phone that she is to have. */
final class Mia {

    static final String EMAIL = "mia.novak@example.com";
    static final String NUMBER = "+14085267290";
    static final String EXTENSION = "160";

    private Mia() {}

    static Map<String, Object> callingLicense(Sample sample) {
        return Requests.calling(
                sample.license("Webex Calling - Professional"), sample.location("San Jose"), NUMBER, EXTENSION);
    }
}
