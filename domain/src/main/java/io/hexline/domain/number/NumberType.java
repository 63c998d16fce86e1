package io.hexline.domain.number;

/** What kind of line a number belongs to. */
public enum NumberType {
    GEOGRAPHIC,
    MOBILE,
    TOLL_FREE
}
