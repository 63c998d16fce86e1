package io.hexline.demo;

/** Whom whoever tries the console adds. */
final class NextUser {

    static final String NAME = "Jonas Falk";
    static final String EMAIL = "jonas.falk@example.com";

    private NextUser() {}
}
