package io.hexline.console.page;

/** A field that a browser sends along with a form, without showing it. */
public record Hidden(String name, String value) {}
