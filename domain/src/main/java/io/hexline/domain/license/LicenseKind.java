package io.hexline.domain.license;

/** What a license gives, as far as rules look at it. */
public enum LicenseKind {
    CALLING_PROFESSIONAL,
    CALLING_STANDARD,
    ATTENDANT_CONSOLE,
    CX_ESSENTIAL,
    FREE_MESSAGING,
    PAID_MESSAGING,
    FREE_MEETING,
    PAID_MEETING,
    /** The legacy Jabber messenger, which is not managed per user. */
    MESSENGER,
    /** Assigned implicitly, never removed. */
    SCREEN_SHARE,
    OTHER;

    /** Whether its holder can call and be called: it needs a location and a number or extension. */
    public boolean isCalling() {
        return this == CALLING_PROFESSIONAL || this == CALLING_STANDARD;
    }

    /** Whether users of other organizations can have it too. */
    public boolean isMeeting() {
        return this == FREE_MEETING || this == PAID_MEETING;
    }
}
