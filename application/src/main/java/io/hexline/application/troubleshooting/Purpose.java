package io.hexline.application.troubleshooting;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a call is for. Source: "Analyze the HAR File", step 2, and the paths of the public API. */
public enum Purpose {
    ONBOARDING("POST .*/users/onboard/?"),
    /** The public API's path, and that of the service which Control Hub calls. */
    LICENSES("PATCH .*(/licenses/users/?|/license/api/v\\d+/organizations?/[^/]+/users(/.*)?)"),
    PERSON("POST .*/people/?|PUT .*/people/[^/]+/?"),
    MOVE("(POST|GET) .*/jobs/person/moveLocation(/.*)?"),
    OTHER(".*");

    private final Pattern call;

    Purpose(String call) {
        this.call = Pattern.compile(call);
    }

    /** Methods count in any case: browsers record some as a page's script has written them. */
    public static Purpose of(String method, String path) {
        String line = method.toUpperCase(Locale.ROOT) + " " + path;
        return Arrays.stream(values())
                .filter(purpose -> purpose.call.matcher(line).matches())
                .findFirst()
                .orElse(OTHER);
    }

    /** Whether a response of this status can speak of errors: here a 200 can hold a 400. */
    public boolean speaksOfErrors(int status) {
        return this != OTHER || status >= 400;
    }

    /** Whether users get something by it. */
    public boolean isProvisioning() {
        return this == ONBOARDING || this == LICENSES || this == PERSON;
    }
}
