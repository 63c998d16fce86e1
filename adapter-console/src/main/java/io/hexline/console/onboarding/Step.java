package io.hexline.console.onboarding;

/** What is asked for about somebody to be added, one after the other. */
public enum Step {
    PERSON("Name and e-mail"),
    LICENSES("Licenses"),
    CALLING("Calling"),
    CONFIRM("Confirm");

    private final String title;

    Step(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    static Step of(String name) {
        for (Step step : values()) {
            if (step.name().equals(name)) {
                return step;
            }
        }
        return PERSON;
    }

    /** @param calls whether the person is to call: otherwise nothing is asked about that */
    Step next(boolean calls) {
        return switch (this) {
            case PERSON -> LICENSES;
            case LICENSES -> calls ? CALLING : CONFIRM;
            case CALLING, CONFIRM -> CONFIRM;
        };
    }

    Step back(boolean calls) {
        return switch (this) {
            case PERSON, LICENSES -> PERSON;
            case CALLING -> LICENSES;
            case CONFIRM -> calls ? CALLING : LICENSES;
        };
    }
}
