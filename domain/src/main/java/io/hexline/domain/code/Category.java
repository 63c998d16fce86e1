package io.hexline.domain.code;

/** The handful of cases that adapters tell apart; they never switch on codes. */
public enum Category {
    /** The request cannot be carried out as it is written. */
    INVALID_REQUEST,
    /** The state forbids what was asked, or announces what it would change. */
    FINDING,
    /** A collaborator failed or could not be reached. */
    OUTSIDE,
    /** A defect of Hexline itself. */
    INTERNAL
}
