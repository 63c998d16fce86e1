package io.hexline.domain.code;

/** When a code can appear. */
public enum Phase {
    /** Before anything else, by looking at the request; nothing has started. */
    REQUEST,
    /** By looking at the state; nothing has changed. */
    ASSESS,
    /** While an accepted decision is carried out. */
    EXECUTE
}
