package io.hexline.domain.code;

/** Errors block what was asked; impacts tell what it will change. */
public enum Kind {
    ERROR,
    IMPACT
}
