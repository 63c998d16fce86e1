package io.hexline.har.reading;

/** How much of each call is read; the rest is passed, and no string is made of it. */
public enum Extent {
    /** What the diagnosis looks at: contents only where they can speak of errors, and of headers the tracking id. */
    DIAGNOSIS,
    /** All that a case is made of. */
    CASE
}
