package io.hexline.domain.number;

/** Whether a number can carry calls. */
public enum NumberState {
    ACTIVE,
    INACTIVE
}
