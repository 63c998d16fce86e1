package io.hexline.application.troubleshooting;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a call is for. Source: "Analyze the HAR File", step 2, and the paths of the public API. */
public enum Purpose {
    ONBOARDING("/users/onboard", "POST .*/users/onboard/?"),
    /** The public API's path, and that of the service which Control Hub calls. */
    LICENSES("/users", "PATCH .*(/licenses/users/?|/license/api/v\\d+/organizations?/[^/]+/users(/.*)?)"),
    PERSON("/people", "POST .*/people/?|PUT .*/people/[^/]+/?"),
    MOVE("/jobs/person/moveLocation", "(POST|GET) .*/jobs/person/moveLocation(/.*)?"),
    OTHER("", ".*");

    private static final Purpose[] ALL = values();

    /** What is in the path of each: the pattern is only tried where it is. */
    private final String sign;

    private final Pattern call;

    Purpose(String sign, String call) {
        this.sign = sign;
        this.call = Pattern.compile(call);
    }

    /** Methods count in any case: browsers record some as a page's script has written them. */
    public static Purpose of(String method, String path) {
        for (Purpose purpose : ALL) {
            if (path.contains(purpose.sign) && purpose.fits(method, path)) {
                return purpose;
            }
        }
        return OTHER;
    }

    private boolean fits(String method, String path) {
        return this == OTHER
                || call.matcher(method.toUpperCase(Locale.ROOT) + " " + path).matches();
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
