package io.hexline.console.page;

/** What can be chosen in a form. */
public record Choice(String value, String label, boolean isChosen) {}
